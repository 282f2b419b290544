import type { Failure, FollowUp, Instant, Invitee, Meeting, Person, Recorded } from '#domain';
import type { AgendaFile, CalendarEvent, ChatTab, NewDocument, Store } from '#store';
import type { BookingPlan, CoveredFollowUp } from './bookingPlan.ts';
import type { InvitationLeak } from './leaksIn.ts';

/** What the caseworker sees happen, in this order. */
export const BOOKING_STAGES = ['followUp', 'calendar', 'agenda', 'invitations', 'tab'] as const;
export type BookingStage = (typeof BOOKING_STAGES)[number];

/** What a booking works with. */
export interface BookingDesk {
  readonly store: Store;
  readonly papers: BookingPapers;
}

/** What the invited see of a meeting in their calendars. */
export interface Invitation {
  readonly subject: string;
  readonly html: string;
  /** Never one that names a service. */
  readonly place: string;
}

/** What is written for a booking, in the language of the invitation. */
export interface BookingPapers {
  readonly invitation: (plan: BookingPlan) => Promise<Invitation>;
  /** The neutral agenda's name. */
  readonly agendaFileName: string;
  /** Neutral: no name, goal, theme or service. */
  readonly neutralAgenda: (plan: BookingPlan) => Promise<AgendaFile>;
  /** With names and goals, for the room alone. */
  readonly fullAgenda: (plan: BookingPlan, cover: CoveredFollowUp) => Promise<NewDocument>;
  /** The one tab of the meeting in Teams. */
  readonly tab: (covers: readonly CoveredFollowUp[]) => ChatTab;
  /** What the invited read when an invitation is called back. */
  readonly calledBack: string;
}

/** Said beside the result; none of them stops a booking. */
export type BookingNote = 'notOnline' | 'noChat' | 'noTab';

/** A booking under way. Everything that must survive a closed window stands in the rows; the rest is found again in the calendar. */
export interface Booking {
  readonly plan: BookingPlan;
  readonly meeting: Recorded<Meeting>;
  /** In the order of `plan.covers`. */
  readonly followUps: readonly Recorded<FollowUp>[];
  readonly event: CalendarEvent | null;
  /** Made by this very run: there is nothing on it yet. */
  readonly isNewEvent: boolean;
  readonly hasAgenda: boolean;
  /** `unknown`: the request was sent and no answer came. */
  readonly invited: 'no' | 'yes' | 'unknown';
  readonly notes: readonly BookingNote[];
}

export type BookingOutcome =
  | { readonly kind: 'booked'; readonly meeting: Recorded<Meeting>; readonly event: CalendarEvent | null; readonly notes: readonly BookingNote[]; readonly letters: readonly Invitee[] }
  | { readonly kind: 'undone' }
  /** Was to be taken back, and had been sent from Outlook: the rows say *booked* now. */
  | { readonly kind: 'alreadySent'; readonly meeting: Recorded<Meeting> }
  /** Somebody else has the follow-up; nothing of this attempt is left. Null: nobody can tell who. */
  | { readonly kind: 'taken'; readonly by: Person | null; readonly meeting: Recorded<Meeting> | null }
  /** An earlier attempt of the same person is to be finished or undone first. */
  | { readonly kind: 'unfinished'; readonly meeting: Recorded<Meeting> }
  /** What would have travelled says too much; nothing was written. */
  | { readonly kind: 'leaks'; readonly leaks: readonly InvitationLeak[] }
  /** The time is over, so nobody was invited to it; nothing of this attempt is left. */
  | { readonly kind: 'past' }
  /** Stopped on the way. What is done stays done; the same booking can be resumed. */
  | { readonly kind: 'halted'; readonly stage: BookingStage; readonly failure: Failure; readonly invited: Booking['invited']; readonly meeting: Recorded<Meeting> | null };

export interface BookingOptions {
  /** Nobody is invited to a time that is over by then; without it none is. */
  readonly now?: Instant;
  /** Called when a stage begins; `null` when the last one is done. */
  readonly onStage?: (stage: BookingStage | null) => void;
  /** Stops and undoes until invitations go out; ignored afterwards. */
  readonly signal?: AbortSignal;
}
