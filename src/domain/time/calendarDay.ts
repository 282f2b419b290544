import { dayNumberOf } from './dayNumber.ts';

/** A day in the calendar, `2026-11-23`, without time or zone. Deadlines are days, never instants. */
export type CalendarDay = string & { readonly __calendarDay: unique symbol };

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_A_DAY = 86_400_000;
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** Null for anything that is not a day that exists: a timestamp is refused, it names a day only together with a zone. */
export function parseCalendarDay(text: string): CalendarDay | null {
  const found = FORM.exec(text);
  if (!found) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? (text as CalendarDay) : null;
}

/** @throws RangeError for what parseCalendarDay refuses. */
export function toCalendarDay(text: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (!day) throw new RangeError(`Not a day in the calendar: ${text}`);
  return day;
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromUtc((dayNumberOf(day) + days) * MS_A_DAY);
}

/** Same day of a later month; the last day of the month where that does not exist (30 November + 3 months = 28 February). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, lastDate)));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

export function weekdayOf(day: CalendarDay): Weekday {
  return (((((dayNumberOf(day) + FIRST_WEEKDAY - 1) % 7) + 7) % 7) + 1) as Weekday;
}

export function laterOf(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a >= b ? a : b;
}

export function earlierOf(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a <= b ? a : b;
}

/** `2026-Q4`: what managers group results by. */
export function quarterOf(day: CalendarDay): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Whole years from birth to a day. */
export function ageOn(birth: CalendarDay, day: CalendarDay): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

function fromUtc(ms: number): CalendarDay {
  return new Date(ms).toISOString().slice(0, 10) as CalendarDay;
}
