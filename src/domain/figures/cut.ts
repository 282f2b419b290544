import type { Area } from '../people/citizen.ts';
import { firstDayOf, lastDayOf, type HalfYear } from './halfYear.ts';
import type { Result } from './result.ts';

/** The only ways a report is cut: one half-year and one area. There is no cut over all of either, so that none is the sum of others. */
export interface Cut {
  readonly period: HalfYear;
  readonly area: Area;
}

export const AREAS: readonly Area[] = ['adult', 'youth', 'child'];

export function resultsIn(results: readonly Result[], { period, area }: Cut): readonly Result[] {
  const [first, last] = [firstDayOf(period), lastDayOf(period)];
  return results.filter((result) => result.area === area && result.closedOn >= first && result.closedOn <= last);
}
