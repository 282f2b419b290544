import type { GoalType } from '../agreement/goal.ts';
import type { Scale } from '../agreement/scale.ts';
import type { Outcome } from './result.ts';

export interface Measured {
  readonly goalType: GoalType;
  /** Null: prose only. */
  readonly scale: Scale | null;
  readonly baseline: number | null;
  readonly now: number | null;
  /** Limit loss: the level expected. */
  readonly target: number | null;
  /** The day the target was planned for is past. */
  readonly isPastPlan: boolean;
}

/** Points in the wished direction: positive is better on every scale. */
export function changeOf(scale: Pick<Scale, 'direction'>, baseline: number, now: number): number {
  // `+ 0`: 0 × -1 is -0, which would be shown with a sign.
  return scale.direction * (now - baseline) + 0;
}

/** What became of a goal, by its type: unchanged is success where the goal was to keep, a small loss where loss was expected (DOMAIN 4.6). */
export function outcomeOf(measured: Measured): Outcome {
  const { goalType, scale, baseline, now, target } = measured;
  if (!scale) return 'proseOnly';
  if (now === null) return 'notRated';
  if (goalType === 'limitLoss') return target === null ? 'notRated' : lossOutcome(scale, target, now);
  if (baseline === null) return 'notRated';
  const change = changeOf(scale, baseline, now);
  if (goalType === 'maintain') return keptOutcome(scale, change);
  const isReached = target !== null && changeOf(scale, target, now) >= 0;
  if (isReached || (change >= scale.minimalChange && !measured.isPastPlan)) return 'asHoped';
  return change > 0 ? 'partly' : 'notAsHoped';
}

function keptOutcome(scale: Scale, change: number): Outcome {
  if (change > -scale.minimalChange) return 'asHoped';
  return change === -scale.minimalChange && isCoarse(scale) ? 'partly' : 'notAsHoped';
}

function lossOutcome(scale: Scale, expected: number, now: number): Outcome {
  const worse = -changeOf(scale, expected, now);
  if (worse <= 0) return 'asHoped';
  return worse < scale.minimalChange ? 'partly' : 'notAsHoped';
}

/** One step is the whole minimal change: the same state may be rated either way. */
function isCoarse(scale: Scale): boolean {
  return scale.minimalChange === 1;
}
