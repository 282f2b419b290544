import type { Key } from '../key.ts';
import type { Citizen } from '../people/citizen.ts';
import type { Person } from '../people/person.ts';
import type { CalendarDay } from '../time/calendarDay.ts';

/** Where the case stands, so that the caseload needs one query. A projection: the rooms are true. */
export type CaseState = 'toBook' | 'booking' | 'booked' | 'noFollowUp';

export interface Case {
  readonly key: Key;
  readonly caseNumber: string;
  /** Six neutral characters, safe in a subject line. */
  readonly reference: string;
  readonly citizen: Citizen;
  readonly legalBasis: string;
  readonly caseworker: Person;
  /** Codes of the rooms, one per service that has a contract. */
  readonly roomCodes: readonly string[];
  /** Random; stands for the citizen on the report site. */
  readonly resultKey: Key;
  readonly nextDue: CalendarDay | null;
  readonly state: CaseState;
  readonly closedOn: CalendarDay | null;
}
