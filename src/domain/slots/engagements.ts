import { epochMinuteAfter, epochMinuteOf, type EpochMinute } from '../time/epochMinute.ts';
import type { BusyInterval, BusyKind } from './attendee.ts';
import { spansOfPairs, type Spans } from './spans.ts';

export const NONE: Spans = { starts: [], ends: [] };

/** A calendar by what it means for a meeting. */
export interface Engagements {
  /** Busy or out of office: nobody is told which. */
  readonly busy: Spans;
  readonly tentative: Spans;
  readonly elsewhere: Spans;
}

type Pairs = (readonly [EpochMinute, EpochMinute])[];

/** Calendars do not change while they are searched again and again: reading their instants takes longer than a search. */
const known = new WeakMap<readonly BusyInterval[], Engagements>();

/** Empty and turned intervals are left out. */
export function engagementsOf(intervals: readonly BusyInterval[]): Engagements {
  const found = known.get(intervals) ?? read(intervals);
  known.set(intervals, found);
  return found;
}

function read(intervals: readonly BusyInterval[]): Engagements {
  const busy: Pairs = [];
  const pairs: Readonly<Record<BusyKind, Pairs>> = { busy, away: busy, tentative: [], elsewhere: [] };
  for (const { start, end, kind } of intervals) {
    const pair = [epochMinuteOf(start), epochMinuteAfter(end)] as const;
    if (pair[1] > pair[0]) pairs[kind].push(pair);
  }
  return { busy: spansOfPairs(busy), tentative: spansOfPairs(pairs.tentative), elsewhere: spansOfPairs(pairs.elsewhere) };
}
