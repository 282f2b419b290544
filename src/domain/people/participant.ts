import type { Key } from '../key.ts';
import type { CalendarDay } from '../time/calendarDay.ts';

/** Glossary 1.1. The caseworker convenes (R16); a support person has no rights of their own. */
export type ParticipantRole =
  | 'citizen'
  | 'custodyHolder'
  | 'guardian'
  | 'partyRepresentative'
  | 'relative'
  | 'supportPerson'
  | 'interpreter'
  | 'provider'
  | 'caseworker'
  | 'otherActor';

/** One of the circle agreed in the contract (R19); refined per meeting. */
export interface Participant {
  readonly key: Key;
  readonly caseKey: Key;
  readonly name: string;
  readonly role: ParticipantRole;
  readonly organisation: string | null;
  /** Null: the person has no address and gets a letter. */
  readonly email: string | null;
  /** 1 to 5; null = the whole meeting. */
  readonly agendaItems: readonly number[] | null;
  /** What kind of other actor or guardianship, e.g. `school`, `VML5`. */
  readonly kind: string | null;
  readonly byLetter: boolean;
  /** Guardians and party representatives: the last day it holds. Null: no end is agreed. */
  readonly representationEndsOn: CalendarDay | null;
  /** No address of this person may stand anywhere, and no invitation may carry one. */
  readonly hasProtectedAddress: boolean;
}

/** Roles that are told of by address alone, never by name, in anything that leaves the municipality. */
export const PRIVATE_ROLES: ReadonlySet<ParticipantRole> = new Set([
  'citizen',
  'custodyHolder',
  'guardian',
  'partyRepresentative',
  'relative',
  'supportPerson',
]);
