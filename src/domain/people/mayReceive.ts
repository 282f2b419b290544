import type { CalendarDay } from '../time/calendarDay.ts';
import type { Participant } from './participant.ts';

/** Guardianship over money alone gives no right to what is said of the person (VML § 6, § 7, L10). */
const ABOUT_MONEY: ReadonlySet<string> = new Set(['VML6', 'VML7']);

/**
 * A party to the case, or one who stands in the party's place, who has no address and gets papers by letter (R42). Relatives, support
 * persons, interpreters and other actors have no right to the minutes of their own: the citizen may give them a copy.
 */
export function isPartyByLetter({ role, kind, email, byLetter, representationEndsOn }: Participant, on: CalendarDay): boolean {
  if (!byLetter && email !== null) return false;
  if (representationEndsOn !== null && representationEndsOn < on) return false;
  if (role === 'guardian') return kind === null || !ABOUT_MONEY.has(kind);
  return role === 'citizen' || role === 'custodyHolder' || role === 'partyRepresentative';
}
