import { dayIn, type Decision, type FollowUp, type Key, type Recorded, type Status, versionOf } from '#domain';
import type { MeetingGoal } from '../walk.ts';

/** The goal somebody has written about last at this meeting: where nobody's panel leads, the stage follows the words. Null before the first. */
export function lastGoal(goals: readonly MeetingGoal[]): Key | null {
  const written = goals.flatMap(({ cover, goal }) =>
    [...cover.room.decisions, ...cover.room.statuses]
      .filter((row) => row.followUpKey === cover.followUp.key && row.goalKey !== null && versionOf(row.goalKey).id === versionOf(goal.key).id)
      .filter((row) => isOfMeeting(row, cover.followUp))
      .map((row) => ({ key: goal.key, at: row.record.writtenAt })),
  );
  return written.sort((a, b) => a.at.localeCompare(b.at)).at(-1)?.key ?? null;
}

/** A meeting may begin early: what is decided on its day is decided there. What was handed in that morning is no word of the meeting. */
function isOfMeeting(row: Recorded<Decision> | Recorded<Status>, { meetingStart }: FollowUp): boolean {
  const { writtenAt } = row.record;
  if (meetingStart === null || writtenAt >= meetingStart) return true;
  return 'voice' in row ? row.capturedInMeeting : dayIn(writtenAt) === dayIn(meetingStart);
}
