import type { BookingWindow } from '../booking/bookingWindow.ts';
import { addDays, type CalendarDay, daysBetween, earlierOf, laterOf } from '../time/calendarDay.ts';
import { instantOfMinute } from '../time/epochMinute.ts';
import { minutesOf, toLocalTime, type Instant, type LocalTime } from '../time/instant.ts';
import { daysFrom, holidayOn, isWeekend, isWorkDay } from '../time/workDay.ts';
import { searched, startOf, type Needed, type Searched } from './searched.ts';
import type { SlotSearch } from './slotSearch.ts';

/** The first time a change gives. */
export interface FirstTime {
  readonly day: CalendarDay;
  readonly start: Instant;
  readonly end: Instant;
}

/** One rule lifted, and the first time that gives: each was searched, none is a guess. */
export type Lift =
  /** These need not be there. More than one only where no single person's absence is enough: the fewest that are. */
  | { readonly code: 'withoutPeople'; readonly ids: readonly string[]; readonly time: FirstTime }
  /** That person comes outside their working hours. */
  | { readonly code: 'outsideHours'; readonly id: string; readonly time: FirstTime }
  | { readonly code: 'withoutBuffers'; readonly time: FirstTime }
  | { readonly code: 'shorter'; readonly minutes: number; readonly lessBy: number; readonly time: FirstTime }
  | { readonly code: 'longerDay'; readonly from: LocalTime; readonly to: LocalTime; readonly time: FirstTime }
  /** Time null: nobody has looked in the calendars of those days yet. */
  | { readonly code: 'laterDays'; readonly days: number; readonly to: CalendarDay; readonly time: FirstTime | null }
  /** Fewer days to write in than the least. */
  | { readonly code: 'soonerDays'; readonly writingDays: number; readonly time: FirstTime }
  | { readonly code: 'holidays' | 'weekends'; readonly time: FirstTime };

export interface WhatHelps {
  /** Who cannot at any time of the window, alone. */
  readonly never: readonly string[];
  /** Rules whose lifting gives a time, in the order one would try them. */
  readonly lifts: readonly Lift[];
}

/** For a search without proposals: which rules stand in the way, and what lifting each gives. Nothing where there is a time already. */
export function whatHelps(search: SlotSearch): WhatHelps {
  const found = searched(search);
  if (found.blockers.includes(0)) return { never: [], lifts: [] };
  return {
    never: found.grid.size === 0 ? [] : found.needed.filter(({ blocked }) => !blocked.includes(0)).map(({ person }) => person.attendee.id),
    lifts: [
      ...withoutPeople(found),
      ...shorter(search),
      ...withoutBuffers(search),
      ...outsideHours(found),
      ...laterDays(search),
      ...longerDay(search),
      ...soonerDays(search),
      ...closedDays(search),
    ],
  };
}

/** Each person whose absence alone gives a time; where there is none, the fewest who together do. Never everybody: that is no meeting. */
function withoutPeople(found: Searched): Lift[] {
  if (found.needed.length < 2) return [];
  const single = found.needed.flatMap((one): Lift[] => {
    const time = firstStart(found, (at) => found.blockers[at] === 1 && one.blocked[at] === 1);
    return time ? [{ code: 'withoutPeople', ids: [one.person.attendee.id], time }] : [];
  });
  const fewest = Math.min(...found.blockers);
  if (single.length > 0 || found.grid.size === 0 || fewest >= found.needed.length) return single;
  const at = found.blockers.indexOf(fewest);
  const ids = found.needed.filter(({ blocked }) => blocked[at] === 1).map(({ person }) => person.attendee.id);
  return [{ code: 'withoutPeople', ids, time: firstStart(found, (other) => other === at)! }];
}

const STEP = 15;
/** Below half an hour it is no meeting about somebody's life. */
const SHORTEST = 30;

