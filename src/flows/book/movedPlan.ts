import { askedBy, type CaseFile, type Meeting, type MovedMeeting } from '#domain';
import type { CalendarEvent } from '#store';
import type { BookingDesk, Invitation } from './booking.ts';
import type { BookingPlan } from './bookingPlan.ts';
import { planOfMeeting } from './resumeBooking.ts';

/** The booking as it stands in the rows, at its new time and place. */
export function movedPlan(meeting: Meeting, caseFile: CaseFile, { start, end, place, materialDue }: MovedMeeting): BookingPlan {
  return { ...planOfMeeting(meeting, caseFile), start, end, place, materialDue, asks: askedBy(meeting.asks, materialDue) };
}

/** The meeting's event; null when it is cancelled or was taken away. */
export async function liveEvent({ store }: BookingDesk, { key }: Meeting): Promise<CalendarEvent | null> {
  const event = await store.calendar.findByKey(key);
  return event && !event.isCancelled ? event : null;
}

/** Whether the calendar has it there already: then everybody was told. */
export function isMoved(event: CalendarEvent, { start, end }: MovedMeeting, { place }: Invitation): boolean {
  return event.start === start && event.end === end && event.place.trim() === place.trim();
}
