import { screen } from '@testing-library/react';
import { type Availability, DEFAULT_SETTINGS } from '../../../src/domain/index.ts';
import { MoveForm } from '../../../src/features/book/change/MoveForm.tsx';
import { book } from '../../../src/flows/index.ts';
import { FIRST, METTE, Municipality, PAPERS } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

jest.setTimeout(60_000);

const FREE: Availability = { kind: 'known', busy: [], workingHours: null };

async function open() {
  const town = Municipality.withRooms('aaaa');
  await book(town.deskOf(METTE), town.plan());
  const store = town.storeOf(METTE);
  const calendar = { ...store.calendar, knownPlaces: () => Promise.resolve([]), freeBusy: (emails: readonly string[]) => Promise.resolve(emails.map((email) => ({ email, availability: FREE }))) };
  const moved = jest.fn();
  const form = <MoveForm desk={{ store: { ...store, calendar }, papers: PAPERS }} file={town.caseFile()} settings={DEFAULT_SETTINGS} meeting={town.meeting(FIRST)} reason="Camilla skal på arbejde." onReason={() => {}} onChange={moved} />;
  const { user } = await renderScreen(form, { words: ['book', 'change', 'documents'] });
  const place = await screen.findByRole('textbox', { name: /Hvor\?/ });
  await user.clear(place);
  return { user, place, moved };
}

describe('MoveForm', () => {
  it('refuses a place that names the citizen at its field, and moves nothing', async () => {
    const { user, place, moved } = await open();

    await user.type(place, 'Hjemme hos Noah');
    await user.click(screen.getByRole('button', { name: 'Flyt mødet' }));

    expect(place).toBeInvalid();
    expect(screen.getByText(/”Noah” må ikke stå i en invitation. Skriv fx ”Hjemme hos borgeren”/)).toBeVisible();
    expect(moved).not.toHaveBeenCalled();
  });

  it('says what travels in the place of a service that is named', async () => {
    const { user, place } = await open();

    await user.type(place, 'Tilbud aaaa, lokale 1');

    expect(place).toBeValid();
    expect(screen.getByText(/I invitationen står: ”hos tilbuddet – adressen står i samarbejdsrummet”/)).toBeVisible();
  });
});
