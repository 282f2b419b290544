import { putTabIn } from '../meeting/putTabIn.ts';
import type { Booking, BookingDesk } from './booking.ts';

/** Chat, app and tab in the Teams meeting: each optional, for a booking stands without them. What did not come is said. */
export async function addToMeeting({ store, papers }: BookingDesk, booking: Booking): Promise<Booking> {
  const { event, plan } = booking;
  if (!event?.joinUrl || booking.meeting.hasTab) return booking;
  const { meeting, lacks } = await putTabIn(store, booking.meeting, event.joinUrl, papers.tab(plan.covers));
  return { ...booking, meeting, notes: lacks === null ? booking.notes : [...booking.notes, lacks] };
}
