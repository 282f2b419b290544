import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Invitee, toInstant } from '../../../src/domain/index.ts';
import { FormFilled } from '../../../src/features/book/form/FormFilled.tsx';
import { areShownToEachOther } from '../../../src/features/book/send/areShownToEachOther.ts';
import { book, FORM_PARTS, type FormPart, type FormPartReport, type FormReading } from '../../../src/flows/index.ts';
import { FIRST, METTE, Municipality, PAPERS } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const there: readonly FormPartReport[] = FORM_PARTS.map((part) => ({ part, isThere: true, isSilent: false, missing: [] }));

async function open(parts: readonly FormPartReport[] = there, reading: FormReading = { leaks: [], otherTime: null }, onRetry: (only: readonly FormPart[]) => void = () => {}) {
  const town = Municipality.withRooms('aaaa');
  await book(town.deskOf(METTE), town.plan());
  const outcome = { kind: 'filled', meeting: town.meeting(FIRST), place: 'hos tilbuddet', parts } as const;
  await renderScreen(<FormFilled outcome={outcome} papers={PAPERS} subject="Møde" reread={() => Promise.resolve(reading)} onRetry={onRetry} />, { words: ['book'] });
}

describe('FormFilled', () => {
  it('shows the place that was written, not the one that was chosen', async () => {
    await open();

    expect(screen.getByText('hos tilbuddet')).toBeVisible();
    expect(screen.queryByText('Rådhuset, lokale 2')).not.toBeInTheDocument();
  });

  it('says that those invited see each other’s addresses, and what hides them', async () => {
    await open();

    expect(screen.getByText(/De inviterede kan se hinandens mailadresser. Slå ”Skjul deltagerliste” til/)).toBeVisible();
  });

  it('asks for an old agenda to be taken out by hand', async () => {
    await open(there.map((one) => (one.part === 'file' ? { ...one, isThere: false, isOld: true } : one)));

    expect(screen.getByText('Fjern den gamle Dagsorden.docx fra aftalen')).toBeVisible();
    expect(screen.getByText('Den gamle dagsorden er stadig vedhæftet')).toBeVisible();
  });

  it('warns of a time that was changed in the form since, and puts it back when asked to', async () => {
    const tried: (readonly FormPart[])[] = [];
    const otherTime = { start: toInstant('2026-12-02T12:00:00Z'), end: toInstant('2026-12-02T13:00:00Z') };
    await open(there, { leaks: [], otherTime }, (only) => tried.push(only));

    expect(await screen.findByText(/Aftalen står nu til onsdag 2. december kl. 13.00–14.00. Teksten og dagsordenen siger tirsdag 1. december/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Sæt tiden tilbage' }));

    expect(tried).toEqual([['time']]);
  });
});

describe('areShownToEachOther', () => {
  const someone = (email: string | null, isPrivate: boolean): Invitee => ({ participantKey: null, name: 'Nogen', email, isPrivate, mode: 'inPerson', agendaItems: null });
  const mette = someone(METTE.email, false);

  it.each([
    ['a parent and staff', [mette, someone('camilla@borger.example', true), someone('dorthe@fjordbro.example', false)], true],
    ['a parent alone with the organizer', [mette, someone('camilla@borger.example', true)], false],
    ['staff only', [mette, someone('dorthe@fjordbro.example', false), someone('jonas@birkelund.example', false)], false],
    ['staff, and a citizen who gets a letter', [mette, someone(null, true), someone('dorthe@fjordbro.example', false), someone('jonas@birkelund.example', false)], false],
  ])('%s', (_, invitees, expected) => {
    expect(areShownToEachOther(invitees, METTE.email)).toBe(expected);
  });
});
