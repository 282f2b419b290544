import { dayNumberOf, digits } from './dayNumber.ts';
import type { Instant } from './instant.ts';

/** Minutes since 1970 in UTC: instants as integers, for searching many of them. */
export type EpochMinute = number;

const MS_A_MINUTE = 60_000;

/** The minute an instant lies in. */
export function epochMinuteOf(instant: Instant): EpochMinute {
  return dayNumberOf(instant) * 1440 + digits(instant, 11, 2) * 60 + digits(instant, 14, 2);
}

/** The first minute that begins at or after the instant: where something that ends then is over. */
export function epochMinuteAfter(instant: Instant): EpochMinute {
  return epochMinuteOf(instant) + (instant.endsWith(':00.000Z') ? 0 : 1);
}

export function instantOfMinute(minute: EpochMinute): Instant {
  return new Date(minute * MS_A_MINUTE).toISOString() as Instant;
}
