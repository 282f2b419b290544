import { type FollowUp, type Goal, type Key, type Recorded, type RoomFile, versionKey, versionOf } from '#domain';
import type { Store } from '#store';

/** Every version of every goal a room has of the case: proposals and those that are over, too. */
export function loadGoalVersions(store: Store, roomCode: string, caseKey: Key): Promise<readonly Recorded<Goal>[]> {
  return store.room(roomCode).goals.where('CaseKey', caseKey);
}

/** The highest version of each goal, by priority. */
export function newestVersions<G extends Goal>(versions: readonly G[]): readonly G[] {
  const newest = new Map<Key, G>();
  for (const goal of [...versions].sort((a, b) => a.key.localeCompare(b.key))) newest.set(versionOf(goal.key).id, goal);
  return [...newest.values()].sort((a, b) => a.priority - b.priority);
}

/** The goals a follow-up is about: those that are active, or those that were when somebody first began to close it. */
export function goalsOfFollowUp(room: Pick<RoomFile, 'goals'>, followUp: FollowUp, versions: readonly Recorded<Goal>[]): readonly Recorded<Goal>[] {
  const [first] = followUp.editions;
  if (!first) return room.goals;
  return first.goalKeys.flatMap((key) => versions.find((goal) => goal.key === key) ?? []);
}

/** Proposed at the meeting: they hang on the contract's version it was held on (R64), or on its first where none is in force (R93). */
export function proposalsOf(versions: readonly Goal[], followUp: Pick<FollowUp, 'contractId'>, contractKey: Key | null): readonly Goal[] {
  const heldOn = contractKey ?? firstContractOf(followUp);
  return newestVersions(versions).filter((goal) => goal.state === 'proposed' && goal.contractKey === heldOn);
}

export function firstContractOf({ contractId }: Pick<FollowUp, 'contractId'>): Key {
  return versionKey(contractId, 1);
}
