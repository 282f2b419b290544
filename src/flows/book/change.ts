import type { Failure, Instant, Meeting, MeetingChange, Person, Recorded } from '#domain';
import type { InvitationLeak } from './leaksIn.ts';

/** What the caseworker sees happen, in this order; calling off has no agenda. */
export const CHANGE_STAGES = { move: ['noted', 'agenda', 'calendar', 'rooms'], cancel: ['noted', 'calendar', 'rooms'] } as const;
export type ChangeStage = (typeof CHANGE_STAGES.move)[number];

export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly change: MeetingChange; readonly meeting: Recorded<Meeting> }
  /** Nothing is changed, and nobody was told. */
  | { readonly kind: 'dropped'; readonly meeting: Recorded<Meeting> }
  /** Everybody knows already: the change can only be brought to its end. */
  | { readonly kind: 'tooLate'; readonly meeting: Recorded<Meeting> }
  | { readonly kind: 'notYours'; readonly by: Person }
  /** The meeting is not called any more, or there is no change to end. */
  | { readonly kind: 'over' }
  /** Somebody took the event out of the organizer's calendar: there is nothing to move. */
  | { readonly kind: 'noEvent'; readonly meeting: Recorded<Meeting> }
  | { readonly kind: 'leaks'; readonly leaks: readonly InvitationLeak[] }
  /** The new time is over: the meeting stands as it was, and nobody was told anything. */
  | { readonly kind: 'past'; readonly meeting: Recorded<Meeting> }
  | { readonly kind: 'halted'; readonly stage: ChangeStage; readonly failure: Failure; readonly told: Told; readonly meeting: Recorded<Meeting> };

/** Whether the invited know. `unknown`: the request was sent and no answer came. */
export type Told = 'no' | 'unknown' | 'yes';

export interface ChangeOptions {
  /** Nobody is called to a time that is over by then; without it none is. */
  readonly now?: Instant;
  readonly onStage?: (stage: ChangeStage) => void;
}
