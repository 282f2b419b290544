import type { EpochMinute } from '../time/epochMinute.ts';
import type { Attendee, BusyKind } from './attendee.ts';
import { busyUntil, spansOf, type Spans } from './spans.ts';

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

/**
 * Null when the person can be there for their whole part. Else from when they could come for the rest of the meeting:
 * somebody who is there for the first items may still be worth waiting for.
 */
export function absenceOf({ attendee, busy }: Seen, start: EpochMinute, minutes: number): { readonly freeFrom: EpochMinute | null } | null {
  const [begin, end] = partOf(attendee, start, minutes);
  if (busyUntil(busy, begin, end) === null) return null;
  const until = busyUntil(busy, begin, start + minutes)!;
  return { freeFrom: until < start + minutes ? until : null };
}
