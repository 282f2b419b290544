import { byHandIn, Failure, type Key, type Recorded, type RoomFile } from '#domain';
import type { Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';

/**
 * A follow-up with what its room has of it now: the row itself, what was handed in and what was decided. Rows of other follow-ups stay as they were read.
 * @throws Failure `missing` when the row is not there any more
 */
export async function readAnew(store: Store, { room, followUp }: CoveredFollowUp): Promise<CoveredFollowUp> {
  const { followUps, statuses, reports, decisions } = store.room(room.room.code);
  const { key } = followUp;
  const [row, ownStatuses, ownReports, ownDecisions] = await Promise.all([
    followUps.find(key),
    statuses.where('FollowUpKey', key),
    reports.where('FollowUpKey', key),
    decisions.where('FollowUpKey', key),
  ]);
  if (!row) throw new Failure('missing', 'The follow-up is not there', { code: 'unknownFollowUp' });
  const { handedIn, underWay } = byHandIn(ownStatuses, ownReports);
  const now: Pick<RoomFile, 'statuses' | 'underWay' | 'reports' | 'decisions'> = {
    statuses: [...ofOthers(room.statuses, key), ...handedIn],
    underWay: [...ofOthers(room.underWay, key), ...underWay],
    reports: [...ofOthers(room.reports, key), ...ownReports],
    decisions: [...ofOthers(room.decisions, key), ...ownDecisions],
  };
  return { room: { ...room, ...now }, followUp: row };
}

function ofOthers<T extends { readonly followUpKey: Key }>(rows: readonly Recorded<T>[], own: Key): readonly Recorded<T>[] {
  return rows.filter(({ followUpKey }) => followUpKey !== own);
}
