import type { Booking, BookingDesk } from './booking.ts';

/** The time in the organizer's calendar, without attendees: nobody is told yet. Safe to repeat by the row's key. */
export async function createEvent({ store, papers }: BookingDesk, booking: Booking): Promise<Booking> {
  if (booking.event) return booking;
  const { plan, meeting } = booking;
  const { subject, html, place } = await papers.invitation(plan);
  const event = await store.calendar.createEvent({
    key: meeting.key,
    subject,
    html,
    start: plan.start,
    end: plan.end,
    place,
    isOnline: true,
    hideAttendees: plan.invitees.some(({ isPrivate }) => isPrivate),
  });
  return { ...booking, event, notes: event.isOnline ? booking.notes : [...booking.notes, 'notOnline'] };
}
