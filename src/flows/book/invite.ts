import { Failure } from '#domain';
import { attendeesOf } from './attendeesOf.ts';
import type { Booking, BookingDesk } from './booking.ts';

/** All attendees in one change that holds nothing else: this sends the invitations, and from here on there is no undoing. */
export async function invite({ store }: BookingDesk, booking: Booking): Promise<Booking> {
  const { plan, event, hasAgenda, invited } = booking;
  if (invited === 'yes') return booking;
  if (!event || !hasAgenda) throw new Failure('unexpected', 'Nobody is invited before the agenda is on the event');
  const attendees = attendeesOf(plan.invitees, store.me.email);
  if (attendees.length === 0) return { ...booking, invited: 'yes' };
  return { ...booking, event: await store.calendar.invite(event.id, attendees), invited: 'yes' };
}
