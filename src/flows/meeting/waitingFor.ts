import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import type { Notes, PlanNotes } from './meetingNotes.ts';

/** The services whose room has something still to come, by their short names; none where the meeting has one service: then it goes without saying. */
export function waitingFor(covers: readonly CoveredFollowUp[], { decisions, statuses }: Notes, plans: PlanNotes): readonly string[] {
  const codes = new Set([decisions, statuses, plans].flatMap((of) => Object.values<{ readonly roomCode: string }>(of)).map(({ roomCode }) => roomCode));
  return covers.length < 2 ? [] : covers.filter(({ room }) => codes.has(room.room.code)).map(({ room }) => room.service.shortName);
}
