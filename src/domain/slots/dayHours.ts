import { addDays, weekdayOf, type CalendarDay } from '../time/calendarDay.ts';
import { epochMinuteOf, type EpochMinute } from '../time/epochMinute.ts';
import { minutesOf, toLocalTime, type LocalTime } from '../time/instant.ts';
import { instantAt } from '../time/zoned.ts';

/** The hours of one day as integers. */
export interface DayHours {
  readonly day: CalendarDay;
  readonly open: EpochMinute;
  readonly close: EpochMinute;
}

export type HoursOfDay = (day: CalendarDay, from: LocalTime, to: LocalTime) => DayHours | null;

const NOON = toLocalTime('12:00');
const SUNDAY = 7;

/**
 * Turns wall hours into integers. Clocks are changed on Sundays only (directive 2000/84/EC), so one conversion serves
 * Monday to Saturday: a conversion takes longer than searching a whole day. Null: no such hours that day.
 */
export function rememberHours(): HoursOfDay {
  const mondays = new Map<CalendarDay, EpochMinute>();
  const mondayMidnight = (monday: CalendarDay): EpochMinute => {
    const known = mondays.get(monday) ?? epochMinuteOf(instantAt(monday, NOON)!) - minutesOf(NOON);
    mondays.set(monday, known);
    return known;
  };
  const minuteAt = (day: CalendarDay, time: LocalTime): EpochMinute | null => {
    const weekday = weekdayOf(day);
    if (weekday !== SUNDAY) return mondayMidnight(addDays(day, 1 - weekday)) + (weekday - 1) * 1440 + minutesOf(time);
    const instant = instantAt(day, time);
    return instant && epochMinuteOf(instant);
  };
  let last: { readonly day: CalendarDay; readonly hours: Map<string, DayHours | null> } | null = null;
  return (day, from, to) => {
    if (last?.day !== day) last = { day, hours: new Map() };
    const name = from + to;
    const known = last.hours.get(name);
    if (known !== undefined) return known;
    const hours = hoursOn(day, from, to, minuteAt);
    last.hours.set(name, hours);
    return hours;
  };
}

function hoursOn(day: CalendarDay, from: LocalTime, to: LocalTime, minuteAt: (day: CalendarDay, time: LocalTime) => EpochMinute | null): DayHours | null {
  if (minutesOf(to) <= minutesOf(from)) return null;
  const open = minuteAt(day, from);
  const close = minuteAt(day, to);
  return open === null || close === null ? null : { day, open, close };
}
