import type { CalendarDay } from '../time/calendarDay.ts';

/**
 * Days that are ordinary by law but off for most who work in a municipality, for all or half of them: Constitution Day and Christmas
 * Eve by the agreements between KL and the unions, New Year's Eve by custom. Who works them decides locally, so they cost
 * and are said, and are not ruled out. The first of May differs from place to place and is left out.
 */
export type UsuallyOff = 'constitutionDay' | 'christmasEve' | 'newYearsEve';

const DAYS: Readonly<Record<string, UsuallyOff>> = { '06-05': 'constitutionDay', '12-24': 'christmasEve', '12-31': 'newYearsEve' };

export function usuallyOffOn(day: CalendarDay): UsuallyOff | null {
  return DAYS[day.slice(5)] ?? null;
}
