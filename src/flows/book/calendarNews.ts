import type { CaseFile, Instant, Meeting } from '#domain';
import type { CalendarEvent } from '#store';
import type { BookingDesk } from './booking.ts';
import { planOfMeeting } from './resumeBooking.ts';

/** What the organizer did to a called meeting in Outlook itself, as their calendar tells it. */
export type CalendarNews = { readonly kind: 'moved'; readonly start: Instant; readonly end: Instant } | { readonly kind: 'gone' };

/**
 * What the calendar says that the rows do not. Null: they agree, or a change of ours is under way, or nobody can know.
 * @param event as just read from the organizer's own calendar; null: it is not there
 */
export function calendarNews({ step, change, eventId, start, end }: Meeting, event: CalendarEvent | null): CalendarNews | null {
  // One without an event was written in by hand: there is nothing to look for.
  if (step !== 'booked' || change !== null || eventId === null) return null;
  if (!event || event.isCancelled) return { kind: 'gone' };
  return event.start === start && event.end === end ? null : { kind: 'moved', start: event.start, end: event.end };
}

/** The same, looked for in the calendar; the place as well. Only the organizer's calendar has the event. */
export async function readCalendarNews(desk: BookingDesk, meeting: Meeting, caseFile: CaseFile): Promise<(CalendarNews & { readonly place: string }) | null> {
  if (meeting.organizer.id !== desk.store.me.id) return null;
  const event = await desk.store.calendar.findByKey(meeting.key);
  const news = calendarNews(meeting, event);
  if (!news) return null;
  const { place } = await desk.papers.invitation(planOfMeeting(meeting, caseFile));
  // What travels is not always what stands in the row: a service is not named.
  const isSamePlace = !event || event.place.trim() === place.trim();
  return { ...news, place: isSamePlace ? meeting.place : event.place.trim() };
}
