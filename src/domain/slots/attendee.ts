import type { Weekday } from '../time/calendarDay.ts';
import type { Instant, LocalTime } from '../time/instant.ts';

export type BusyKind = 'busy' | 'tentative' | 'away';

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
}

/** Why a calendar cannot be seen. A normal state, never an error. */
export type UnknownCause = 'otherTenant' | 'noAccount' | 'noAccess' | 'notFound' | 'failed';

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
  readonly part: { readonly from: number; readonly to: number } | null;
}
