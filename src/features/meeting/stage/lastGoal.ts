import { type Key, versionOf } from '#domain';
import type { MeetingGoal } from '../walk.ts';

/** The goal somebody has written about last at this meeting: where nobody's panel leads, the stage follows the words. Null before the first. */
export function lastGoal(goals: readonly MeetingGoal[]): Key | null {
  const written = goals.flatMap(({ cover, goal }) =>
    [...cover.room.decisions, ...cover.room.statuses]
      .filter((row) => row.followUpKey === cover.followUp.key && row.goalKey !== null && versionOf(row.goalKey).id === versionOf(goal.key).id)
      .filter((row) => !cover.followUp.meetingStart || row.record.writtenAt >= cover.followUp.meetingStart || ('capturedInMeeting' in row && row.capturedInMeeting))
      .map((row) => ({ key: goal.key, at: row.record.writtenAt })),
  );
  return written.sort((a, b) => a.at.localeCompare(b.at)).at(-1)?.key ?? null;
}
