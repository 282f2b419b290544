import type { BookingTrace, Meeting } from '#domain';
import type { CalendarStore } from '../calendar/calendarStore.ts';

/** Looks for the event of an interrupted booking by its property, and at what is on it. For the organizer: the event is in their calendar. */
export async function readBookingTrace(calendar: Pick<CalendarStore, 'findByKey' | 'adoptSent' | 'attachmentNames'>, { key, step }: Meeting): Promise<BookingTrace> {
  const event = (await calendar.findByKey(key)) ?? (step === 'inForm' ? await calendar.adoptSent(key) : null);
  if (!event || event.isCancelled) return 'noEvent';
  if (event.attendees.length > 0) return 'invited';
  const hasAgenda = step === 'agendaAttached' || (await calendar.attachmentNames(event.id)).length > 0;
  return hasAgenda ? 'agenda' : 'event';
}
