import { screen, waitFor } from '@testing-library/react';
import { type Availability, DEFAULT_SETTINGS, toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import { ChangePage } from '../../../src/features/book/change/ChangePage.tsx';
import { book } from '../../../src/flows/index.ts';
import { StoreProvider } from '../../../src/store/queries/index.ts';
import { FIRST, METTE, Municipality, PAPERS } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { storeHere } from '../../support/storeHere.ts';

const DRAGGED = { start: toInstant('2026-12-03T09:00:00Z'), end: toInstant('2026-12-03T10:00:00Z') };
const FREE: Availability = { kind: 'known', busy: [], workingHours: null };
const papers = { ...PAPERS, invitation: async (plan: Parameters<typeof PAPERS.invitation>[0]) => ({ ...(await PAPERS.invitation(plan)), html: `<p>${plan.start}</p>` }) };

async function open(inOutlook: (town: Municipality) => Promise<void> | void, kind: 'move' | 'cancel' = 'move') {
  const town = Municipality.withRooms('aaaa');
  await book({ ...town.deskOf(METTE), papers }, town.plan());
  await inOutlook(town);
  const store = { ...town.storeOf(METTE), calendar: { ...town.storeOf(METTE).calendar, freeBusy: (emails: readonly string[]) => Promise.resolve(emails.map((email) => ({ email, availability: FREE }))) } };
  const offered: string[] = [];
  const filed: string[] = [];
  const letters = {
    make: ({ letters: readers }: { readonly letters: readonly { readonly name: string }[] }) =>
      Promise.resolve(readers.map((reader) => ({ reader, paper: { name: 'Brev 2026-12-03 1.docx', contentType: 'docx', content: new Uint8Array(3) }, roomCode: 'aaaa', inPlaceOf: 'Brev 2026-12-01 1.docx' }) as never)),
    file: (made: readonly { readonly paper: { readonly name: string } }[]) => {
      filed.push(...made.map(({ paper }) => paper.name));
      return Promise.resolve({ filed: made.length, kept: [], failed: [] });
    },
    questions: () => Promise.resolve([]),
    offer: ({ name }: { readonly name: string }) => void offered.push(name),
  };
  const page = (
    <StoreProvider {...storeHere(store)}>
      <ChangePage
        desk={{ store, papers }}
        file={town.caseFile()}
        settings={DEFAULT_SETTINGS}
        meeting={town.meeting(FIRST)}
        kind={kind}
        device={{ read: () => null, write: () => {} }}
        letters={letters}
        reload={() => Promise.resolve(town.caseFile())}
      />
    </StoreProvider>
  );
  return { ...(await renderScreen(page, { words: ['book', 'change', 'documents'] })), town, offered, filed };
}

describe('a meeting dragged to another time in Outlook', () => {
  it('is told with both times, and written in with one press', async () => {
    const { user, town } = await open((there) => there.mailboxes.drag('event-1', DRAGGED));

    expect(await screen.findByRole('heading', { name: 'Du har flyttet mødet i Outlook' })).toBeVisible();
    expect(screen.getByText(/ligger det torsdag 3\. december kl\. 10\.00–11\.00.* står der tirsdag 1\. december kl\. 13\.00–14\.00/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Skriv den nye tid ind' }));

    expect(await screen.findByRole('heading', { name: 'Mødet er flyttet' })).toBeVisible();
    expect(town.meeting(FIRST)).toMatchObject({ ...DRAGGED, changes: [{ reason: 'Tiden blev ændret i Outlook.' }] });
  });

  it('has new letters for those without an address: laid in the room, and offered', async () => {
    const { user, offered, filed } = await open((there) => there.mailboxes.drag('event-1', DRAGGED));

    await user.click(await screen.findByRole('button', { name: 'Skriv den nye tid ind' }));

    expect(await screen.findByText('Brevene ligger i samarbejdsrummet.', { exact: false })).toBeVisible();
    expect(filed).toEqual(['Brev 2026-12-03 1.docx']);
    await user.click(screen.getByRole('button', { name: 'Hent brevene' }));
    await waitFor(() => expect(offered).toEqual(['Brev 2026-12-03 1.docx']));
  });
});

describe('a meeting taken away in Outlook', () => {
  it.each(['move', 'cancel'] as const)('is not taken for called, whichever way the page was opened: %s', async (kind) => {
    const { user, town } = await open((there) => there.storeOf(METTE).calendar.cancel('event-1', ''), kind);

    expect(await screen.findByRole('heading', { name: 'Mødet står ikke i din kalender mere' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Skriv aflysningen ind' }));

    expect(await screen.findByRole('heading', { name: 'Mødet er aflyst' })).toBeVisible();
    expect(screen.getByText(/Vi ved ikke, om de indkaldte har fået besked fra Outlook/)).toBeVisible();
    expect(screen.queryByText('De indkaldte har fået besked.')).toBeNull();
    expect(town.meeting(FIRST).step).toBe('cancelled');
  });
});

it('shows the ordinary form where calendar and rows agree', async () => {
  await open(() => {}, 'cancel');

  expect(await screen.findByRole('heading', { name: 'Aflys mødet?' })).toBeVisible();
});

describe('a move that was cut, to a time that has passed since', () => {
  it('is taken back, and another time can be chosen', async () => {
    const { user, town } = await open((there) => {
      const change = { kind: 'move', start: toInstant('2026-11-20T09:00:00Z'), end: toInstant('2026-11-20T10:00:00Z'), place: 'Rådhuset, lokale 2', materialDue: toCalendarDay('2026-11-19'), reason: 'Camilla skal på arbejde.', decidedOn: toCalendarDay('2026-11-18') } as const;
      there.meetings.write({ ...there.meeting(FIRST), change }, METTE);
    });
    await user.click(await screen.findByRole('button', { name: 'Gør flytningen færdig' }));
    expect(await screen.findByRole('heading', { name: 'Den nye tid er gået' })).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Ret det' }));

    expect(await screen.findByRole('button', { name: 'Flyt mødet' })).toBeVisible();
    expect(town.meeting(FIRST)).toMatchObject({ step: 'booked', change: null });
  });
});
