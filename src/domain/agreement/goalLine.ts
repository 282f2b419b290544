import type { RoomFile } from '../caseFile.ts';
import { type Key, versionOf } from '../key.ts';
import type { Goal } from './goal.ts';

/**
 * Whether what was rated on that version of a goal may stand on this one's line: it is the same goal, measured on the same version of the
 * scale. Figures of two scales are never put on one line (R81).
 */
export function isOnLineOf(goal: Pick<Goal, 'key' | 'measure'>, ratedOn: Key, { goalScales }: Pick<RoomFile, 'goalScales'>): boolean {
  if (ratedOn === goal.key) return true;
  return goal.measure !== null && versionOf(ratedOn).id === versionOf(goal.key).id && goalScales[ratedOn] === goal.measure.scaleKey;
}

/** On which scale each version of a goal is measured; one that is followed in words is not among them. */
export function goalScalesOf(versions: readonly Pick<Goal, 'key' | 'measure'>[]): RoomFile['goalScales'] {
  return Object.fromEntries(versions.flatMap(({ key, measure }) => (measure ? [[key, measure.scaleKey] as const] : [])));
}
