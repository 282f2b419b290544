import { buffersOf } from './marks.ts';
import type { Needed, Searched } from './searched.ts';
import { firstEndingAfter, type Spans } from './spans.ts';
import { GRID, type GridDay } from './startGrid.ts';

/** Five minutes each, from the beginning of the day to its end: 1 where it is so. */
type Cells = Uint8Array;

/** When in the hours of a day somebody who must be there cannot. */
export interface PersonCells {
  readonly id: string;
  readonly busy: Cells;
  readonly off: Cells;
}

export interface DayCells {
  /** No meeting takes this time up, or it rules out a part that somebody attends. */
  readonly excluded: Cells;
  readonly people: readonly PersonCells[];
}

export function cellsOf(found: Searched, day: GridDay): DayCells {
  const size = Math.ceil((day.close - day.open) / GRID);
  const { minutes } = found.search;
  const people = found.needed.map(({ person }) => {
    const { before, after } = buffersOf(found.search, person.attendee);
    return { id: person.attendee.id, busy: taken(day, size, person.busy, after, before), off: taken(day, size, person.off, 0, 0) };
  });
  const excluded = new Uint8Array(size).fill(1);
  for (let at = 0; at < day.count; at++) if (found.blockers[day.first + at] === 0) excluded.fill(0, at, at + Math.ceil(minutes / GRID));
  found.needed.forEach((one, index) => addParts(excluded, people[index]!, one, day, found.search.minutes));
  return { excluded, people };
}

/** Who is there for a part only can rule out starts although others meet at that time: said as well, where a part can reach it. */
function addParts(excluded: Cells, { busy, off }: PersonCells, { person, blocked }: Needed, day: GridDay, minutes: number): void {
  const isWhole = person.parts.length === 1 && person.parts[0]!.from === 0 && person.parts[0]!.to === minutes;
  if (isWhole || blocked.indexOf(1, day.first) === -1) return;
  for (let at = 0; at < day.count; at++) {
    if (blocked[day.first + at] === 0) continue;
    for (const { from, to } of person.parts) {
      const last = Math.ceil((at * GRID + to) / GRID);
      for (let cell = Math.floor((at * GRID + from) / GRID); cell < last; cell++) if (busy[cell] === 1 || off[cell] === 1) excluded[cell] = 1;
    }
  }
}

/** Cells these times touch, made longer by so many minutes on both sides. */
function taken({ open, close }: GridDay, size: number, spans: Spans, earlier: number, later: number): Cells {
  const cells = new Uint8Array(size);
  const { starts, ends } = spans;
  for (let at = firstEndingAfter(spans, open - later); at < starts.length && starts[at]! - earlier < close; at++) {
    cells.fill(1, Math.max(0, Math.floor((starts[at]! - earlier - open) / GRID)), Math.max(0, Math.ceil((ends[at]! + later - open) / GRID)));
  }
  return cells;
}
