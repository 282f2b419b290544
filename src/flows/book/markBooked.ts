import type { FollowUp, Recorded } from '#domain';
import type { Booking, BookingDesk } from './booking.ts';

/** The rows say *booked*: the rooms, the projection on the case, and last the Meetings row, which until then is found as unfinished. */
export async function markBooked({ store }: BookingDesk, booking: Booking): Promise<Booking> {
  const { plan, meeting, event } = booking;
  const followUps: Recorded<FollowUp>[] = [];
  for (const [at, followUp] of booking.followUps.entries()) {
    const room = store.room(plan.covers[at]!.room.room.code);
    followUps.push(followUp.state === 'convened' ? followUp : await room.followUps.update(followUp, { state: 'convened' }));
  }
  if (plan.case.state !== 'booked') await store.authority.cases.update(plan.case, { state: 'booked' });
  if (meeting.step === 'booked') return { ...booking, followUps };
  const written = await store.authority.meetings.update(meeting, { step: 'booked', eventId: event?.id ?? null, joinUrl: event?.joinUrl ?? null });
  return { ...booking, followUps, meeting: written };
}
