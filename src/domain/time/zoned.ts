import { Temporal } from 'temporal-polyfill';
import type { CalendarDay } from './calendarDay.ts';
import { instantOf, ZONE, type Instant, type LocalTime } from './instant.ts';

/**
 * The instant of a time on the Danish wall, or on the wall of another zone (IANA name). The only place that turns wall time into instants;
 * whoever needs it is loaded with its own step, because of the calendar it brings.
 * Null in the hour that is skipped in March. In the hour that comes twice in October: the first.
 * @throws RangeError for a zone nobody knows.
 */
export function instantAt(day: CalendarDay, time: LocalTime, zone: string = ZONE): Instant | null {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(wall) ? instantOf(new Date(zoned.epochMilliseconds)) : null;
}
