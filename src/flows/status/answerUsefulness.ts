import type { CalendarDay, FollowUp, Recorded, UsefulnessScore } from '#domain';
import type { Store } from '#store';

/**
 * The authority's one answer after a report (R77). The service reads it on its locked page.
 * @throws ConflictFailure when a colleague of the team answered otherwise since the row was read.
 */
export async function answerUsefulness(store: Store, roomCode: string, followUp: Recorded<FollowUp>, answer: { readonly score: UsefulnessScore; readonly text: string }, today: CalendarDay): Promise<void> {
  await store.room(roomCode).followUps.update(followUp, { usefulness: { score: answer.score, text: answer.text.trim(), answeredOn: today } });
}
