import type { CalendarDay } from './calendarDay.ts';

/** A point in time in UTC, `2026-11-23T08:00:00.000Z`. */
export type Instant = string & { readonly __instant: unique symbol };

/** A time of day on the wall, `13:00`. */
export type LocalTime = string & { readonly __localTime: unique symbol };

/** The zone of every date and wall time in the product. */
export const ZONE = 'Europe/Copenhagen';

/** @throws RangeError when the text names no instant (no offset, or no such time). */
export function toInstant(text: string): Instant {
  const date = new Date(text);
  if (Number.isNaN(date.getTime()) || !/(Z|[+-]\d{2}:\d{2})$/.test(text)) throw new RangeError(`Not an instant: ${text}`);
  return date.toISOString() as Instant;
}

export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant;
}

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
const timeFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

/** The day on a Danish wall calendar at that instant. */
export function dayIn(instant: Instant): CalendarDay {
  return dayFormat.format(new Date(instant)) as CalendarDay;
}

/** The time on a Danish wall clock at that instant. */
export function timeIn(instant: Instant): LocalTime {
  return timeFormat.format(new Date(instant)) as LocalTime;
}

/** @throws RangeError unless `HH:MM`. */
export function toLocalTime(text: string): LocalTime {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new RangeError(`Not a time of day: ${text}`);
  return text as LocalTime;
}

export function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
