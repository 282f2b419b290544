import type { CaseFile, Meeting, Recorded } from '#domain';
import type { CalendarEvent, Store } from '#store';

/**
 * The appointment that was filled here and sent from Outlook is found by the key it carries, and its rows say *booked*, at the time it was
 * really sent with: the caseworker may have changed it in the form. Safe to repeat.
 * @returns null while it is not found, or nobody is invited to it yet
 */
export async function completeSentForm(store: Store, meeting: Recorded<Meeting>, { case: row, rooms }: CaseFile): Promise<{ readonly meeting: Recorded<Meeting>; readonly event: CalendarEvent } | null> {
  if (meeting.step !== 'inForm' || meeting.organizer.id !== store.me.id) return null;
  const event = (await store.calendar.findByKey(meeting.key)) ?? (await store.calendar.adoptSent(meeting.key));
  if (!event || event.isCancelled || event.attendees.length === 0) return null;
  const { start, end, id: eventId, joinUrl } = event;
  const updates = meeting.covers.flatMap(({ roomCode, followUpKey }) => {
    const followUp = rooms.find(({ room }) => room.code === roomCode)?.followUps.find(({ key }) => key === followUpKey);
    const isTheirs = followUp?.meetingKey === meeting.key && followUp.state === 'claimed';
    return isTheirs ? [store.room(roomCode).followUps.updating(followUp, { state: 'convened', meetingStart: start, meetingEnd: end })] : [];
  });
  const projection = row.state === 'booked' ? [] : [store.authority.cases.updating(row, { state: 'booked' })];
  await store.updateTogether([...updates, ...projection]);
  return { event, meeting: await store.authority.meetings.update(meeting, { step: 'booked', start, end, eventId, joinUrl }) };
}
