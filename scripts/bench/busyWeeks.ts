import { addDays, type Attendee, bookingWindow, type BusyInterval, type BusyKind, DEFAULT_SETTINGS, instantAt, type SlotSearch, toCalendarDay, toLocalTime } from '#domain';
import { createRandom } from './random.ts';

export const PEOPLE = 20;
/** As far as one question to the calendar service reaches. */
export const DAYS = 41;

const TODAY = toCalendarDay('2026-11-23');
const MEETINGS_A_DAY = 3;
const WORK_MINUTES = 8 * 60;
const GRID = 5;
const KINDS: readonly BusyKind[] = ['busy', 'busy', 'busy', 'tentative', 'away'];

/** A search among people with three engagements a day at any five minutes: there is a time on some days only. */
export function busyWeeks(seed: number): SlotSearch {
  const random = createRandom(seed);
  const window = bookingWindow(addDays(TODAY, DEFAULT_SETTINGS.writingDays + DAYS - 1), TODAY, DEFAULT_SETTINGS);
  const mornings = window.days.map((day) => Date.parse(instantAt(day, toLocalTime('08:00'))!));
  const attendees = Array.from({ length: PEOPLE }, (_, at): Attendee => ({
    id: `person-${at}`,
    isRequired: at % 5 !== 4,
    part: null,
    availability: { kind: 'known', workingHours: null, busy: mornings.flatMap((morning) => engagements(morning, random)) },
  }));
  return { window, dueOn: window.to, today: TODAY, settings: DEFAULT_SETTINGS, minutes: 60, attendees };
}

function engagements(morning: number, random: () => number): BusyInterval[] {
  return Array.from({ length: MEETINGS_A_DAY }, () => {
    const from = Math.floor((random() * WORK_MINUTES) / GRID) * GRID;
    const length = GRID * (1 + Math.floor(random() * 6));
    return { start: instantOf(morning, from), end: instantOf(morning, from + length), kind: KINDS[Math.floor(random() * KINDS.length)]! };
  });
}

function instantOf(morning: number, minutes: number): BusyInterval['start'] {
  return new Date(morning + minutes * 60_000).toISOString() as BusyInterval['start'];
}
