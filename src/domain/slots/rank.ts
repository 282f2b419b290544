import { daysBetween, type CalendarDay } from '../time/calendarDay.ts';
import type { EpochMinute } from '../time/epochMinute.ts';
import { absenceOf, partOf, type Seen } from './seen.ts';
import type { SlotSearch } from './slotSearch.ts';
import { busyUntil } from './spans.ts';

/** A time everybody who must be there can make. */
export interface Candidate {
  readonly day: CalendarDay;
  readonly start: EpochMinute;
  /** In days: what a day after the due date costs is 1, all else is weighed against it. */
  readonly cost: number;
}

/** A day less to write in than wished weighs less than a day over the due date. */
const SHORT_WRITING_DAY = 0.3;
/** Who need not be there is waited for up to these many days. */
const OPTIONAL_ABSENT = 5;
const OPTIONAL_LATE = 3;
const TENTATIVE = 1.5;
/** Whole hours are easier to remember; far too little to move a meeting to another day. */
const ODD_START: Readonly<Record<number, number>> = { 0: 0, 30: 0.02, 15: 0.04, 45: 0.04 };
const OTHER_START = 0.08;

/** How much worse than a whole hour with everybody there; the day's own cost is added by the caller. */
export function startCost(search: SlotSearch, seen: readonly Seen[], start: EpochMinute): number {
  let cost = ODD_START[start % 60] ?? OTHER_START;
  for (const person of seen) {
    const [begin, end] = partOf(person.attendee, start, search.minutes);
    if (busyUntil(person.tentative, begin, end) !== null) cost += TENTATIVE;
    const absence = person.attendee.isRequired ? null : absenceOf(person, start, search.minutes);
    if (absence) cost += absence.freeFrom === null ? OPTIONAL_ABSENT : OPTIONAL_LATE;
  }
  return cost;
}

/** What the day costs whatever the hour. */
export function dayCost({ dueOn, today, settings }: SlotSearch, day: CalendarDay): number {
  const after = Math.max(0, daysBetween(dueOn, day));
  const short = Math.max(0, settings.materialDays - daysBetween(today, day));
  return after + short * SHORT_WRITING_DAY;
}
