import { parseCalendarDay, type CalendarDay } from '../time/calendarDay.ts';

/** replacement: given by others to people who cannot get a number of the CPR (DOMAIN 3.4). */
export type CprKind = 'civil' | 'replacement';

export interface Cpr {
  /** Ten characters without hyphen. */
  readonly digits: string;
  readonly kind: CprKind;
  /** Null for a replacement number with letters, which carries no date. */
  readonly birthDate: CalendarDay | null;
}

/** The CPR Office recommends to raise the day's first digit by 6. */
const REPLACEMENT_DAYS = 60;

/**
 * Null for what cannot be a number. Modulus 11 never rejects: since 2007 valid numbers are given out that break it.
 * @param replacementPattern for replacement numbers with letters, where the municipality knows such.
 */
export function parseCpr(text: string, today: CalendarDay, replacementPattern?: RegExp): Cpr | null {
  const digits = text.replace(/[\s-]/g, '').toUpperCase();
  if (!/^\d{10}$/.test(digits)) {
    return replacementPattern?.test(digits) ? { digits, kind: 'replacement', birthDate: null } : null;
  }
  const written = Number(digits.slice(0, 2));
  const isReplacement = written > REPLACEMENT_DAYS;
  const day = isReplacement ? written - REPLACEMENT_DAYS : written;
  const birthDate = parseCalendarDay(`${yearOf(digits)}-${digits.slice(2, 4)}-${String(day).padStart(2, '0')}`);
  if (!birthDate || birthDate > today) return null;
  return { digits, kind: isReplacement ? 'replacement' : 'civil', birthDate };
}

/** The seventh digit and the year's two digits tell the century. */
function yearOf(digits: string): number {
  const year = Number(digits.slice(4, 6));
  const seventh = Number(digits[6]);
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return (year <= 36 ? 2000 : 1900) + year;
  return (year <= 57 ? 2000 : 1800) + year;
}
