import type { Key } from '../key.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import type { Instant } from '../time/instant.ts';
import type { Agreement, Decision, DecisionKind } from './decision.ts';

/** A paper of a closing, in the case's folder of the room. */
export interface FiledPaper {
  readonly kind: 'minutes' | 'plan' | 'letter';
  /** Neutral. */
  readonly name: string;
  /** Where whoever may see the room opens it; empty while it is on its way there. */
  readonly url: string;
  /** Of what is written in it: the same content, the same mark. */
  readonly mark: string;
  /** Of the file as it was laid there; null while it is on its way. Another one later: somebody has written in it since. */
  readonly contentTag: string | null;
}

/** What stood about one goal, or about the whole (goalId null), when the follow-up was closed: enough to say later what a correction changed. */
export interface ClosedGoal {
  readonly goalId: Key | null;
  readonly kind: DecisionKind | null;
  readonly citizenAgrees: Agreement;
  /** The provider's figure. */
  readonly rating: number | null;
  /** Of the words. */
  readonly mark: string;
}

/** Why a closed follow-up was opened again: by the authority alone, and kept. */
export interface Reopening {
  readonly byId: string;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** A follow-up as it was closed. The first is edition 1; each later one is a correction, and the one before it says why. */
export interface ClosedEdition {
  /** Null while it is being closed. */
  readonly closedAt: Instant | null;
  readonly closedBy: string;
  /** The contract's version the meeting was held on. */
  readonly contractKey: Key | null;
  /** Versions of the goals the meeting was about. */
  readonly goalKeys: readonly Key[];
  readonly goals: readonly ClosedGoal[];
  readonly nextDue: CalendarDay | null;
  /** Of who was there. */
  readonly attendanceMark: string;
  readonly papers: readonly FiledPaper[];
  /** Null: it stands. */
  readonly reopened: Reopening | null;
}

export type ClosingChange =
  | { readonly what: 'decision'; readonly goalId: Key | null; readonly from: DecisionKind | null; readonly to: DecisionKind | null }
  | { readonly what: 'agreement'; readonly goalId: Key | null; readonly from: Agreement; readonly to: Agreement }
  | { readonly what: 'rating'; readonly goalId: Key | null; readonly from: number | null; readonly to: number | null }
  | { readonly what: 'words'; readonly goalId: Key | null }
  | { readonly what: 'nextDue'; readonly from: CalendarDay | null; readonly to: CalendarDay | null }
  | { readonly what: 'attendance' };

/** What a correction changed, goal by goal. The words themselves stand in the minutes of each edition. */
export function changesBetween(before: ClosedEdition, after: ClosedEdition): readonly ClosingChange[] {
  const goals = after.goals.flatMap((goal) => goalChanges(before.goals.find(({ goalId }) => goalId === goal.goalId) ?? { ...UNDECIDED, goalId: goal.goalId }, goal));
  return [
    ...goals,
    ...(before.nextDue === after.nextDue ? [] : [{ what: 'nextDue', from: before.nextDue, to: after.nextDue } as const]),
    ...(before.attendanceMark === after.attendanceMark ? [] : [{ what: 'attendance' } as const]),
  ];
}

const UNDECIDED: Omit<ClosedGoal, 'goalId'> = { kind: null, citizenAgrees: 'notStated', rating: null, mark: '' };

function goalChanges(before: ClosedGoal, after: ClosedGoal): readonly ClosingChange[] {
  const { goalId } = after;
  return [
    ...(before.kind === after.kind ? [] : [{ what: 'decision', goalId, from: before.kind, to: after.kind } as const]),
    ...(before.citizenAgrees === after.citizenAgrees ? [] : [{ what: 'agreement', goalId, from: before.citizenAgrees, to: after.citizenAgrees } as const]),
    ...(before.rating === after.rating ? [] : [{ what: 'rating', goalId, from: before.rating, to: after.rating } as const]),
    ...(before.mark === after.mark ? [] : [{ what: 'words', goalId } as const]),
  ];
}

/** A goal nothing was decided on at an earlier meeting. */
export interface CarriedOver {
  readonly goalId: Key;
  /** The day of the meeting it was first left open at. */
  readonly from: CalendarDay;
}

/** What was chosen counts; words alone, or that the citizen was asked, decide nothing. */
export function isDecided(decision: Pick<Decision, 'kind'> | null | undefined): boolean {
  return decision != null && decision.kind !== null;
}

/** Opened again and not closed since: the authority is correcting it. */
export function openReopening(followUp: { readonly state: string; readonly editions: readonly ClosedEdition[] }): Reopening | null {
  return followUp.state === 'closed' ? null : (followUp.editions.findLast(({ closedAt }) => closedAt !== null)?.reopened ?? null);
}

/** It is closed, or was once and is being corrected. */
export function wasClosed({ state, editions }: { readonly state: string; readonly editions: readonly ClosedEdition[] }): boolean {
  return state === 'closed' || editions.some(({ closedAt }) => closedAt !== null);
}
