import { type CalendarDay, type Case, type FollowUp, type Goal, joinKeys, resultOf, type Result, type RoomFile, versionOf } from '#domain';
import { derivedKey } from './derivedKey.ts';

export interface ClosedGoals {
  readonly case: Case;
  readonly room: RoomFile;
  readonly followUp: FollowUp;
  readonly closedOn: CalendarDay;
  readonly hasEnded: boolean;
}

/** One Results row for each goal, from what the provider rated. Keys are hashes, so that no key of a room stands on the report site. */
export function resultsOf({ case: file, room, followUp, closedOn, hasEnded }: ClosedGoals): Promise<Result[]> {
  return Promise.all(room.goals.map(resultRow));

  async function resultRow(goal: Goal): Promise<Result> {
    const { id } = versionOf(goal.key);
    const statusKey = joinKeys(followUp.key, id, 'provider');
    return resultOf({
      key: await derivedKey(file.resultKey, id, followUp.key),
      goalRef: await derivedKey(file.resultKey, id),
      case: file,
      serviceKey: room.service.key,
      goal,
      scale: goal.measure ? (room.scales[goal.measure.scaleKey] ?? null) : null,
      status: room.statuses.find(({ key }) => key === statusKey) ?? null,
      closedOn,
      hasEnded,
      isPastPlan: false,
    });
  }
}
