import { Temporal } from 'temporal-polyfill';
import type { CalendarDay } from './calendarDay.ts';
import { instantOf, ZONE, type Instant, type LocalTime } from './instant.ts';

/**
 * The instant of a time on the Danish wall. The only place that turns wall time into instants;
 * whoever needs it is loaded with its own step, because of the calendar it brings.
 * Null in the hour that is skipped in March. In the hour that comes twice in October: the first.
 */
export function instantAt(day: CalendarDay, time: LocalTime): Instant | null {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const zoned = wall.toZonedDateTime(ZONE, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(wall) ? instantOf(new Date(zoned.epochMilliseconds)) : null;
}
