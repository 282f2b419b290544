import { type Goal, type Recorded, type RoomFile, type Status, versionOf } from '#domain';
import type { Store } from '#store';
import { loadGoalVersions } from '../close/goalVersions.ts';

/**
 * The room with the goals a status was handed in on, each in the version it was written on: also those that are over, or worded anew, by the time
 * it is filed. Nothing is read where the room shows them all.
 * @throws Failure
 */
export async function roomAsHandedIn(store: Store, room: RoomFile, statuses: readonly Status[]): Promise<RoomFile> {
  if (statuses.every(({ goalKey }) => room.goals.some(({ key }) => key === goalKey))) return room;
  const [versions, scales] = await Promise.all([loadGoalVersions(store, room.room.code, room.caseKey), store.common.scales()]);
  const written = statuses.flatMap(({ goalKey }) => versions.find(({ key }) => key === goalKey) ?? []);
  const goals = [...written, ...room.goals.filter((goal) => !written.some((other) => isSameGoal(goal, other)))].sort((a, b) => a.priority - b.priority);
  const added = written.flatMap(({ measure }) => (measure ? (scales.get(measure.scaleKey) ?? []) : []));
  return { ...room, goals, scales: { ...room.scales, ...Object.fromEntries(added.map((scale) => [scale.key, scale])) } };
}

function isSameGoal(one: Recorded<Goal>, other: Recorded<Goal>): boolean {
  return versionOf(one.key).id === versionOf(other.key).id;
}
