import type { Weekday } from '../time/calendarDay.ts';
import type { Instant, LocalTime } from '../time/instant.ts';

/** `elsewhere`: works, but not at the usual place; rules nothing out and is worth knowing for who is to come in person. */
export type BusyKind = 'busy' | 'tentative' | 'away' | 'elsewhere';

export interface BusyInterval {
  readonly start: Instant;
  readonly end: Instant;
  readonly kind: BusyKind;
}

/** When a person works, as their own calendar says. */
export interface WorkingHours {
  readonly weekdays: readonly Weekday[];
  readonly start: LocalTime;
  readonly end: LocalTime;
  /** IANA name (see zoneOf) of the zone these hours are on the wall of; Danish when absent. */
  readonly zone?: string;
}

/** Why a calendar cannot be seen. A normal state, never an error. */
export type UnknownCause = 'otherTenant' | 'noAccount' | 'noMailbox' | 'noAccess' | 'notFound' | 'tooFull' | 'failed';

export type Availability =
  | { readonly kind: 'known'; readonly busy: readonly BusyInterval[]; readonly workingHours: WorkingHours | null }
  | { readonly kind: 'unknown'; readonly cause: UnknownCause };

/** Somebody who is to be at the meeting, and what is known of their time. */
export interface Attendee {
  /** Whatever the caller tells people apart by; comes back in the reasons. */
  readonly id: string;
  readonly isRequired: boolean;
  readonly availability: Availability;
  /** Minutes into the meeting this person is there for; null = all of it. */
  readonly part: Part | null;
  /** Agenda items (from 1) this person is there for, counted on the search's agenda; goes before `part`. */
  readonly items?: readonly number[] | null;
  /** Comes to the place, so that working elsewhere matters. */
  readonly isInPerson?: boolean;
}

/** Minutes into a meeting, the last one not included. */
export interface Part {
  readonly from: number;
  readonly to: number;
}
