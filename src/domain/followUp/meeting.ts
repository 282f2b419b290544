import type { Key } from '../key.ts';
import type { Person } from '../people/person.ts';
import type { Instant } from '../time/instant.ts';
import type { MeetingAsks } from './asked.ts';
import type { FollowUpPlace } from './followUpPath.ts';
import type { MadeChange, MeetingChange } from './meetingChange.ts';

/**
 * How far a booking has come, in the order of writes. `inForm`: the caseworker fills in Outlook's own appointment and sends it from there.
 */
export type BookingStep =
  | 'booking'
  | 'claimed'
  | 'eventCreated'
  | 'agendaAttached'
  | 'invited'
  | 'booked'
  | 'inForm'
  | 'undone'
  | 'cancelled';

/** How far a booking came by the word of the organizer's calendar: the row may lag behind it by the one request that was cut. */
export type BookingTrace = 'noEvent' | 'event' | 'agenda' | 'invited';

export type MeetingMode = 'inPerson' | 'video' | 'phone';

export interface Invitee {
  readonly participantKey: Key | null;
  readonly name: string;
  readonly email: string | null;
  readonly isPrivate: boolean;
  readonly mode: MeetingMode;
  readonly agendaItems: readonly number[] | null;
  /** The meeting can be held without them, and their calendar says so. Absent: it cannot. */
  readonly isOptional?: boolean;
}

/** Key: `<first follow-up's key>|<attempt>`. Written before anything else, so that an interrupted booking is found. */
export interface Meeting {
  readonly key: Key;
  readonly caseKey: Key;
  readonly organizer: Person;
  readonly step: BookingStep;
  readonly start: Instant;
  readonly end: Instant;
  readonly place: string;
  readonly invitees: readonly Invitee[];
  /** Rooms and follow-ups the meeting covers, in order. */
  readonly covers: readonly FollowUpPlace[];
  /** What is asked for before it, of each their own. */
  readonly asks: MeetingAsks;
  /** Immutable id of the event in the organizer's calendar. */
  readonly eventId: string | null;
  readonly joinUrl: string | null;
  readonly chatId: string | null;
  /** Null: not tried; false: the tenant did not allow it. */
  readonly hasTab: boolean | null;
  /** Being moved or called off, and not at the end of it. */
  readonly change: MeetingChange | null;
  /** In the order they were made. */
  readonly changes: readonly MadeChange[];
}
