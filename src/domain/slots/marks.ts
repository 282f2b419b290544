import type { Attendee, Part } from './attendee.ts';
import type { Person } from './person.ts';
import type { Buffers, SlotSearch } from './slotSearch.ts';
import { firstEndingAfter, type Spans } from './spans.ts';
import { GRID, type StartGrid } from './startGrid.ts';

/** One number per start of the grid: 1 where a meeting that begins there meets these times. */
export type Marks = Uint8Array;

export const NO_BUFFERS: Buffers = { before: 0, after: 0 };

/**
 * A part from a to b meets a time from s to e when the meeting begins after s − b and before e − a. So each time marks one
 * run of starts, and no start is ever tried by itself.
 */
export function markStarts(marks: Marks, { days }: StartGrid, spans: Spans, parts: readonly Part[], minutes: number, { before, after }: Buffers): Marks {
  const { starts, ends } = spans;
  if (starts.length === 0) return marks;
  for (const { open, first, count } of days) {
    if (count === 0) continue;
    const lastEnd = open + (count - 1) * GRID + minutes + after;
    for (let at = firstEndingAfter(spans, open - before); at < starts.length && starts[at]! < lastEnd; at++) {
      for (const { from, to } of parts) {
        const low = Math.max(0, Math.ceil((starts[at]! - to - after + 1 - open) / GRID));
        const high = Math.min(count - 1, Math.floor((ends[at]! - from + before - 1 - open) / GRID));
        if (low <= high) marks.fill(1, first + low, first + high + 1);
      }
    }
  }
  return marks;
}

/** The way there and back is for whoever comes in person; where nothing is said of it, somebody does. */
export function buffersOf({ buffers = NO_BUFFERS }: Pick<SlotSearch, 'buffers'>, { isInPerson = true }: Pick<Attendee, 'isInPerson'>): Buffers {
  return isInPerson ? buffers : NO_BUFFERS;
}

/** Starts at which somebody who must be there cannot: busy with the buffers around, or outside own hours. */
export function blockedStarts(grid: StartGrid, { attendee, parts, busy, off }: Person, search: SlotSearch): Marks {
  const { minutes } = search;
  const marks = markStarts(new Uint8Array(grid.size), grid, busy, parts, minutes, buffersOf(search, attendee));
  return markStarts(marks, grid, off, parts, minutes, NO_BUFFERS);
}

/** Starts at which one of a person's parts meets these times. */
export function metStarts(grid: StartGrid, { parts }: Person, spans: Spans, { minutes }: SlotSearch): Marks {
  return markStarts(new Uint8Array(grid.size), grid, spans, parts, minutes, NO_BUFFERS);
}
