import { type CalendarDay, type Case, type Checklist, dayIn, type Decision, type FollowUp, type Goal, isPastPlan, joinKeys, type Key, resultOf, type Result, type RoomFile, type Scale, type Status, versionOf } from '#domain';
import { derivedKey } from './derivedKey.ts';

export interface ClosedGoals {
  readonly case: Case;
  readonly room: Pick<RoomFile, 'service' | 'statuses'>;
  readonly followUp: FollowUp;
  /** Those the follow-up is about. */
  readonly goals: readonly Goal[];
  /** Every version there is: a rating counts for the version it was given on (R81). */
  readonly versions: readonly Goal[];
  readonly scales: ReadonlyMap<Key, Scale>;
  readonly closedOn: CalendarDay;
  readonly hasEnded: boolean;
  /** Of this follow-up. */
  readonly decisions: readonly Decision[];
  readonly checklist: Checklist;
}

/** One Results row for each goal, from what the provider rated. Keys are hashes, so that no key of a room stands on the report site. */
export function resultsOf({ case: file, room, followUp, goals, versions, scales, closedOn, hasEnded, decisions, checklist }: ClosedGoals): Promise<Result[]> {
  return Promise.all(goals.map(resultRow));

  async function resultRow(current: Goal): Promise<Result> {
    const { id } = versionOf(current.key);
    const written = ratedStatus(room.statuses, followUp, id);
    const kind = decisions.find(({ goalKey }) => goalKey !== null && versionOf(goalKey).id === id)?.kind;
    const isOver = hasEnded || kind === 'reached' || kind === 'stop';
    const status = isOver && !isRated(written) ? (lastRated(room.statuses, id, followUp.meetingStart ? dayIn(followUp.meetingStart) : closedOn) ?? written) : written;
    const goal = versions.find(({ key }) => key === status?.goalKey) ?? current;
    return resultOf({
      key: await derivedKey(file.resultKey, id, followUp.key),
      goalRef: await derivedKey(file.resultKey, id),
      case: file,
      serviceKey: room.service.key,
      goal,
      scale: goal.measure ? (scales.get(goal.measure.scaleKey) ?? null) : null,
      status,
      closedOn,
      hasEnded,
      isReached: kind === 'reached',
      checklist,
      isPastPlan: isPastPlan(goal, status?.rating?.ratedOn ?? closedOn),
    });
  }
}

const isRated = (status: Status | null): boolean => typeof status?.rating?.value === 'number';

/** What is over stays in the figures with its last rating, never with one of a later follow-up: else those it went well for would leave them (R84, DOMAIN 4.6). */
function lastRated(statuses: readonly Status[], goalId: Key, until: CalendarDay): Status | null {
  const rated = statuses.filter((status) => status.voice === 'provider' && status.submittedAt !== null && versionOf(status.goalKey).id === goalId && isRated(status) && status.rating!.ratedOn <= until);
  return rated.reduce<Status | null>((last, status) => (last === null || status.rating!.ratedOn > last.rating!.ratedOn ? status : last), null);
}

/** What the provider wrote on a goal at a follow-up. */
export function ratedStatus(statuses: readonly Status[], followUp: Pick<FollowUp, 'key'>, goalId: Key): Status | null {
  const key = joinKeys(followUp.key, goalId, 'provider');
  return statuses.find((status) => status.key === key) ?? null;
}
