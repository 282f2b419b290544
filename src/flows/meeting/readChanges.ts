import type { Decision, Key, Recorded, Status } from '#domain';
import type { DeltaToken, FollowedRepository, Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';

export interface ChangedRows {
  readonly roomCode: string;
  readonly decisions: readonly Recorded<Decision>[];
  readonly statuses: readonly Recorded<Status>[];
}

/** What changed in the covered follow-ups since the last time it was asked: one request for each list. */
export function createChangeReader(store: Store, covers: readonly CoveredFollowUp[]): () => Promise<readonly ChangedRows[]> {
  const readers = covers.map(({ room, followUp }) => {
    const { decisions, statuses } = store.room(room.room.code);
    return { roomCode: room.room.code, decisions: listReader(decisions, followUp.key), statuses: listReader(statuses, followUp.key) };
  });
  return () =>
    Promise.all(
      readers.map(async ({ roomCode, ...lists }) => {
        const [decisions, statuses] = await Promise.all([lists.decisions(), lists.statuses()]);
        return { roomCode, decisions, statuses };
      }),
    );
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
