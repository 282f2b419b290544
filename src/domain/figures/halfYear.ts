import type { CalendarDay } from '../time/calendarDay.ts';

/**
 * What a report covers: a half of a calendar year that is over. Nothing is added to it from one day to the next, and no two of them
 * share a row, so that no report can be taken from another (DOMAIN 4.6: no difference through consecutive periods).
 */
export interface HalfYear {
  readonly year: number;
  readonly half: 1 | 2;
}

/** How many a reader may choose among. */
export const HALF_YEARS_OFFERED = 4;

export function halfYearOf(day: CalendarDay): HalfYear {
  return { year: Number(day.slice(0, 4)), half: day.slice(5, 7) <= '06' ? 1 : 2 };
}

/** The half-years that are over, newest first. */
export function wholeHalfYears(today: CalendarDay, count = HALF_YEARS_OFFERED): readonly HalfYear[] {
  const offered: HalfYear[] = [];
  for (let one = halfYearBefore(halfYearOf(today)); offered.length < count; one = halfYearBefore(one)) offered.push(one);
  return offered;
}

export function firstDayOf({ year, half }: HalfYear): CalendarDay {
  return `${year}-${half === 1 ? '01-01' : '07-01'}` as CalendarDay;
}

export function lastDayOf({ year, half }: HalfYear): CalendarDay {
  return `${year}-${half === 1 ? '06-30' : '12-31'}` as CalendarDay;
}

function halfYearBefore({ year, half }: HalfYear): HalfYear {
  return half === 2 ? { year, half: 1 } : { year: year - 1, half: 2 };
}
