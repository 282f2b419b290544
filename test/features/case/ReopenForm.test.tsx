import { screen } from '@testing-library/react';
import { toInstant } from '../../../src/domain/index.ts';
import { ReopenForm } from '../../../src/features/case/earlier/ReopenForm.tsx';
import { reopenFollowUp } from '../../../src/flows/index.ts';
import { StoreProvider } from '../../../src/store/queries/index.ts';
import { AYSE, keyOf, METTE, Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { storeHere } from '../../support/storeHere.ts';

function aTown(): Municipality {
  const town = Municipality.withRooms('aaaa');
  town.room('aaaa').followUps.write({ ...town.roomFile('aaaa').followUps[0]!, state: 'closed' }, METTE);
  return town;
}

function open(town: Municipality) {
  const room = town.roomFile('aaaa');
  return renderScreen(
    <StoreProvider {...storeHere(town.storeOf(METTE))}>
      <ReopenForm room={room} followUp={room.followUps[0]!} caseKey={keyOf(1)} day="Torsdag 26. november 2026" />
    </StoreProvider>,
    { words: ['close', 'case'] },
  );
}

const followUpIn = (town: Municipality) => town.roomFile('aaaa').followUps[0]!;

describe('ReopenForm', () => {
  it('asks why, and opens nothing without an answer', async () => {
    const town = aTown();
    const { user } = await open(town);

    await user.click(screen.getByRole('button', { name: 'Ret opfølgningen Torsdag 26. november 2026' }));
    await user.click(screen.getByRole('button', { name: 'Genåbn opfølgningen' }));

    expect(screen.getByText('Skriv, hvorfor opfølgningen skal rettes.')).toBeVisible();
    expect(followUpIn(town).state).toBe('closed');
  });

  it('takes all that is pasted, and opens nothing while there is no room for it', async () => {
    const town = aTown();
    const { user } = await open(town);
    const text = 'a'.repeat(61_234);

    await user.click(screen.getByRole('button', { name: /^Ret opfølgningen/ }));
    await user.click(screen.getByLabelText(/Hvorfor skal den rettes/));
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Genåbn opfølgningen' }));

    expect(screen.getByLabelText(/Hvorfor skal den rettes/)).toHaveValue(text);
    expect(screen.getByText('Der er ikke plads til det hele. Kort teksten af med 1.234 tegn.')).toBeVisible();
    expect(followUpIn(town).state).toBe('closed');
  });

  it('opens the follow-up with its reason and leads to where it is corrected', async () => {
    const town = aTown();
    const { user } = await open(town);

    await user.click(screen.getByRole('button', { name: /^Ret opfølgningen/ }));
    await user.type(screen.getByLabelText(/Hvorfor skal den rettes/), 'Forkert dato');
    await user.click(screen.getByRole('button', { name: 'Genåbn opfølgningen' }));

    expect(followUpIn(town)).toMatchObject({ state: 'held', editions: [{ reopened: { by: METTE.name, reason: 'Forkert dato' } }] });
    expect(window.location.hash).toBe(`#/close/${keyOf(1)}`);
  });

  it('says so when a colleague has opened it meanwhile', async () => {
    const town = aTown();
    const { user } = await open(town);
    await reopenFollowUp(town.storeOf(AYSE), { room: town.roomFile('aaaa'), followUp: followUpIn(town), reason: 'Forkert mål', at: toInstant('2026-11-27T08:00:00Z') });

    await user.click(screen.getByRole('button', { name: /^Ret opfølgningen/ }));
    await user.type(screen.getByLabelText(/Hvorfor skal den rettes/), 'Forkert dato');
    await user.click(screen.getByRole('button', { name: 'Genåbn opfølgningen' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('En kollega har rettet den samme opfølgning.');
    expect(followUpIn(town).editions[0]!.reopened!.by).toBe(AYSE.name);
  });
});
