import type { Meeting, Recorded } from '#domain';
import type { Booking } from './booking.ts';
import type { BookingPlan } from './bookingPlan.ts';

/** A booking of which only the Meetings row is there. */
export function beginning(plan: BookingPlan, meeting: Recorded<Meeting>): Booking {
  return { plan, meeting, followUps: plan.covers.map(({ followUp }) => followUp), event: null, isNewEvent: true, hasAgenda: false, invited: 'no', notes: [] };
}
