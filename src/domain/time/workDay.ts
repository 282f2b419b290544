import { addDays, weekdayOf, type CalendarDay } from './calendarDay.ts';
import { HOLIDAYS, type Holiday } from './holidays.ts';

export function holidayOn(day: CalendarDay): Holiday | null {
  return HOLIDAYS[day] ?? null;
}

export function isWeekend(day: CalendarDay): boolean {
  return weekdayOf(day) > 5;
}

/** Neither weekend nor public holiday. */
export function isWorkDay(day: CalendarDay): boolean {
  return !isWeekend(day) && holidayOn(day) === null;
}

/** Every day from `from` to `to`, both included; none when `to` is earlier. */
export function daysFrom(from: CalendarDay, to: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
