import type { CoveredFollowUp } from '../book/bookingPlan.ts';

/** The same name in whatever order, and from whichever of its rooms, the meeting is opened. */
export function meetingOf(covers: readonly CoveredFollowUp[]): string {
  const keys = covers.map(({ followUp }) => followUp.meetingKey ?? followUp.key);
  return [...keys].sort()[0]!;
}
