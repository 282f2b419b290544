import type { EpochMinute } from '../time/epochMinute.ts';
import type { Attendee, BusyKind } from './attendee.ts';
import { spansOf, type Spans } from './spans.ts';

const BLOCKING: ReadonlySet<BusyKind> = new Set(['busy', 'away']);
const TENTATIVE: ReadonlySet<BusyKind> = new Set(['tentative']);

/** An attendee whose calendar is known, ready to be searched. */
export interface Seen {
  readonly attendee: Attendee;
  readonly busy: Spans;
  readonly tentative: Spans;
}

/** Those of the attendees whose calendars are known. */
export function seenOf(attendees: readonly Attendee[]): Seen[] {
  return attendees.flatMap((attendee) => {
    if (attendee.availability.kind === 'unknown') return [];
    const { busy } = attendee.availability;
    return [{ attendee, busy: spansOf(busy, BLOCKING), tentative: spansOf(busy, TENTATIVE) }];
  });
}

/** When a person is there in a meeting that begins at `start`. */
export function partOf({ part }: Attendee, start: EpochMinute, minutes: number): readonly [EpochMinute, EpochMinute] {
  return part ? [start + part.from, start + Math.min(part.to, minutes)] : [start, start + minutes];
}
