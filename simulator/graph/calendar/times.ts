import { GraphError } from '../errors.ts';
import { toZoned } from './timeZone.ts';

/** @throws GraphError 400 when the end is before the start, or a whole day does not go from midnight to midnight. */
export function requireValidTimes(event: { startMs: number; endMs: number; startZone: string; endZone: string; isAllDay: boolean }): void {
  if (event.endMs < event.startMs) {
    throw new GraphError(400, 'ErrorCalendarEndDateIsEarlierThanStartDate', 'The end of an event cannot be before its start.');
  }
  if (!event.isAllDay) return;
  const isMidnight = (epochMs: number, zone: string) => toZoned(epochMs, zone).dateTime.endsWith('T00:00:00.0000000');
  if (!isMidnight(event.startMs, event.startZone) || !isMidnight(event.endMs, event.endZone) || event.endMs === event.startMs) {
    throw new GraphError(400, 'ErrorInvalidRequest', 'The Event.Start and Event.End of an all-day event are midnights, a day or more apart.');
  }
}
