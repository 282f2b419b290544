/** Times as the pages show them: Danish words, Danish clock. */
export const ZONE = 'Europe/Copenhagen';

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('da-DK', { timeZone: ZONE, ...options });

const TIME = format({ hour: '2-digit', minute: '2-digit' });
const DAY = format({ weekday: 'short', day: 'numeric', month: 'short' });
const LONG_DAY = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export const clock = (instant: Date | number): string => TIME.format(instant);
export const shortDay = (instant: Date | number): string => DAY.format(instant);
export const longDay = (instant: Date | number): string => LONG_DAY.format(instant);
export const span = (start: Date | number, end: Date | number): string => `${longDay(start)} kl. ${clock(start)}–${clock(end)}`;

export interface LocalParts {
  /** `2026-11-23` */
  readonly day: string;
  /** `08:00` */
  readonly time: string;
}

export function localParts(instant: Date | number): LocalParts {
  const parts = Object.fromEntries(PARTS.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` };
}

/** The instant of a Danish day and time; in the hour that summer time skips, the one after. */
export function instantOf({ day, time }: LocalParts): number {
  const asUtc = new Date(`${day}T${time}:00Z`).getTime();
  const first = asUtc - offsetAt(asUtc);
  return asUtc - offsetAt(first);
}

function offsetAt(instant: number): number {
  const { day, time } = localParts(instant);
  return new Date(`${day}T${time}:00Z`).getTime() - Math.floor(instant / 60_000) * 60_000;
}

/** Monday of the week, as a day. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Number of the week as ISO 8601 counts. */
export function weekNumber(day: string): number {
  const thursday = new Date(`${addDays(mondayOf(day), 3)}T00:00:00Z`);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
}
