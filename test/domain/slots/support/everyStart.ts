import {
  instantAt, instantOf, minutesOf, partsOf, timeIn, toLocalTime, weekdayOf, ZONE, type Attendee, type BusyInterval, type CalendarDay, type Instant, type LocalTime, type SlotSearch, type WorkingHours,
} from '#domain';

const MINUTE_MS = 60_000;
const GRID_MS = 5 * MINUTE_MS;

/** Every five minutes of every day of the window that leaves room for the meeting. */
export function everyStart(search: SlotSearch): Instant[] {
  return search.window.days.flatMap((day) => startsOn(day, search));
}

/** The rules as one would say them, minute by minute and without any of the search's own machinery. */
export function isPossible(search: SlotSearch, start: Instant): boolean {
  return search.attendees.filter(({ isRequired }) => isRequired).every((attendee) => canCome(attendee, search, start));
}

export function plusMinutes(start: Instant, minutes: number): Instant {
  return instantOf(new Date(Date.parse(start) + minutes * 60_000));
}

function startsOn(day: CalendarDay, { settings, minutes }: SlotSearch): Instant[] {
  const [open, close] = [Date.parse(instantAt(day, settings.dayStart)!), Date.parse(instantAt(day, settings.dayEnd)!)];
  const starts: Instant[] = [];
  for (let start = open; start + minutes * 60_000 <= close; start += GRID_MS) starts.push(instantOf(new Date(start)));
  return starts;
}

function canCome(attendee: Attendee, search: SlotSearch, start: Instant): boolean {
  const { availability } = attendee;
  if (availability.kind === 'unknown') return true;
  const { before, after } = (attendee.isInPerson !== false && search.buffers) || { before: 0, after: 0 };
  const at = Date.parse(start);
  return partsOf(attendee, search).every(({ from, to }) => {
    const isTaken = blocksOf(availability.busy).some((block) => block.start < at + (to + after) * MINUTE_MS && at + (from - before) * MINUTE_MS < block.end);
    return !isTaken && isAtWork(availability.workingHours, plusMinutes(start, from), plusMinutes(start, to - 1));
  });
}

interface Block {
  readonly start: number;
  readonly end: number;
}

const blocks = new WeakMap<readonly BusyInterval[], readonly Block[]>();

function blocksOf(busy: readonly BusyInterval[]): readonly Block[] {
  const known = blocks.get(busy) ?? busy.filter(({ kind, start, end }) => (kind === 'busy' || kind === 'away') && start < end).map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) }));
  blocks.set(busy, known);
  return known;
}

/** Hours lie within one day, so that the first and the last minute tell. */
function isAtWork(hours: WorkingHours | null, first: Instant, last: Instant): boolean {
  if (!hours) return true;
  const walls = [first, last].map((minute) => wallOf(minute, hours.zone ?? ZONE));
  return walls[0]!.day === walls[1]!.day && walls.every(({ day, time }) => hours.weekdays.includes(weekdayOf(day)) && time >= hours.start && time < hours.end);
}

function wallOf(instant: Instant, zone: string): { readonly day: CalendarDay; readonly time: LocalTime } {
  const text = formatOf(zone).format(new Date(instant));
  return { day: text.slice(0, 10) as CalendarDay, time: toLocalTime(text.slice(11, 16)) };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
  formats.set(zone, known);
  return known;
}

/** Whether a meeting that begins then takes up some of these hours of its day. */
export function isIn(start: Instant, minutes: number, hours: { readonly from: LocalTime; readonly to: LocalTime }): boolean {
  const from = minutesOf(timeIn(start));
  return from < minutesOf(hours.to) && minutesOf(hours.from) < from + minutes;
}
