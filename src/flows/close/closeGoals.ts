import { type Decision, type Goal, type GoalState, versionKey, versionOf } from '#domain';
import type { Store } from '#store';
import { valueOf } from '../valueOf.ts';
import type { Closing } from './closeFollowUp.ts';

/** Goals that were reached or stopped get a version that says so. A version that left draft is never changed. */
export async function closeGoals(store: Store, { room, goals, decisions }: Closing): Promise<void> {
  for (const row of goals) {
    const goal = valueOf<Goal>(row);
    const state = stateAfter(decisions.find(({ goalKey }) => goalKey !== null && versionOf(goalKey).id === versionOf(goal.key).id));
    if (state === null || goal.state === state) continue;
    const { id, version } = versionOf(goal.key);
    await store.room(room.room.code).goals.create({ ...goal, key: versionKey(id, version + 1), state });
  }
}

function stateAfter(decision: Decision | undefined): GoalState | null {
  if (decision?.kind === 'reached') return 'reached';
  return decision?.kind === 'stop' ? 'stopped' : null;
}
