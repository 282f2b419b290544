import type { Booking, BookingDesk } from './booking.ts';
import { fileFullAgendas } from './fileFullAgendas.ts';

/**
 * The neutral agenda on the event, the full one in every room; then the row says so.
 * Attached before anybody is invited: an invitation without its agenda is never sent, and later attachments are not reliably delivered (pains P25).
 */
export async function attachAgenda(desk: BookingDesk, booking: Booking): Promise<Booking> {
  const { plan, meeting, event } = booking;
  if (booking.hasAgenda || !event) return booking;
  await desk.store.calendar.attachAgenda(event.id, await desk.papers.neutralAgenda(plan), { isNewEvent: booking.isNewEvent });
  await fileFullAgendas(desk, booking);
  const written = await desk.store.authority.meetings.update(meeting, { step: 'agendaAttached', eventId: event.id, joinUrl: event.joinUrl });
  return { ...booking, meeting: written, hasAgenda: true };
}
