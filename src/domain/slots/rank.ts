import { daysBetween, type CalendarDay } from '../time/calendarDay.ts';
import type { EpochMinute } from '../time/epochMinute.ts';
import { absenceOf, meets, type Person } from './person.ts';
import type { CostPart, SlotSearch } from './slotSearch.ts';
import { usuallyOffOn } from './usuallyOff.ts';

/** Hundredths of a day: what a day after the due date costs is 100, all else is weighed against it. Whole numbers, so that no order of adding matters. */
export const COST = {
  dayAfterDue: 100,
  /** A day less to write in than wished weighs less than a day over the due date. */
  shortWritingDay: 30,
  /** Who need not be there is waited for up to these many days. */
  optionalAbsent: 500,
  optionalLate: 300,
  tentative: 150,
  elsewhere: 50,
  /** A week later is better than a day on which most are off. */
  usuallyOff: 700,
} as const;

/** Whole hours are easier to remember; far too little to move a meeting to another day. */
const ODD_START: Readonly<Record<number, number>> = { 0: 0, 30: 2, 15: 4, 45: 4 };
const OTHER_START = 8;

/** What an hour that is hard to remember costs. Every zone here is whole quarters from UTC. */
export function oddStartCost(start: EpochMinute): number {
  return ODD_START[start % 60] ?? OTHER_START;
}

/** What the day costs whatever the hour. */
export function dayCost(search: SlotSearch, day: CalendarDay): number {
  const { afterDue, shortWriting, usuallyOff } = dayCosts(search, day);
  return afterDue + shortWriting + usuallyOff;
}

/** What a time costs, part by part; the sum is its place in the ranking. */
export function costParts(search: SlotSearch, people: readonly Person[], day: CalendarDay, start: EpochMinute): CostPart[] {
  const { afterDue, shortWriting, usuallyOff } = dayCosts(search, day);
  const absences = people.filter(({ attendee }) => !attendee.isRequired).map((person) => ({ person, absence: absenceOf(person, start, search.minutes) }));
  const parts: CostPart[] = [
    { code: 'afterDue', ids: [], cost: afterDue },
    { code: 'shortWriting', ids: [], cost: shortWriting },
    { code: 'usuallyOff', ids: [], cost: usuallyOff },
    each('optionalAbsent', absences.filter(({ absence }) => absence && absence.freeFrom === null).map(({ person }) => person)),
    each('optionalLate', absences.filter(({ absence }) => absence && absence.freeFrom !== null).map(({ person }) => person)),
    each('tentative', people.filter(({ tentative, parts }) => meets(tentative, parts, start))),
    each('elsewhere', people.filter(({ elsewhere, parts }) => meets(elsewhere, parts, start))),
    { code: 'oddStart', ids: [], cost: oddStartCost(start) },
  ];
  return parts.filter(({ cost }) => cost > 0);
}

function each(code: 'optionalAbsent' | 'optionalLate' | 'tentative' | 'elsewhere', people: readonly Person[]): CostPart {
  return { code, ids: people.map(({ attendee }) => attendee.id), cost: people.length * COST[code] };
}

function dayCosts({ dueOn, today, settings }: SlotSearch, day: CalendarDay): { readonly afterDue: number; readonly shortWriting: number; readonly usuallyOff: number } {
  const after = Math.max(0, daysBetween(dueOn, day));
  const short = Math.max(0, settings.materialDays - daysBetween(today, day));
  return { afterDue: after * COST.dayAfterDue, shortWriting: short * COST.shortWritingDay, usuallyOff: usuallyOffOn(day) ? COST.usuallyOff : 0 };
}
