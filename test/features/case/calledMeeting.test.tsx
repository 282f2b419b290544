import { screen, within } from '@testing-library/react';
import { joinKeys, toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import type { CalendarNews } from '../../../src/flows/index.ts';
import { CaseView } from '../../../src/features/case/CaseView.tsx';
import { neededWhoDecline } from '../../../src/features/case/presentResponses.ts';
import { StoreProvider } from '../../../src/store/queries/index.ts';
import { aFollowUp, aKey, aMeeting, anInvitee, aParticipant, aPerson, recorded } from '../../builders/index.ts';
import { Municipality } from '../../flows/support/municipality.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { storeHere } from '../../support/storeHere.ts';
import { aFileOfAsta } from './aFileOfAsta.ts';

const town = Municipality.withRooms('aaaa');
const ME = aPerson();
const START = toInstant('2026-12-03T09:00:00Z');
const MEETING = recorded(aMeeting({ key: joinKeys(aKey('followUp'), '1'), organizer: ME, start: START, end: toInstant('2026-12-03T10:00:00Z') }));

/** Asta's case with its follow-up called to that meeting. */
function aCalledFile(meeting = MEETING) {
  const file = aFileOfAsta({}, { meetings: [meeting] });
  const called = recorded(aFollowUp({ state: 'convened', meetingKey: meeting.key, meetingStart: START, meetingEnd: meeting.end, materialDue: toCalendarDay('2026-11-26') }));
  return { ...file, rooms: file.rooms.map((room) => ({ ...room, followUps: [called] })) };
}

const open = (file = aCalledFile(), declined: readonly string[] = [], me = ME, news: CalendarNews | null = null) =>
  renderScreen(
    <StoreProvider {...storeHere(town.storeOf(me))}>
      <CaseView file={file} me={me} isAlone={false} declined={declined} outlook={news && { meeting: file.meetings[0]!, news }} />
    </StoreProvider>,
    { words: ['case'] },
  );

describe('a called meeting in the case', () => {
  it('can be moved and called off by whoever called it', async () => {
    await open();

    expect(screen.getByRole('link', { name: 'Flyt mødet' })).toHaveAttribute('href', `#/move/${MEETING.caseKey}/${encodeURIComponent(MEETING.key)}`);
    expect(screen.getByRole('link', { name: 'Aflys mødet' })).toHaveAttribute('href', `#/cancel/${MEETING.caseKey}/${encodeURIComponent(MEETING.key)}`);
  });

  it('tells others whose it is', async () => {
    await open(aCalledFile(recorded(aMeeting({ ...MEETING, organizer: aPerson({ id: 'other', name: 'Anders Bech' }) }))));

    expect(screen.queryByRole('link', { name: 'Flyt mødet' })).not.toBeInTheDocument();
    expect(screen.getByText('Anders Bech har indkaldt og er den, der kan flytte eller aflyse mødet.')).toBeVisible();
  });

  it('makes another time the next step when somebody needed does not come', async () => {
    await open(aCalledFile(), ['Dorthe Winther']);

    const next = screen.getByRole('region', { name: 'Dorthe Winther kommer ikke til mødet' });
    expect(within(next).getByRole('link', { name: 'Find en ny tid' })).toHaveAttribute('href', `#/move/${MEETING.caseKey}/${encodeURIComponent(MEETING.key)}`);
  });

  it('makes writing it in the next step when it was dragged in Outlook, and shows when it is by the calendar', async () => {
    const news = { kind: 'moved', start: toInstant('2026-12-04T12:00:00Z'), end: toInstant('2026-12-04T13:00:00Z') } as const;
    await open(aCalledFile(), ['Dorthe Winther'], ME, news);

    const next = screen.getByRole('region', { name: 'Mødet er flyttet i Outlook' });
    expect(next).toHaveTextContent('I din kalender ligger det fredag 4. december kl. 13.00–14.00.');
    expect(within(next).getByRole('link', { name: 'Skriv den nye tid ind' })).toHaveAttribute('href', `#/move/${MEETING.caseKey}/${encodeURIComponent(MEETING.key)}`);
    expect(screen.getByText('Fredag 4. december kl. 13.00–14.00')).toBeVisible();
    expect(screen.queryByText('Torsdag 3. december kl. 10.00–11.00')).toBeNull();
    expect(screen.getByText('I samarbejdsrummet står der stadig torsdag 3. december kl. 10.00–11.00.')).toBeVisible();
  });

  it('says when it is gone from the calendar, instead of a time nobody keeps', async () => {
    await open(aCalledFile(), [], ME, { kind: 'gone' });

    const next = screen.getByRole('region', { name: 'Mødet står ikke i din kalender mere' });
    expect(within(next).getByRole('link', { name: 'Skriv aflysningen ind' })).toHaveAttribute('href', `#/cancel/${MEETING.caseKey}/${encodeURIComponent(MEETING.key)}`);
    expect(screen.queryByText('Torsdag 3. december kl. 10.00–11.00')).toBeNull();
  });

  it('leads back to a move that was cut', async () => {
    const change = { kind: 'cancel', reason: 'Asta er syg.', decidedOn: toCalendarDay('2026-11-23') } as const;
    await open(aCalledFile(recorded({ ...MEETING, change })));

    const next = screen.getByRole('region', { name: 'Mødet er ikke aflyst færdigt' });
    expect(within(next).getByRole('link', { name: 'Gør aflysningen færdig' })).toBeVisible();
  });
});

describe('neededWhoDecline', () => {
  const file = { rooms: [{ participants: [recorded(aParticipant({ role: 'provider', email: 'dorthe@tilbud.example' }))] }] } as unknown as Parameters<typeof neededWhoDecline>[0];
  const meeting = aMeeting({ invitees: [anInvitee({ name: 'Dorthe Winther', email: 'Dorthe@tilbud.example' }), anInvitee({ name: 'Skolen', email: 'skolen@skole.example' })] });
  const answers = (response: 'declined' | 'tentative') => ['dorthe@tilbud.example', 'skolen@skole.example'].map((email) => ({ email, response, respondedAt: null }));

  it('names the service’s staff who say no, and nobody else', () => {
    expect(neededWhoDecline(file, meeting, answers('declined'))).toEqual(['Dorthe Winther']);
    expect(neededWhoDecline(file, meeting, answers('tentative'))).toEqual([]);
  });
});
