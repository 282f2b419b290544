import {
  bookingWindow, DEFAULT_SETTINGS, instantAt, toCalendarDay, toLocalTime, type Attendee, type BusyInterval, type BusyKind, type SlotSearch, type Weekday, type WorkingHours,
} from '#domain';

/** Busy on the Danish wall: `busyOn('2026-11-30', '08:00', '11:50')`. */
export function busyOn(day: string, from: string, to: string, kind: BusyKind = 'busy'): BusyInterval {
  return { start: instantAt(toCalendarDay(day), toLocalTime(from))!, end: instantAt(toCalendarDay(day), toLocalTime(to))!, kind };
}

/** Somebody needed for the whole meeting whose calendar is known. */
export function anAttendee(id: string, busy: readonly BusyInterval[] = [], overrides: Partial<Attendee> = {}): Attendee {
  return { id, isRequired: true, part: null, availability: { kind: 'known', busy, workingHours: null }, ...overrides };
}

/** Somebody who works these hours, Monday to Friday unless said. */
export function aWorker(id: string, hours: readonly [from: string, to: string], busy: readonly BusyInterval[] = [], { weekdays = [1, 2, 3, 4, 5], ...more }: { readonly weekdays?: readonly Weekday[]; readonly zone?: string } = {}): Attendee {
  const workingHours: WorkingHours = { weekdays, start: toLocalTime(hours[0]), end: toLocalTime(hours[1]), ...more };
  return anAttendee(id, busy, { availability: { kind: 'known', busy, workingHours } });
}

/** An hour for these people, due four days ago: the window goes from 30 November to 11 December 2026. */
export function aSlotSearch(attendees: readonly Attendee[], overrides: Partial<SlotSearch> = {}): SlotSearch {
  const [today, dueOn] = [overrides.today ?? toCalendarDay('2026-11-23'), overrides.dueOn ?? toCalendarDay('2026-11-19')];
  return { window: bookingWindow(dueOn, today, DEFAULT_SETTINGS), dueOn, today, settings: DEFAULT_SETTINGS, minutes: 60, attendees, ...overrides };
}
