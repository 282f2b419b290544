import { type Decision, type Goal, type GoalState, type Recorded, versionKey, versionOf } from '#domain';
import type { Store } from '#store';
import { valueOf } from '../valueOf.ts';
import type { Closing } from './closeFollowUp.ts';
import { newestVersions } from './goalVersions.ts';

/**
 * Goals that were reached or stopped get a version that says so, and one that was closed by mistake gets one that says it goes on.
 * A version that left draft is never changed. @returns every version there is now
 */
export async function closeGoals(store: Store, { room, goals, decisions }: Closing, versions: readonly Recorded<Goal>[]): Promise<readonly Goal[]> {
  const written: Goal[] = [];
  for (const { key } of goals) {
    const newest = newestVersions(versions.filter((one) => versionOf(one.key).id === versionOf(key).id))[0];
    const state = stateAfter(decisions.find(({ goalKey }) => goalKey !== null && versionOf(goalKey).id === versionOf(key).id));
    // Replaced by another goal since: that is not this follow-up's to undo.
    if (!newest || newest.state === state || newest.state === 'replaced') continue;
    const { id, version } = versionOf(newest.key);
    written.push(await store.room(room.room.code).goals.create({ ...valueOf<Goal>(newest), key: versionKey(id, version + 1), state }));
  }
  return [...versions, ...written];
}

function stateAfter(decision: Decision | undefined): GoalState {
  if (decision?.kind === 'reached') return 'reached';
  return decision?.kind === 'stop' ? 'stopped' : 'active';
}
