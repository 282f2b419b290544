import { type CalendarDay, dayIn, type Instant, instantAt, instantOf, leadTimesOf, type LocalTime, parseCalendarDay, type SlotSearch, toLocalTime } from '#domain';

/** A time the caseworker typed, checked by the same rules as the proposals. */
export type OwnTime =
  | { readonly kind: 'problem'; readonly field: 'day' | 'time'; readonly problem: 'dayMissing' | 'timeMissing' | 'past' | 'skipped' }
  | { readonly kind: 'time'; readonly start: Instant; readonly end: Instant; readonly remarks: readonly OwnTimeRemark[] };

/** Said, never a stop. */
export type OwnTimeRemark =
  | { readonly code: 'closed'; readonly reason: 'weekend' | 'holiday' }
  | { readonly code: 'short' }
  | { readonly code: 'busy'; readonly ids: readonly string[] };

/** @param day as the field holds it, perhaps empty or no day at all; @param time likewise */
export function checkOwnTime(day: string, time: string, search: SlotSearch, now: Instant): OwnTime {
  const date = parseCalendarDay(day);
  if (!date) return { kind: 'problem', field: 'day', problem: 'dayMissing' };
  const clock = timeOf(time);
  if (!clock) return { kind: 'problem', field: 'time', problem: 'timeMissing' };
  const start = instantAt(date, clock);
  if (!start) return { kind: 'problem', field: 'time', problem: 'skipped' };
  if (start <= now) return { kind: 'problem', field: dayIn(start) < search.today ? 'day' : 'time', problem: 'past' };
  const end = instantOf(new Date(Date.parse(start) + search.minutes * 60_000));
  return { kind: 'time', start, end, remarks: remarksOn(date, start, end, search) };
}

function remarksOn(day: CalendarDay, start: Instant, end: Instant, search: SlotSearch): readonly OwnTimeRemark[] {
  const remarks: OwnTimeRemark[] = [];
  const closed = search.window.closed.find(({ from, to, reason }) => reason.code !== 'tooSoon' && from <= day && day <= to)?.reason.code;
  if (closed === 'weekend' || closed === 'holiday') remarks.push({ code: 'closed', reason: closed });
  if (leadTimesOf(day, search.today, search.settings).isTooShortToWrite) remarks.push({ code: 'short' });
  const busy = search.attendees.filter(({ availability }) => availability.kind === 'known' && availability.busy.some((each) => each.kind !== 'tentative' && each.start < end && start < each.end));
  if (busy.length > 0) remarks.push({ code: 'busy', ids: busy.map(({ id }) => id) });
  return remarks;
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
