import { type FollowUp, isFailure } from '#domain';
import type { Booking, BookingDesk, BookingOutcome } from './booking.ts';
import { giveUp } from './giveUp.ts';

/** The colleague keeps the follow-up; what this booking left in other rooms and in the calendar is taken back. */
export async function lose(desk: BookingDesk, booking: Pick<Booking, 'plan' | 'meeting' | 'event' | 'invited'>, followUp: FollowUp | null): Promise<Extract<BookingOutcome, { kind: 'taken' | 'halted' }>> {
  const winner = followUp?.meetingKey ? await desk.store.authority.meetings.find(followUp.meetingKey) : null;
  try {
    await giveUp(desk, booking);
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { kind: 'halted', stage: 'followUp', failure: error, meeting: booking.meeting, invited: booking.invited };
  }
  return { kind: 'taken', by: winner?.organizer ?? null, meeting: winner };
}
