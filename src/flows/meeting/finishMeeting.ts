import type { FollowUp, Recorded } from '#domain';
import type { Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import { changeOf } from '../upsert.ts';
import type { PlanNotes } from './meetingNotes.ts';
import { planOf } from './plans.ts';
import { proposeGoals } from './proposeGoals.ts';

/**
 * Marks the meeting as held in every room it covers, with who was there and the goals that were proposed. Safe to repeat.
 * @throws Failure when a room does not take it: those before it have it.
 */
export async function finishMeeting(store: Store, covers: readonly CoveredFollowUp[], plans: PlanNotes): Promise<readonly Recorded<FollowUp>[]> {
  const held: Recorded<FollowUp>[] = [];
  for (const cover of covers) {
    const { room, followUp } = cover;
    const { attendance, newGoals } = planOf(plans, cover);
    await proposeGoals(store, cover, newGoals);
    const isOver = followUp.state === 'held' || followUp.state === 'closed';
    const change = changeOf(followUp, { ...followUp, ...(!isOver && { state: 'held' as const }), ...(attendance !== null && { attendance }) });
    held.push(Object.keys(change).length === 0 ? followUp : await store.room(room.room.code).followUps.update(followUp, change));
  }
  return held;
}
