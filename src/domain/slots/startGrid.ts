import type { CalendarDay } from '../time/calendarDay.ts';
import type { EpochMinute } from '../time/epochMinute.ts';
import type { HoursOfDay } from './dayHours.ts';
import type { SlotSearch } from './slotSearch.ts';

/** Meetings begin on whole five minutes of the clock. */
export const GRID = 5;

/** A day of the window: its hours, and where its starts stand among all starts of the search. */
export interface GridDay {
  readonly day: CalendarDay;
  readonly open: EpochMinute;
  readonly close: EpochMinute;
  readonly first: number;
  readonly count: number;
}

/** Every start the window, the hours of the day and the length of the meeting leave, numbered from 0 in order. */
export interface StartGrid {
  readonly days: readonly GridDay[];
  readonly size: number;
}

export function startGridOf({ window, settings, minutes }: SlotSearch, hoursOf: HoursOfDay): StartGrid {
  const days: GridDay[] = [];
  let size = 0;
  for (const day of window.days) {
    const hours = hoursOf(day, settings.dayStart, settings.dayEnd);
    const open = hours ? Math.ceil(hours.open / GRID) * GRID : 0;
    const close = hours ? hours.close : 0;
    const count = Math.max(0, Math.floor((close - minutes - open) / GRID) + 1);
    days.push({ day, open, close, first: size, count: hours ? count : 0 });
    size += hours ? count : 0;
  }
  return { days, size };
}
