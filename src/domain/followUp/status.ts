import type { Key } from '../key.ts';
import type { Voice } from '../people/voice.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import type { Instant } from '../time/instant.ts';

export type MissingReason = 'refused' | 'notAble' | 'notAsked' | 'notRelevant' | 'absent' | 'other';

export type ProgressWord = 'reached' | 'onTrack' | 'someProgress' | 'noChange' | 'setback' | 'notWorkedOn';

/** Not rated needs a reason and is never 0. `value` and `missingReason`: exactly one is set, or neither while it is a draft. */
export interface Rating {
  readonly value: number | null;
  readonly missingReason: MissingReason | null;
  /** A domain date, not authorship. */
  readonly ratedOn: CalendarDay;
  /** The first value, where it was changed after the old figures appeared. */
  readonly beforeReveal: number | null;
}

/** How somebody's words came to be written (DOMAIN 3.2 CitizenStatement.mode). */
export type StatementMode = 'own' | 'supported' | 'proxy' | 'talkWithoutStaff';

/** One voice on one goal at one follow-up. Key: `followUp|goal|voice`, with the goal's id. */
export interface Status {
  readonly key: Key;
  readonly caseKey: Key;
  readonly followUpKey: Key;
  /** `<goal id>|0001`: the version that was rated. */
  readonly goalKey: Key;
  readonly voice: Voice;
  readonly workDone: string;
  readonly statusNow: string;
  readonly progressWord: ProgressWord | null;
  readonly rating: Rating | null;
  readonly subGoalStates: Readonly<Record<Key, SubGoalProgress>>;
  readonly mode: StatementMode | null;
  /** Written in the meeting instead of before it, and shown so. */
  readonly capturedInMeeting: boolean;
  readonly submittedAt: Instant | null;
}

export type SubGoalProgress = 'reached' | 'underWay' | 'notStarted' | 'stopped';
