import type { Settings } from '../settings.ts';
import { addDays, laterOf, type CalendarDay } from '../time/calendarDay.ts';
import type { Holiday } from '../time/holidays.ts';
import { daysFrom, holidayOn, isWeekend } from '../time/workDay.ts';

/** Days from the first to the last, both included. */
export interface Stretch {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** Why no meeting can be put there whatever people's calendars say. */
export type ClosedReason =
  | { readonly code: 'tooSoon'; readonly writingDays: number }
  | { readonly code: 'weekend' }
  | { readonly code: 'holiday'; readonly holiday: Holiday };

export type ClosedStretch = Stretch & { readonly reason: ClosedReason };

export interface BookingWindow extends Stretch {
  /** Days in the window a meeting can be put on. */
  readonly days: readonly CalendarDay[];
  /** The rest from today on, in order, each with its reason. */
  readonly closed: readonly ClosedStretch[];
}

/**
 * Where to look for a time: after the least time to write, until the due date;
 * when that is near or over, some weeks more, so that there is something to choose between.
 */
export function bookingWindow(dueOn: CalendarDay, today: CalendarDay, settings: Settings): BookingWindow {
  const from = addDays(today, settings.writingDays);
  const to = laterOf(dueOn, addDays(today, settings.searchDays));
  const days: CalendarDay[] = [];
  const closed: ClosedStretch[] = [];
  if (settings.writingDays > 0) {
    closed.push({ from: today, to: addDays(from, -1), reason: { code: 'tooSoon', writingDays: settings.writingDays } });
  }
  for (const day of daysFrom(from, to)) {
    const reason = closedReason(day);
    if (!reason) days.push(day);
    else addTo(closed, day, reason);
  }
  return { from, to, days, closed };
}

function closedReason(day: CalendarDay): ClosedReason | null {
  const holiday = holidayOn(day);
  if (holiday) return { code: 'holiday', holiday };
  return isWeekend(day) ? { code: 'weekend' } : null;
}

function addTo(closed: ClosedStretch[], day: CalendarDay, reason: ClosedReason): void {
  const last = closed.at(-1);
  if (last?.reason.code === 'weekend' && reason.code === 'weekend' && addDays(last.to, 1) === day) {
    closed[closed.length - 1] = { ...last, to: day };
  } else {
    closed.push({ from: day, to: day, reason });
  }
}
