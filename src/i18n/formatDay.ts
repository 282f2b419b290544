import { addMonths, type CalendarDay } from '#domain';
import { type Language, tagOf } from './language.ts';

/** Retskrivningsordbogen's short forms; Intl writes `mar.` and `jun.`, which nobody says. */
const DANISH_MONTHS = ['jan.', 'febr.', 'marts', 'april', 'maj', 'juni', 'juli', 'aug.', 'sept.', 'okt.', 'nov.', 'dec.'];

/** `19. nov.`; with the year when `today` is given and the day is 11 months away or more, where the year would be guessed. */
export function formatDay(day: CalendarDay, language: Language, today?: CalendarDay): string {
  const short = language === 'da' ? danishDay(day) : intl(language, { day: 'numeric', month: 'short' }).format(noonOf(day));
  return today !== undefined && isFar(day, today) ? `${short} ${day.slice(0, 4)}` : short;
}

/** `19. november`; `tirsdag 1. december` with weekday; `26. februar 2027` with year. */
export function formatDayLong(day: CalendarDay, language: Language, parts: { readonly weekday?: boolean; readonly year?: boolean } = {}): string {
  const date = intl(language, { day: 'numeric', month: 'long', ...(parts.year ? { year: 'numeric' } : {}) }).format(noonOf(day));
  return parts.weekday ? `${formatWeekday(day, language)} ${date}` : date;
}

/** `tirsdag`, `Tuesday`. */
export function formatWeekday(day: CalendarDay, language: Language): string {
  return intl(language, { weekday: 'long' }).format(noonOf(day));
}

function danishDay(day: CalendarDay): string {
  return `${Number(day.slice(8))}. ${DANISH_MONTHS[Number(day.slice(5, 7)) - 1]}`;
}

function isFar(day: CalendarDay, today: CalendarDay): boolean {
  return day >= addMonths(today, 11) || day <= addMonths(today, -11);
}

/** A calendar day has no zone: it is written out in UTC from a UTC noon. */
function noonOf(day: CalendarDay): Date {
  return new Date(`${day}T12:00:00Z`);
}

function intl(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tagOf(language), { ...options, timeZone: 'UTC' });
}
