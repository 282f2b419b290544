import { type FollowUp, isFailure, type Recorded } from '#domain';
import type { Booking, BookingDesk } from './booking.ts';

/** What a claim wrote, taken back. The agenda and the reason stay: they are words somebody wrote. */
const RELEASED = { state: 'planned', meetingKey: null, meetingStart: null, meetingEnd: null, materialDue: null } as const satisfies Partial<FollowUp>;

/**
 * Takes a booking back: the event first, then the rooms, then the case, and last the Meetings row, which until then is found as unfinished.
 * An event nobody was invited to just goes; one with attendees is cancelled, which tells them.
 */
export async function giveUp(desk: BookingDesk, booking: Booking, as: 'undone' | 'cancelled' = 'undone'): Promise<void> {
  const { store, papers } = desk;
  const { plan, meeting } = booking;
  const event = booking.event ?? (await store.calendar.findByKey(meeting.key));
  if (event && event.attendees.length > 0) await store.calendar.cancel(event.id, papers.calledBack);
  else if (event) await store.calendar.remove(event.id);
  let isFree = true;
  for (const { room, followUp } of plan.covers) {
    const current = await store.room(room.room.code).followUps.find(followUp.key);
    if (current?.meetingKey === meeting.key) await release(desk, room.room.code, current);
    else if (current?.meetingKey) isFree = false;
  }
  if (isFree && (plan.case.state === 'booked' || plan.case.state === 'booking')) await store.authority.cases.update(plan.case, { state: 'toBook' });
  await store.authority.meetings.update(meeting, { step: as });
}

/** Somebody who claims it in this very moment keeps it. */
async function release({ store }: BookingDesk, roomCode: string, followUp: Recorded<FollowUp>): Promise<void> {
  try {
    await store.room(roomCode).followUps.update(followUp, RELEASED);
  } catch (error) {
    if (!isFailure(error, 'conflict')) throw error;
  }
}
