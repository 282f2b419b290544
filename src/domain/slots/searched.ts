import type { EpochMinute } from '../time/epochMinute.ts';
import { rememberHours, type HoursOfDay } from './dayHours.ts';
import { blockedStarts, metStarts, type Marks } from './marks.ts';
import { rememberOffHours } from './offHours.ts';
import { absenceOf, peopleOf, type Person } from './person.ts';
import { COST, dayCost, oddStartCost } from './rank.ts';
import type { SlotSearch } from './slotSearch.ts';
import type { Spans } from './spans.ts';
import { GRID, startGridOf, type GridDay, type StartGrid } from './startGrid.ts';

/** Somebody who must be there, and the starts at which they cannot. */
export interface Needed {
  readonly person: Person;
  readonly blocked: Marks;
}

/** A search carried out: who rules out which start. Everything else is read from this. */
export interface Searched {
  readonly search: SlotSearch;
  readonly hoursOf: HoursOfDay;
  readonly grid: StartGrid;
  readonly people: readonly Person[];
  readonly needed: readonly Needed[];
  /** How many of those who must be there cannot, at each start: 0 is a possible start. */
  readonly blockers: Uint16Array;
}

export function searched(search: SlotSearch): Searched {
  const hoursOf = rememberHours();
  const grid = startGridOf(search, hoursOf);
  const people = peopleOf(search, grid.days, rememberOffHours(hoursOf));
  const needed = people.filter(({ attendee }) => attendee.isRequired).map((person) => ({ person, blocked: blockedStarts(grid, person, search) }));
  const blockers = new Uint16Array(grid.size);
  for (const { blocked } of needed) for (let at = 0; at < blocked.length; at++) blockers[at]! += blocked[at]!;
  return { search, hoursOf, grid, people, needed, blockers };
}

/** The minute at which the start of that number lies. */
export function startOf({ open, first }: GridDay, at: number): EpochMinute {
  return open + (at - first) * GRID;
}

/** What every possible start costs; see costParts for the same in words. Of the others the figure says nothing. */
export function costsOf({ search, grid, people, blockers }: Searched): Int32Array {
  const costs = new Int32Array(grid.size);
  for (const day of grid.days) {
    const ofDay = dayCost(search, day.day);
    for (let at = day.first; at < day.first + day.count; at++) costs[at] = ofDay + oddStartCost(startOf(day, at));
  }
  for (const person of people) {
    addMet(costs, grid, person, person.tentative, search, COST.tentative);
    addMet(costs, grid, person, person.elsewhere, search, COST.elsewhere);
    if (!person.attendee.isRequired) addAbsence(costs, grid, person, search, blockers);
  }
  return costs;
}

function addMet(costs: Int32Array, grid: StartGrid, person: Person, spans: Spans, search: SlotSearch, cost: number): void {
  if (spans.starts.length === 0) return;
  const marks = metStarts(grid, person, spans, search);
  for (let at = 0; at < costs.length; at++) costs[at]! += marks[at]! * cost;
}

function addAbsence(costs: Int32Array, grid: StartGrid, person: Person, search: SlotSearch, blockers: Uint16Array): void {
  const absent = metStarts(grid, person, person.away, search);
  for (const day of grid.days) {
    for (let at = day.first; at < day.first + day.count; at++) {
      if (absent[at] === 0 || blockers[at] !== 0) continue;
      const isLate = absenceOf(person, startOf(day, at), search.minutes)?.freeFrom != null;
      costs[at]! += isLate ? COST.optionalLate : COST.optionalAbsent;
    }
  }
}
