import type { GraphRequest } from '../request.ts';
import type { WireTime } from './events.ts';

/** outlook-get-free-busy-schedule */
export const MOST_PEOPLE = 20;
/** The documented 62 days were 42 before; below both is safe. */
export const MOST_DAYS = 41;

export interface WireSchedule {
  readonly scheduleId: string;
  readonly scheduleItems?: readonly { readonly status?: string; readonly start: WireTime; readonly end: WireTime }[];
  readonly workingHours?: {
    readonly daysOfWeek?: readonly string[];
    readonly startTime?: string;
    readonly endTime?: string;
    readonly timeZone?: WireZone | null;
  } | null;
  readonly error?: { readonly message?: string; readonly responseCode?: string };
}

/** timeZoneBase, by `name` alone, or customTimeZone with the rest: its name is then literally "Customized Time Zone". */
export interface WireZone {
  readonly name?: string | null;
  /** Minutes between local time in winter and UTC. */
  readonly bias?: number | null;
  readonly standardOffset?: WireZoneChange | null;
  readonly daylightOffset?: (WireZoneChange & { readonly daylightBias?: number | null }) | null;
}

/** When clocks change: `dayOccurrence` 5 is the last `dayOfWeek` of the month; month 0: never. */
export interface WireZoneChange {
  readonly month?: number | null;
  readonly dayOccurrence?: number | null;
  readonly dayOfWeek?: string | null;
}

export function getSchedule(emails: readonly string[], start: string, end: string): GraphRequest<{ readonly value: readonly WireSchedule[] }> {
  return {
    method: 'POST',
    path: '/me/calendar/getSchedule',
    headers: { Prefer: 'outlook.timezone="UTC"' },
    body: { schedules: emails, startTime: { dateTime: start, timeZone: 'UTC' }, endTime: { dateTime: end, timeZone: 'UTC' }, availabilityViewInterval: 30 },
    isRepeatable: true,
  };
}
