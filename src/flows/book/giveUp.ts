import { type FollowUp, isFailure, type Meeting, type Recorded } from '#domain';
import type { Booking, BookingDesk } from './booking.ts';

/** What a claim wrote, taken back. The agenda and the reason stay: they are words somebody wrote. */
const RELEASED = { state: 'planned', meetingKey: null, meetingStart: null, meetingEnd: null, materialDue: null } as const satisfies Partial<FollowUp>;

/** A booking, as far as taking it back needs to know it. */
export type GivenUp = Pick<Booking, 'plan' | 'meeting' | 'event'>;

/** Takes a booking back: the event first, then the rows. The full agenda stays in the room until the next attempt takes its place (see `fileFullAgendas`). */
export async function giveUp(desk: BookingDesk, booking: GivenUp): Promise<void> {
  await takeFromCalendar(desk, booking);
  await releaseRows(desk, booking, { step: 'undone' });
}

/** An event nobody was invited to just goes; one with attendees is cancelled, which tells them. Gone already is fine. */
export async function takeFromCalendar({ store, papers }: BookingDesk, { event: known, meeting }: GivenUp): Promise<void> {
  const event = known ?? (await store.calendar.findByKey(meeting.key));
  if (!event || event.isCancelled) return;
  if (event.attendees.length > 0) await store.calendar.cancel(event.id, papers.calledBack);
  else await store.calendar.remove(event.id);
}

/** The rooms, then the case, and last the Meetings row, which until then is found as unfinished. */
export async function releaseRows(desk: BookingDesk, { plan, meeting }: GivenUp, end: Partial<Meeting>): Promise<Recorded<Meeting>> {
  const { store } = desk;
  let isFree = true;
  for (const { room, followUp } of plan.covers) {
    const current = await store.room(room.room.code).followUps.find(followUp.key);
    if (current?.meetingKey === meeting.key) await release(desk, room.room.code, current);
    else if (current?.meetingKey) isFree = false;
  }
  if (isFree && (plan.case.state === 'booked' || plan.case.state === 'booking')) await store.authority.cases.update(plan.case, { state: 'toBook' });
  return store.authority.meetings.update(meeting, end);
}

/** Somebody who claims it in this very moment keeps it. */
async function release({ store }: BookingDesk, roomCode: string, followUp: Recorded<FollowUp>): Promise<void> {
  try {
    await store.room(roomCode).followUps.update(followUp, RELEASED);
  } catch (error) {
    if (!isFailure(error, 'conflict')) throw error;
  }
}
