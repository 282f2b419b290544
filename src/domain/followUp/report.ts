import type { Key } from '../key.ts';
import type { Voice } from '../people/voice.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import type { Instant } from '../time/instant.ts';
import type { LegalBasis } from './asked.ts';
import type { StatementMode } from './status.ts';

/** The provider recommends; authority and citizen decide (R63). */
export type Recommendation = 'continue' | 'change' | 'end';

export interface FunctionalChange {
  readonly theme: string;
  readonly change: 'better' | 'same' | 'worse' | 'unknown';
  readonly text: string;
}

/** Who speaks in a report row: a voice, or one other actor's input (R32). */
export type ReportVoice = Voice | 'otherActor';

/** What one voice says at a follow-up besides the goals (R36–R39). Key: `followUp|voice`, other actors `followUp|otherActor|ulid`. */
export interface Report {
  readonly key: Key;
  readonly caseKey: Key;
  readonly followUpKey: Key;
  readonly voice: ReportVoice;
  /** Name of the other actor; empty for the three voices. */
  readonly actor: string;
  readonly lifeSituation: string;
  readonly functionalChanges: readonly FunctionalChange[];
  readonly recommendation: Recommendation | null;
  readonly recommendationReason: string;
  readonly proposals: string;
  /** Where the professionals would have wished otherwise: recorded apart from what is agreed, and changes none of it (R104). */
  readonly dissent: string;
  /** Free words: the citizen's statement or the other actor's input. */
  readonly statement: string;
  /** On what an other actor's words were obtained (R32); null for the three voices. */
  readonly basis: LegalBasis | null;
  readonly mode: StatementMode | null;
  readonly note: string;
  readonly ratedOn: CalendarDay;
  readonly submittedAt: Instant | null;
}

/** A child's words to the caseworker alone (barnets lov § 5(3), L4, L8). Kept on the authority's site and nowhere else. */
export interface RestrictedStatement {
  readonly key: Key;
  readonly caseKey: Key;
  readonly followUpKey: Key;
  readonly statement: string;
  readonly mode: StatementMode;
  readonly saidOn: CalendarDay;
}
