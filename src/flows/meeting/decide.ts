import { type Decision, joinKeys, type Key, type Recorded } from '#domain';
import type { Store } from '#store';
import { upsert } from '../upsert.ts';

/** One row per follow-up and goal, or per follow-up for the whole. */
export function decisionKey(followUpKey: Key, goalId: Key | null): Key {
  return joinKeys(followUpKey, goalId ?? 'all');
}

/**
 * Writes what was decided. Safe to repeat.
 * @param current as last read, null when there was none
 * @throws ConflictFailure when somebody wrote another decision meanwhile: both texts are shown.
 */
export function decide(store: Store, roomCode: string, current: Recorded<Decision> | null, decision: Decision): Promise<Recorded<Decision>> {
  return upsert(store.room(roomCode).decisions, current, decision);
}
