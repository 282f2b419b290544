import { checkTime, type CheckedTime, dayIn, type Instant, instantAt, type LocalTime, parseCalendarDay, type SlotSearch, toLocalTime } from '#domain';

/** A time the caseworker typed, checked by the same rules as the proposals. A rule it breaks is said, never a stop. */
export type OwnTime =
  | { readonly kind: 'problem'; readonly field: 'day' | 'time'; readonly problem: 'dayMissing' | 'timeMissing' | 'past' | 'skipped' }
  | { readonly kind: 'time'; readonly start: Instant; readonly end: Instant; readonly checked: CheckedTime };

/** @param day as the field holds it, perhaps empty or no day at all; @param time likewise */
export function checkOwnTime(day: string, time: string, search: SlotSearch, now: Instant): OwnTime {
  const date = parseCalendarDay(day);
  if (!date) return { kind: 'problem', field: 'day', problem: 'dayMissing' };
  const clock = timeOf(time);
  if (!clock) return { kind: 'problem', field: 'time', problem: 'timeMissing' };
  const start = instantAt(date, clock);
  if (!start) return { kind: 'problem', field: 'time', problem: 'skipped' };
  if (start <= now) return { kind: 'problem', field: dayIn(start) < search.today ? 'day' : 'time', problem: 'past' };
  const checked = checkTime(search, start, now);
  return { kind: 'time', start, end: checked.end, checked };
}

/** `9`, `9.30`, `09:30`: as people write it. */
function timeOf(text: string): LocalTime | null {
  const found = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim());
  if (!found) return null;
  try {
    return toLocalTime(`${found[1]!.padStart(2, '0')}:${found[2] ?? '00'}`);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
