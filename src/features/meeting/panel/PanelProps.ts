import type { CalendarDay, Instant } from '#domain';
import type { CoveredFollowUp, MeetingDesk, MeetingState } from '#flows';
import type { MeetingGoal } from '../walk.ts';

/** What every part of the panel works with. */
export interface PanelProps {
  readonly desk: MeetingDesk;
  readonly state: MeetingState;
  readonly goals: readonly MeetingGoal[];
  /** The service that is looked at, where the meeting covers several. */
  readonly cover: CoveredFollowUp;
  /** Whoever reads along sees the same without the fields. */
  readonly canWrite: boolean;
  readonly today: CalendarDay;
  readonly now: Instant;
  /** To the agenda, and who is there. */
  readonly openAgenda: () => void;
}
