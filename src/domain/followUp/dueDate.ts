import type { FollowUpInterval } from '../agreement/contract.ts';
import { addDays, addMonths, daysBetween, type CalendarDay } from '../time/calendarDay.ts';

/** When the next follow-up is due, counted in calendar from the last one held or from the start (R15). */
export function nextDueAfter(day: CalendarDay, interval: FollowUpInterval): CalendarDay {
  return interval.unit === 'months' ? addMonths(day, interval.n) : addDays(day, 7 * interval.n);
}

/** Sub-goals are approved at the latest three calendar months after the effort began (R14). */
export function subGoalDeadline(effortStart: CalendarDay): CalendarDay {
  return addMonths(effortStart, 3);
}

/** Where a due date lies: `days` is never negative. */
export interface Deadline {
  readonly kind: 'over' | 'today' | 'ahead';
  readonly days: number;
}

export function deadlineOf(dueOn: CalendarDay, today: CalendarDay): Deadline {
  const days = daysBetween(today, dueOn);
  if (days === 0) return { kind: 'today', days };
  return days < 0 ? { kind: 'over', days: -days } : { kind: 'ahead', days };
}
