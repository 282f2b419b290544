import { dayIn, type Instant, type LocalTime, timeIn } from '#domain';
import { formatDayLong } from './formatDay.ts';
import type { Language } from './language.ts';

/** `kl. 13.00`, `13:00`: wall time in Denmark. */
export function formatTime(at: Instant, language: Language): string {
  return formatLocalTime(timeIn(at), language);
}

/** `kl. 13.00–14.00`, `13:00–14:00`. */
export function formatTimeSpan(start: Instant, end: Instant, language: Language): string {
  return `${formatTime(start, language)}–${clock(timeIn(end), language)}`;
}

/** `tirsdag 1. december kl. 13.00–14.00`, as inside a sentence. */
export function formatWhen({ start, end }: { readonly start: Instant; readonly end: Instant }, language: Language): string {
  return `${formatDayLong(dayIn(start), language, { weekday: true })} ${formatTimeSpan(start, end, language)}`;
}

/** `kl. 8.30`: no leading zero in Danish. */
export function formatLocalTime(time: LocalTime, language: Language): string {
  return language === 'da' ? `kl. ${clock(time, language)}` : clock(time, language);
}

function clock(time: LocalTime, language: Language): string {
  return language === 'da' ? `${Number(time.slice(0, 2))}.${time.slice(3)}` : time;
}
