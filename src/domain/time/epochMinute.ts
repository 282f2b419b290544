import type { Instant } from './instant.ts';

/** Minutes since 1970 in UTC: instants as integers, for searching many of them. */
export type EpochMinute = number;

const MS_A_MINUTE = 60_000;

/** The minute an instant lies in. Read digit by digit: an instant always has the same form, and Date.parse takes ten times as long. */
export function epochMinuteOf(instant: Instant): EpochMinute {
  const days = daysSince1970(digits(instant, 0, 4), digits(instant, 5, 2), digits(instant, 8, 2));
  return days * 1440 + digits(instant, 11, 2) * 60 + digits(instant, 14, 2);
}

/** The first minute that begins at or after the instant: where something that ends then is over. */
export function epochMinuteAfter(instant: Instant): EpochMinute {
  return epochMinuteOf(instant) + (instant.endsWith(':00.000Z') ? 0 : 1);
}

export function instantOfMinute(minute: EpochMinute): Instant {
  return new Date(minute * MS_A_MINUTE).toISOString() as Instant;
}

function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** Days from 1970-01-01 in the Gregorian calendar, counted in years that begin in March so that the leap day comes last. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
