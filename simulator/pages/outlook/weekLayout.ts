import type { CalendarEntry } from '../../hosts/outlook/outlookShapes.ts';
import { addDays, instantOf, localParts } from '../frame/danishTime.ts';

export interface PlacedEntry {
  readonly entry: CalendarEntry;
  /** Hours from the top of the column. */
  readonly top: number;
  readonly height: number;
  readonly lane: number;
  readonly lanes: number;
}

export interface DayColumn {
  /** `2026-11-23` */
  readonly day: string;
  readonly placed: readonly PlacedEntry[];
}

export interface WeekLayout {
  readonly firstHour: number;
  readonly lastHour: number;
  readonly columns: readonly DayColumn[];
}

const OFFICE_HOURS = { first: 7, last: 18 };
const LEAST_HEIGHT = 0.5;

/** Where the entries of a week stand. Saturday and Sunday get a column when something is in them. */
export function layOutWeek(monday: string, entries: readonly CalendarEntry[]): WeekLayout {
  const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));
  const byDay = days.map((day) => entries.filter(({ start }) => localParts(start).day === day));
  const hours = entries.filter(({ start }) => days.includes(localParts(start).day));
  const firstHour = Math.min(OFFICE_HOURS.first, ...hours.map(({ start }) => Number(localParts(start).time.slice(0, 2))));
  const lastHour = Math.max(OFFICE_HOURS.last, ...hours.map((entry) => Math.ceil(endHour(entry))));
  const columns = days.map((day, index) => ({ day, placed: place(day, firstHour, byDay[index]!) }));
  return { firstHour, lastHour, columns: columns.filter(({ placed }, index) => index < 5 || placed.length > 0) };
}

function endHour({ start, end }: CalendarEntry): number {
  const { day } = localParts(start);
  return Math.min(24, (end - instantOf({ day, time: '00:00' })) / 3_600_000);
}

/** Entries that overlap stand side by side. */
function place(day: string, firstHour: number, entries: readonly CalendarEntry[]): readonly PlacedEntry[] {
  const zero = instantOf({ day, time: '00:00' });
  const sorted = [...entries].sort((a, b) => a.start - b.start || b.end - a.end);
  const lanes: CalendarEntry[][] = [];
  const laneOf = new Map<CalendarEntry, number>();
  for (const entry of sorted) {
    const free = lanes.findIndex((lane) => lane.every((other) => other.end <= entry.start || other.start >= entry.end));
    const lane = free === -1 ? lanes.push([]) - 1 : free;
    lanes[lane]!.push(entry);
    laneOf.set(entry, lane);
  }
  return sorted.map((entry) => {
    const overlapping = sorted.filter((other) => other.start < entry.end && other.end > entry.start);
    const top = (entry.start - zero) / 3_600_000 - firstHour;
    return {
      entry,
      top,
      height: Math.max(LEAST_HEIGHT, endHour(entry) - firstHour - top),
      lane: laneOf.get(entry)!,
      lanes: Math.max(...overlapping.map((other) => laneOf.get(other)! + 1)),
    };
  });
}
