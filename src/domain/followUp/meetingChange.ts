import type { CalendarDay } from '../time/calendarDay.ts';
import type { Instant } from '../time/instant.ts';

/** A meeting that people are called to gets another time or place. */
export interface MovedMeeting {
  readonly kind: 'move';
  readonly start: Instant;
  readonly end: Instant;
  readonly place: string;
  /** Counted from the new day. */
  readonly materialDue: CalendarDay;
  /** The caseworker's words. They stay with the authority and never travel. */
  readonly reason: string;
  readonly decidedOn: CalendarDay;
}

export interface CancelledMeeting {
  readonly kind: 'cancel';
  readonly reason: string;
  readonly decidedOn: CalendarDay;
}

/** A change under way. Written before the calendar is touched, so that one that was cut is found and brought to its end. */
export type MeetingChange = MovedMeeting | CancelledMeeting;

/** A change that was made: why, and when the meeting was to be before. */
export interface MadeChange {
  readonly kind: MeetingChange['kind'];
  readonly reason: string;
  readonly decidedOn: CalendarDay;
  readonly start: Instant;
  readonly end: Instant;
}
