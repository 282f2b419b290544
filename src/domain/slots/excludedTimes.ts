import type { ClosedReason } from '../booking/bookingWindow.ts';
import { addDays, type CalendarDay } from '../time/calendarDay.ts';
import { instantOfMinute } from '../time/epochMinute.ts';
import { timeIn, type LocalTime } from '../time/instant.ts';
import { cellsOf, type DayCells } from './dayCells.ts';
import { searched, type Searched } from './searched.ts';
import type { SlotSearch } from './slotSearch.ts';
import { GRID, type GridDay } from './startGrid.ts';
import { whoCovers } from './whoCovers.ts';

export type ExcludedTimeReason =
  | ClosedReason
  /** At any moment of it one of these cannot: busy (whatever with), or outside own working hours. Few names, not all: those that suffice. */
  | { readonly code: 'taken'; readonly busy: readonly string[]; readonly off: readonly string[] }
  /** Free, but shorter than the meeting (or than it and the time around it). */
  | { readonly code: 'tooShort'; readonly minutes: number }
  /** The meeting is longer than the day. */
  | { readonly code: 'tooLong' };

/** The same hours of one day or of several in a row. */
export interface ExcludedTime {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Null: the whole day. */
  readonly hours: { readonly from: LocalTime; readonly to: LocalTime } | null;
  readonly reason: ExcludedTimeReason;
}

/**
 * Everything in the window that holds no proposal, hour by hour and in order: with the times a meeting can take up it makes
 * the whole window. What only rules out a part somebody attends is listed as well. Never says what somebody is busy with.
 */
export function excludedTimes(search: SlotSearch): ExcludedTime[] {
  const found = searched(search);
  const closed = search.window.closed.map(({ from, to, reason }): ExcludedTime => ({ from, to, hours: null, reason }));
  const times = found.grid.days.flatMap((day) => timesOf(found, day));
  return merged([...closed, ...times].sort(inOrder));
}

function timesOf(found: Searched, day: GridDay): ExcludedTime[] {
  const whole = { from: day.day, to: day.day, hours: null };
  if (day.count === 0) return [{ ...whole, reason: { code: 'tooLong' } }];
  const cells = cellsOf(found, day);
  return stretchesOf(cells).map(([from, to]) => {
    const isWhole = from === 0 && to === cells.excluded.length;
    return { ...whole, hours: isWhole ? null : { from: wall(day, from), to: wall(day, to) }, reason: reasonOf(cells, from, to) };
  });
}

function reasonOf({ people }: DayCells, from: number, to: number): ExcludedTimeReason {
  const { busy, off } = whoCovers(people, from, to);
  return busy.length + off.length === 0 ? { code: 'tooShort', minutes: (to - from) * GRID } : { code: 'taken', busy, off };
}

/** Gaps shorter than this go with what is beside them: nobody asks for them. */
const GAP_CELLS = 3;

/** What somebody rules out and what is merely too short, apart from each other. */
function stretchesOf({ excluded, people }: DayCells): (readonly [from: number, to: number])[] {
  const isTaken = new Uint8Array(excluded.length);
  for (const { busy, off } of people) for (let cell = 0; cell < isTaken.length; cell++) isTaken[cell]! |= excluded[cell]! & (busy[cell]! | off[cell]!);
  for (const [from, to] of runsOf(without(excluded, isTaken))) {
    if (to - from < GAP_CELLS && (isTaken[from - 1] === 1 || isTaken[to] === 1)) isTaken.fill(1, from, to);
  }
  return [...runsOf(isTaken), ...runsOf(without(excluded, isTaken))].sort((a, b) => a[0] - b[0]);
}

function without(cells: Uint8Array, others: Uint8Array): Uint8Array {
  return cells.map((is, cell) => is & (1 - others[cell]!));
}

/** Runs of cells that are marked, the end not included. */
function runsOf(cells: Uint8Array): (readonly [from: number, to: number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let from = cells.indexOf(1); from !== -1; ) {
    const end = cells.indexOf(0, from);
    const to = end === -1 ? cells.length : end;
    runs.push([from, to]);
    from = cells.indexOf(1, to);
  }
  return runs;
}

/** Days in a row with the same hours and the same reason are one. */
function merged(times: readonly ExcludedTime[]): ExcludedTime[] {
  const result: ExcludedTime[] = [];
  const latest = new Map<string, number>();
  for (const time of times) {
    const name = JSON.stringify([time.hours, time.reason]);
    const at = latest.get(name);
    const last = at === undefined ? undefined : result[at];
    if (at !== undefined && last && addDays(last.to, 1) === time.from) result[at] = { ...last, to: time.to };
    else {
      latest.set(name, result.length);
      result.push(time);
    }
  }
  return result;
}

function inOrder(a: ExcludedTime, b: ExcludedTime): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : (a.hours?.from ?? '') < (b.hours?.from ?? '') ? -1 : 1;
}

function wall({ open }: GridDay, cell: number): LocalTime {
  return timeIn(instantOfMinute(open + cell * GRID));
}
