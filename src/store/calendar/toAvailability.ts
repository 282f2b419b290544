import { type Availability, type BusyInterval, type BusyKind, type LocalTime, toLocalTime, type Weekday, type WorkingHours } from '#domain';
import type { WireSchedule } from '#graph';
import { instantOfWire } from './toCalendarEvent.ts';
import { zoneOfWire } from './zoneOfWire.ts';

type Item = NonNullable<WireSchedule['scheduleItems']>[number];

/** One person's answer in our words. An answer on another clock than the one asked for is not guessed at: an hour wrong is worse than unknown. */
export function toAvailability({ scheduleItems, workingHours }: WireSchedule): Availability {
  const items = scheduleItems ?? [];
  if (!items.every(isInUtc)) return { kind: 'unknown', cause: 'failed' };
  return { kind: 'known', busy: items.flatMap(toBusy), workingHours: toWorkingHours(workingHours) };
}

function isInUtc({ start, end }: Item): boolean {
  return [start, end].every(({ timeZone }) => /(^|\/)utc$/i.test(timeZone));
}

const KINDS: Readonly<Record<string, BusyKind>> = { busy: 'busy', tentative: 'tentative', oof: 'away', workingelsewhere: 'elsewhere' };

function toBusy({ status, start, end }: Item): BusyInterval[] {
  const kind = KINDS[status?.toLowerCase() ?? ''];
  return kind ? [{ start: instantOfWire(start), end: instantOfWire(end), kind }] : [];
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Null, and so ruling nothing out, where the hours, the days or the clock they are on cannot be told. */
function toWorkingHours(hours: WireSchedule['workingHours']): WorkingHours | null {
  const [start, end] = [wallTime(hours?.startTime), wallTime(hours?.endTime)];
  const weekdays = (hours?.daysOfWeek ?? []).map((name) => WEEKDAYS.indexOf(name.toLowerCase()) + 1).filter((number) => number > 0) as Weekday[];
  const zone = zoneOfWire(hours?.timeZone);
  return start && end && zone !== null && weekdays.length > 0 ? { weekdays, start, end, zone } : null;
}

function wallTime(text: string | undefined): LocalTime | null {
  return text !== undefined && /^([01]\d|2[0-3]):[0-5]\d/.test(text) ? toLocalTime(text.slice(0, 5)) : null;
}
