import type { CaseState } from '../agreement/case.ts';
import type { FollowUp, FollowUpState } from '../followUp/followUp.ts';
import type { CalendarDay } from '../time/calendarDay.ts';

/** What a case repeats of its rooms, so that the caseload needs one query. */
export interface CaseProjection {
  readonly nextDue: CalendarDay | null;
  readonly state: CaseState;
}

const STATE: Partial<Record<FollowUpState, CaseState>> = { planned: 'toBook', claimed: 'booking', convened: 'booked', held: 'booked' };

/** The nearest follow-up that is not over decides. The rooms are true, this repeats them. */
export function projectionOf(followUps: readonly Pick<FollowUp, 'dueOn' | 'state'>[]): CaseProjection {
  const [nearest] = followUps.filter(({ state }) => state in STATE).sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return nearest ? { nextDue: nearest.dueOn, state: STATE[nearest.state]! } : { nextDue: null, state: 'noFollowUp' };
}
