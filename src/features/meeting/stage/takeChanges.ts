import type { ChangedRows, CoveredFollowUp } from '#flows';

/** The rows as they are now: the stage has no words of its own, so everything that changed is taken. */
export function takeChanges(covers: readonly CoveredFollowUp[], changes: readonly ChangedRows[]): readonly CoveredFollowUp[] {
  return covers.map((cover) => {
    const changed = changes.find(({ roomCode }) => roomCode === cover.room.room.code);
    if (!changed) return cover;
    const { room } = cover;
    return { ...cover, room: { ...room, decisions: withRows(room.decisions, changed.decisions), statuses: withRows(room.statuses, changed.statuses) } };
  });
}

function withRows<T extends { readonly key: string }>(rows: readonly T[], fresh: readonly T[]): readonly T[] {
  return [...rows.filter(({ key }) => !fresh.some((row) => row.key === key)), ...fresh];
}
