import type { EpochMinute } from '../time/epochMinute.ts';
import type { Attendee, Part, WorkingHours } from './attendee.ts';
import { engagementsOf, NONE } from './engagements.ts';
import type { OffHours } from './offHours.ts';
import { partsOf } from './partsOf.ts';
import type { SlotSearch } from './slotSearch.ts';
import { busyUntil, spansOfPairs, union, type Spans } from './spans.ts';
import type { GridDay } from './startGrid.ts';

/** An attendee whose calendar is known, ready to be searched. */
export interface Person {
  readonly attendee: Attendee;
  readonly parts: readonly Part[];
  /** Busy or out of office: nobody is told which. */
  readonly busy: Spans;
  /** Outside own working hours, within the hours of the days asked for. */
  readonly off: Spans;
  /** Both together. */
  readonly away: Spans;
  readonly tentative: Spans;
  /** Only of somebody who is to come in person. */
  readonly elsewhere: Spans;
}

/** Those of the attendees whose calendars are known; working hours are looked at within these days. */
export function peopleOf(search: SlotSearch, days: readonly Hours[], offHours: OffHours): Person[] {
  const offOf = rememberOff(days, offHours);
  return search.attendees.flatMap((attendee) => {
    if (attendee.availability.kind === 'unknown') return [];
    const { busy, tentative, elsewhere } = engagementsOf(attendee.availability.busy);
    const off = attendee.availability.workingHours ? offOf(attendee.availability.workingHours) : NONE;
    return [{ attendee, parts: partsOf(attendee, search), busy, off, away: union(busy, off), tentative, elsewhere: attendee.isInPerson ? elsewhere : NONE }];
  });
}

type Hours = Pick<GridDay, 'day' | 'open' | 'close'>;

/** Most people here work the same hours: looked at once for all of them. */
function rememberOff(days: readonly Hours[], offHours: OffHours): (hours: WorkingHours) => Spans {
  const seen = new Map<string, Spans>();
  return (hours) => {
    const name = `${hours.weekdays.join('')} ${hours.start} ${hours.end} ${hours.zone ?? ''}`;
    const known = seen.get(name) ?? spansOfPairs(days.flatMap(({ day, open, close }) => offHours(hours, day, open, close)));
    seen.set(name, known);
    return known;
  };
}

/** Whether one of the person's parts in a meeting that begins at `start` meets one of these times. */
export function meets(spans: Spans, parts: readonly Part[], start: EpochMinute, before = 0, after = 0): boolean {
  return parts.some(({ from, to }) => busyUntil(spans, start + from - before, start + to + after) !== null);
}

/**
 * Null when the person can be there for every part. Else from when they could come for the rest of the meeting:
 * somebody who is there for the first items may still be worth waiting for.
 */
export function absenceOf({ parts, away }: Person, start: EpochMinute, minutes: number): { readonly freeFrom: EpochMinute | null } | null {
  const missed = parts.find(({ from, to }) => busyUntil(away, start + from, start + to) !== null);
  if (!missed) return null;
  const until = busyUntil(away, start + missed.from, start + minutes)!;
  return { freeFrom: until < start + minutes ? until : null };
}
