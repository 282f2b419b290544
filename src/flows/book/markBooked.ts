import type { Booking, BookingDesk } from './booking.ts';

/** The rows say *booked*: the rooms, the projection on the case, and last the Meetings row, which until then is found as unfinished. */
export async function markBooked({ store }: BookingDesk, booking: Booking): Promise<Booking> {
  const { plan, meeting, event } = booking;
  const rooms = booking.followUps.flatMap((followUp, at) =>
    followUp.state === 'convened' ? [] : [store.room(plan.covers[at]!.room.room.code).followUps.updating(followUp, { state: 'convened' })],
  );
  const projection = plan.case.state === 'booked' ? [] : [store.authority.cases.updating(plan.case, { state: 'booked' })];
  await store.updateTogether([...rooms, ...projection]);
  if (meeting.step === 'booked') return booking;
  const written = await store.authority.meetings.update(meeting, { step: 'booked', eventId: event?.id ?? null, joinUrl: event?.joinUrl ?? null });
  return { ...booking, meeting: written };
}
