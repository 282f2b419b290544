import type { CalendarDay, Case, Contract, Decision, FollowUp, Goal, Recorded, Result, RoomFile } from '#domain';
import type { Store } from '#store';
import { closeGoals } from './closeGoals.ts';
import { planNext } from './planNext.ts';
import { projectCase } from './projectCase.ts';

/** What was decided at a follow-up of one contract, as far as it changes rows. */
export interface Closing {
  readonly case: Recorded<Case>;
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
  readonly contract: Recorded<Contract>;
  readonly decisions: readonly Decision[];
  readonly goals: readonly Recorded<Goal>[];
  readonly results: readonly Result[];
  readonly closedOn: CalendarDay;
  /** Null: the effort ends here. */
  readonly nextDue: CalendarDay | null;
  /** Why the effort ends; empty while it goes on. */
  readonly endReason: string;
  /** What the contract's next version says about when the effort is finished, and what then; as before unless told. */
  readonly finish?: { readonly reachedWhen: string; readonly transitionTo: string } | undefined;
  /** Open follow-ups of the case in other rooms: the nearest of all is the case's due date. */
  readonly otherDues: readonly CalendarDay[];
}

/**
 * Closes a follow-up: one Results row per goal, goals that are over, the contract's next version, the next follow-up as planned,
 * then this one as closed and the case's projection. Keys are derived from the follow-up and the goal, so that a cut closing is closed again.
 */
export async function closeFollowUp(store: Store, closing: Closing): Promise<void> {
  for (const result of closing.results) await store.report.add(result);
  await closeGoals(store, closing);
  await planNext(store, closing);
  if (closing.followUp.state !== 'closed') {
    await store.room(closing.room.room.code).followUps.update(closing.followUp, { state: 'closed', closedOn: closing.closedOn });
  }
  await projectCase(store, closing);
}
