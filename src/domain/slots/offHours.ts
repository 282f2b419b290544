import { addDays, weekdayOf, type CalendarDay } from '../time/calendarDay.ts';
import { epochMinuteOf, type EpochMinute } from '../time/epochMinute.ts';
import { ZONE, type LocalTime } from '../time/instant.ts';
import { instantAt } from '../time/zoned.ts';
import type { WorkingHours } from './attendee.ts';
import type { HoursOfDay } from './dayHours.ts';

type Pair = readonly [from: EpochMinute, to: EpochMinute];

/** When somebody does not work between two minutes of a Danish day. */
export type OffHours = (hours: WorkingHours, day: CalendarDay, from: EpochMinute, to: EpochMinute) => readonly Pair[];

/** Hours that end before they begin say nothing, and so rule nothing out. Conversions are remembered: they take longer than a search. */
export function rememberOffHours(hoursOf: HoursOfDay): OffHours {
  const abroad = new Map<string, Pair | null>();
  const hoursAbroad = (day: CalendarDay, { start, end }: WorkingHours, zone: string): Pair | null => {
    const name = `${zone} ${day} ${start} ${end}`;
    const known = abroad.get(name);
    if (known !== undefined) return known;
    const pair = pairAbroad(day, start, end, zone);
    abroad.set(name, pair);
    return pair;
  };
  return (hours, day, from, to) => {
    if (hours.end <= hours.start) return [];
    const { zone = ZONE } = hours;
    if (zone !== ZONE) return between(worksAbroad(hours, day, (one) => hoursAbroad(one, hours, zone)), from, to);
    if (!hours.weekdays.includes(weekdayOf(day))) return from < to ? [[from, to]] : [];
    const own = hoursOf(day, hours.start, hours.end);
    return own ? between([[own.open, own.close]], from, to) : [];
  };
}

/** A Danish day touches up to three days elsewhere. */
function worksAbroad({ weekdays }: WorkingHours, day: CalendarDay, hoursOn: (day: CalendarDay) => Pair | null): Pair[] {
  return [-1, 0, 1].flatMap((days) => {
    const one = addDays(day, days);
    const pair = weekdays.includes(weekdayOf(one)) ? hoursOn(one) : null;
    return pair ? [pair] : [];
  });
}

function pairAbroad(day: CalendarDay, start: LocalTime, end: LocalTime, zone: string): Pair | null {
  const [from, to] = [instantAt(day, start, zone), instantAt(day, end, zone)];
  return from && to ? [epochMinuteOf(from), epochMinuteOf(to)] : null;
}

/** What lies between from and to outside these pairs, which are in order. */
function between(pairs: readonly Pair[], from: EpochMinute, to: EpochMinute): Pair[] {
  const rest: Pair[] = [];
  let at = from;
  for (const [begin, end] of pairs) {
    if (begin > at) rest.push([at, Math.min(begin, to)]);
    at = Math.max(at, end);
    if (at >= to) break;
  }
  if (at < to) rest.push([at, to]);
  return rest.filter(([begin, end]) => begin < end);
}
