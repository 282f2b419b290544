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
  } | null;
  readonly error?: { readonly message?: string; readonly responseCode?: string };
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
