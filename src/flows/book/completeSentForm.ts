import { addDays, type CaseFile, dayIn, earlierOf, type FollowUp, type Meeting, type Recorded } from '#domain';
import type { CalendarEvent, PendingUpdate, Store } from '#store';

export type SentForm =
  | { readonly kind: 'sent'; readonly meeting: Recorded<Meeting>; readonly event: CalendarEvent }
  /** A colleague took over before it was sent: two meetings are called, and nothing was written here. */
  | { readonly kind: 'taken'; readonly followUp: Recorded<FollowUp> };

/**
 * The appointment that was filled here and sent from Outlook is found by the key it carries, and its rows say *booked*. The rooms have it at
 * the time it was really sent with; the Meetings row keeps the one its text and agenda tell of, so that `calendarNews` finds the difference
 * and a press writes it in. Safe to repeat.
 * @returns null while it is not found, or nobody is invited to it yet
 */
export async function completeSentForm(store: Store, meeting: Recorded<Meeting>, caseFile: CaseFile): Promise<SentForm | null> {
  if (meeting.step !== 'inForm' || meeting.organizer.id !== store.me.id) return null;
  const event = await sentEvent(store, meeting);
  if (!event || event.isCancelled || event.attendees.length === 0) return null;
  const covered = coveredBy(meeting, caseFile);
  const lost = covered.find(({ followUp }) => followUp.meetingKey !== meeting.key && followUp.state !== 'planned');
  if (lost) return { kind: 'taken', followUp: lost.followUp };
  const projection = caseFile.case.state === 'booked' ? [] : [store.authority.cases.updating(caseFile.case, { state: 'booked' })];
  await store.updateTogether([...covered.flatMap(({ roomCode, followUp }) => convening(store, roomCode, followUp, { meeting, event })), ...projection]);
  const written = await store.authority.meetings.update(meeting, { step: 'booked', eventId: event.id, joinUrl: event.joinUrl });
  return { kind: 'sent', event, meeting: { ...written, start: event.start, end: event.end } };
}

/** The event of a form, whether or not it carries our key where events have it. Null while it is not sent. */
export async function sentEvent({ calendar }: Pick<Store, 'calendar'>, { key }: Pick<Meeting, 'key'>): Promise<CalendarEvent | null> {
  return (await calendar.findByKey(key)) ?? calendar.adoptSent(key);
}

function coveredBy({ covers }: Meeting, { rooms }: CaseFile) {
  return covers.flatMap(({ roomCode, followUpKey }) => {
    const followUp = rooms.find(({ room }) => room.code === roomCode)?.followUps.find(({ key }) => key === followUpKey);
    return followUp ? [{ roomCode, followUp }] : [];
  });
}

/** Material is never due after the day before the meeting, whenever that came to be. */
function convening(store: Store, roomCode: string, followUp: Recorded<FollowUp>, { meeting, event }: { readonly meeting: Meeting; readonly event: CalendarEvent }): readonly PendingUpdate[] {
  if (followUp.state !== 'claimed' && followUp.state !== 'planned') return [];
  const { start: meetingStart, end: meetingEnd } = event;
  const materialDue = followUp.materialDue && earlierOf(followUp.materialDue, addDays(dayIn(meetingStart), -1));
  return [store.room(roomCode).followUps.updating(followUp, { state: 'convened', meetingKey: meeting.key, meetingStart, meetingEnd, materialDue })];
}
