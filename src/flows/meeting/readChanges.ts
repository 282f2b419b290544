import type { Decision, Key, Recorded, Status } from '#domain';
import type { DeltaToken, FollowedRepository, Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import { holdUnderWay } from './holdUnderWay.ts';

export interface ChangedRows {
  readonly roomCode: string;
  readonly decisions: readonly Recorded<Decision>[];
  readonly statuses: readonly Recorded<Status>[];
}

/** Takes what changed. Answers whether anything was news. */
export type ReceiveChanges = (changes: readonly ChangedRows[]) => boolean;

/**
 * What changed in the covered follow-ups since the last time it was asked: one request for each list. A list that fails is asked
 * again from where it was; what the others brought is handed on all the same, for it is not brought twice.
 * @throws Failure of the first list that did not answer, after the others were handed on
 */
export function createChangeReader(store: Store, covers: readonly CoveredFollowUp[]): (receive: ReceiveChanges) => Promise<boolean> {
  const readers = covers.flatMap(({ room, followUp }) => {
    const roomCode = room.room.code;
    const { decisions, statuses, reports } = store.room(roomCode);
    const [readDecisions, readStatuses] = [listReader(decisions, followUp.key), listReader(statuses, followUp.key)];
    const hold = holdUnderWay(room.reports, () => reports.where('FollowUpKey', followUp.key));
    return [
      async (): Promise<ChangedRows> => ({ roomCode, decisions: await readDecisions(), statuses: [] }),
      async (): Promise<ChangedRows> => ({ roomCode, decisions: [], statuses: await hold(await readStatuses()) }),
    ];
  });
  return async (receive) => {
    const answers = await Promise.allSettled(readers.map((read) => read()));
    const isNews = receive(joined(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))));
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (failed) throw failed.reason;
    return isNews;
  };
}

/** Each room once. */
function joined(changes: readonly ChangedRows[]): readonly ChangedRows[] {
  return [...new Set(changes.map(({ roomCode }) => roomCode))].map((roomCode) => {
    const ofRoom = changes.filter((one) => one.roomCode === roomCode);
    return { roomCode, decisions: ofRoom.flatMap(({ decisions }) => decisions), statuses: ofRoom.flatMap(({ statuses }) => statuses) };
  });
}

/** The first time, and after a token that was too old, what is shown is read once more: something may have changed in between. */
function listReader<T extends { readonly key: Key; readonly followUpKey: Key }>(list: FollowedRepository<T>, followUpKey: Key): () => Promise<readonly Recorded<T>[]> {
  let token: DeltaToken | null = null;
  return async () => {
    const changes = await list.changes(token);
    const rows = token === null || changes.restarted ? await list.where('FollowUpKey', followUpKey) : changes.rows.filter((row) => row.followUpKey === followUpKey);
    token = changes.token;
    return rows;
  };
}
