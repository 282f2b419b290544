import type { FollowUp, Recorded } from '#domain';
import type { Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';

/** Marks the meeting as held in every room it covers. Safe to repeat. */
export async function finishMeeting(store: Store, covers: readonly CoveredFollowUp[]): Promise<readonly Recorded<FollowUp>[]> {
  const held: Recorded<FollowUp>[] = [];
  for (const { room, followUp } of covers) {
    const isOver = followUp.state === 'held' || followUp.state === 'closed';
    held.push(isOver ? followUp : await store.room(room.room.code).followUps.update(followUp, { state: 'held' }));
  }
  return held;
}
