import type { CalendarDay, Instant } from '#domain';
import type { MeetingDesk, MeetingState } from '#flows';
import type { MeetingGoal } from '../walk.ts';

/** What every part of the panel works with. */
export interface PanelProps {
  readonly desk: MeetingDesk;
  readonly state: MeetingState;
  readonly goals: readonly MeetingGoal[];
  /** Whoever reads along sees the same without the fields. */
  readonly canWrite: boolean;
  readonly today: CalendarDay;
  readonly now: Instant;
}
