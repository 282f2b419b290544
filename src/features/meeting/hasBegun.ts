import { type CalendarDay, dayIn, type FollowUp } from '#domain';

/** From the day of the meeting on. */
export function hasBegun({ meetingStart }: FollowUp, today: CalendarDay): boolean {
  return meetingStart !== null && dayIn(meetingStart) <= today;
}
