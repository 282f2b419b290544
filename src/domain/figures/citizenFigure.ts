import type { MissingReason } from '../followUp/status.ts';
import type { Key } from '../key.ts';
import type { Result } from './result.ts';

/** Why a citizen's development cannot be told in numbers. */
export type MissingCause = 'noBaseline' | 'proseOnly' | MissingReason;

/** One citizen in one group of goals: goals of one person are not independent, so the citizen is what is counted (DOMAIN 4.6). */
export interface CitizenFigure {
  readonly hasBaseline: boolean;
  /** Null: at least one goal has both ratings. */
  readonly missing: MissingCause | null;
  /** More than half of the goals with both ratings went as hoped; one of two is not enough. */
  readonly isAsHoped: boolean;
  /** Longest time between the two ratings, in days. */
  readonly days: number | null;
  /** The effort for one of the goals at least is over: the citizen stays in with the last rating (R84). */
  readonly hasEnded: boolean;
}

/** Each goal's latest result: goals that ended early stay in with their last rating (R84). */
export function latestPerGoal(results: readonly Result[]): Result[] {
  const latest = new Map<Key, Result>();
  for (const result of results) {
    const known = latest.get(result.goalRef);
    if (!known || result.closedOn > known.closedOn) latest.set(result.goalRef, result);
  }
  return [...latest.values()];
}

/**
 * One pass without lists in between: a report makes many thousands of these.
 * @param goals the latest results of one citizen's goals.
 * @param isMeant those of the group; all of them unless told.
 */
export function citizenFigure(goals: readonly Result[], isMeant: (goal: Result) => boolean = all): CitizenFigure {
  let measured = 0;
  let asHoped = 0;
  let [hasBaseline, hasEnded] = [false, false];
  let days: number | null = null;
  for (const goal of goals) {
    if (!isMeant(goal)) continue;
    hasBaseline ||= goal.baseline !== null;
    hasEnded ||= goal.hasEnded;
    if (!isMeasured(goal)) continue;
    measured += 1;
    if (goal.outcome === 'asHoped') asHoped += 1;
    if (goal.days !== null && goal.days > (days ?? -1)) days = goal.days;
  }
  return { hasBaseline, missing: measured > 0 ? null : causeOf(goals.filter(isMeant)), isAsHoped: asHoped * 2 > measured, days, hasEnded };
}

const all = (): boolean => true;

export function isMeasured(result: Result): boolean {
  return result.baseline !== null && result.now !== null && result.outcome !== 'notRated' && result.outcome !== 'proseOnly';
}

function causeOf(goals: readonly Result[]): MissingCause {
  const rated = goals.filter(({ outcome }) => outcome !== 'proseOnly');
  if (rated.length === 0) return 'proseOnly';
  const withBaseline = rated.find(({ baseline }) => baseline !== null);
  return withBaseline ? (withBaseline.missingReason ?? 'other') : 'noBaseline';
}
