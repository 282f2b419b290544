import type { Key } from '../key.ts';
import type { GoalType } from '../agreement/goal.ts';
import type { Area } from '../people/citizen.ts';
import type { Voice } from '../people/voice.ts';
import type { MissingReason } from '../followUp/status.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import type { Checklist } from './checklist.ts';

export type Outcome = 'asHoped' | 'partly' | 'notAsHoped' | 'notRated' | 'proseOnly';

/**
 * One goal at one follow-up, without a name and without any key of a room: still personal data.
 * Key: the first 26 base32 characters of SHA-256(ResultKey|goal|followUp).
 */
export interface Result {
  readonly key: Key;
  readonly resultKey: Key;
  /**
   * The same goal at every follow-up: first 26 base32 characters of SHA-256(ResultKey|goal).
   * Without it a goal reached early would leave the figures, and only the unfinished would be counted (R84).
   */
  readonly goalRef: Key;
  readonly serviceKey: Key;
  readonly theme: string;
  readonly area: Area;
  readonly goalType: GoalType;
  readonly scaleKey: Key | null;
  /** Who gave both ratings: where nobody of that voice rated at the start, there is no baseline (R81). */
  readonly voice: Voice;
  readonly baseline: number | null;
  readonly now: number | null;
  readonly target: number | null;
  readonly missingReason: MissingReason | null;
  readonly outcome: Outcome;
  /** Days between baseline and the rating now. */
  readonly days: number | null;
  readonly closedOn: CalendarDay;
  /** `2026-Q4` */
  readonly quarter: string;
  /** The effort ended with this follow-up: it stays in the figures (R84). */
  readonly hasEnded: boolean;
  /** Of the contract and the follow-up, the same in each of its rows; null: closed before it was held. */
  readonly checklist: Checklist | null;
}