/** The least that helps. */
function shorter(search: SlotSearch): Lift[] {
  for (let minutes = search.minutes - STEP; minutes >= SHORTEST; minutes -= STEP) {
    const time = firstOf({ ...search, minutes });
    if (time) return [{ code: 'shorter', minutes, lessBy: search.minutes - minutes, time }];
  }
  return [];
}

function withoutBuffers(search: SlotSearch): Lift[] {
  if (!search.buffers) return [];
  const time = firstOf({ ...search, buffers: { before: 0, after: 0 } });
  return time ? [{ code: 'withoutBuffers', time }] : [];
}

function outsideHours({ search, needed }: Searched): Lift[] {
  return needed.filter(({ person }) => person.off.starts.length > 0).flatMap(({ person: { attendee } }: Needed): Lift[] => {
    const free = search.attendees.map((one) => (one === attendee && one.availability.kind === 'known' ? { ...one, availability: { ...one.availability, workingHours: null } } : one));
    const time = firstOf({ ...search, attendees: free });
    return time ? [{ code: 'outsideHours', id: attendee.id, time }] : [];
  });
}

const WEEK = 7;

function laterDays(search: SlotSearch): Lift[] {
  const { to } = search.window;
  const later = addDays(to, WEEK);
  const seenTo = earlierOf(search.read?.to ?? to, later);
  const time = firstOf(withDays(search, daysFrom(addDays(to, 1), seenTo).filter(isWorkDay)));
  if (time) return [{ code: 'laterDays', days: WEEK, to: later, time }];
  return seenTo < later ? [{ code: 'laterDays', days: WEEK, to: later, time: null }] : [];
}

const HOUR = 60;

function longerDay(search: SlotSearch): Lift[] {
  const { dayStart, dayEnd } = search.settings;
  const from = wallTime(Math.max(0, minutesOf(dayStart) - HOUR));
  const to = wallTime(Math.min(24 * HOUR - 1, minutesOf(dayEnd) + HOUR));
  const time = firstOf({ ...search, settings: { ...search.settings, dayStart: from, dayEnd: to } });
  return time ? [{ code: 'longerDay', from, to, time }] : [];
}

/** From tomorrow on, where the calendars were read. The latest such day, so that as much time to write is left as can be. */
function soonerDays(search: SlotSearch): Lift[] {
  const { window, today, read } = search;
  const days = daysFrom(laterOf(addDays(today, 1), read?.from ?? window.from), addDays(window.from, -1)).filter(isWorkDay);
  for (const day of days.reverse()) {
    const time = firstOf(withDays(search, [day]));
    if (time) return [{ code: 'soonerDays', writingDays: daysBetween(today, day), time }];
  }
  return [];
}

function closedDays(search: SlotSearch): Lift[] {
  const days = daysFrom(search.window.from, search.window.to);
  const kinds = [['holidays', days.filter((day) => holidayOn(day) !== null)], ['weekends', days.filter((day) => isWeekend(day) && holidayOn(day) === null)]] as const;
  return kinds.flatMap(([code, closed]): Lift[] => {
    const time = firstOf(withDays(search, closed.filter((day) => !search.window.days.includes(day))));
    return time ? [{ code, time }] : [];
  });
}

function withDays(search: SlotSearch, days: readonly CalendarDay[]): SlotSearch {
  const window: BookingWindow = { ...search.window, days };
  return { ...search, window };
}

function firstOf(search: SlotSearch): FirstTime | null {
  const found = searched(search);
  return firstStart(found, (at) => found.blockers[at] === 0);
}

function firstStart({ grid, search }: Searched, isPossible: (at: number) => boolean): FirstTime | null {
  for (const day of grid.days) {
    for (let at = day.first; at < day.first + day.count; at++) {
      if (!isPossible(at)) continue;
      const start = startOf(day, at);
      return { day: day.day, start: instantOfMinute(start), end: instantOfMinute(start + search.minutes) };
    }
  }
  return null;
}

function wallTime(minutes: number): LocalTime {
  return toLocalTime(`${String(Math.floor(minutes / HOUR)).padStart(2, '0')}:${String(minutes % HOUR).padStart(2, '0')}`);
}
