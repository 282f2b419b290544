import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/Copenhagen';

/** The instant of a Danish wall time such as `2026-11-23T08:00`. */
export function wallTime(text: string): Date {
  return new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE).epochMilliseconds);
}

/** Monday at eight of the week that `now` is in: a working week lies ahead, as the demo tells it. */
export function mondayMorning(now: Date): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(ZONE).toPlainDate();
  return wallTime(`${today.subtract({ days: today.dayOfWeek - 1 }).toString()}T08:00`);
}
