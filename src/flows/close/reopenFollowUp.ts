import { Failure, type FollowUp, type Instant, isFailure, type Key, openReopening, type Recorded, type Reopening, type RoomFile, versionOf } from '#domain';
import type { Store } from '#store';
import { closedEditions, editionOfOld } from './editions.ts';

/**
 * Opens a closed follow-up again to be corrected, and keeps who, when and why. What was closed stays as an edition.
 * Only the authority writes in the list of follow-ups. Safe to repeat.
 * @throws Failure `conflict` when a colleague has opened or changed it meanwhile
 */
export async function reopenFollowUp(store: Store, { room, followUp, reason, at }: Reopen): Promise<Recorded<FollowUp>> {
  if (reason.trim() === '') throw new RangeError('A follow-up is not opened again without a reason');
  const { followUps } = store.room(room.room.code);
  const reopened: Reopening = { byId: store.me.id, by: store.me.name, at, reason: reason.trim() };
  const closed = closedEditions(followUp);
  const editions = closed.length > 0 ? closed : [editionOfOld(goalsOfOld(room, followUp), followUp.record)];
  try {
    if (followUp.state !== 'closed') throw new Failure('conflict', 'The follow-up is not closed', { code: 'notClosed' });
    return await followUps.update(followUp, { state: 'held', editions: editions.map((edition, place) => (place === editions.length - 1 ? { ...edition, reopened } : edition)) }, { merges: false });
  } catch (error) {
    if (!isFailure(error)) throw error;
    const row = await followUps.find(followUp.key).catch(() => null);
    const standing = row && openReopening(row);
    if (row && standing?.byId === reopened.byId && standing.reason === reopened.reason) return row;
    throw error;
  }
}

export interface Reopen {
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
  readonly reason: string;
  readonly at: Instant;
}

/** Closed before editions were kept: the goals somebody decided on or wrote about, in the version of that time; else those in force. */
function goalsOfOld({ decisions, statuses, goals }: RoomFile, { key }: FollowUp): readonly Key[] {
  const about = [...decisions, ...statuses].filter(({ followUpKey }) => followUpKey === key).flatMap(({ goalKey }) => goalKey ?? []);
  const newest = new Map([...about].sort().map((goalKey) => [versionOf(goalKey).id, goalKey] as const));
  return newest.size > 0 ? [...newest.values()] : goals.map((goal) => goal.key);
}
