import type { Decision, Recorded, Status } from '#domain';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import { isLater } from './isLater.ts';
import type { Notes } from './meetingNotes.ts';
import type { ChangedRows } from './readChanges.ts';

/** A row as somebody wrote it. */
export interface TheirRow {
  readonly list: keyof Notes;
  readonly roomCode: string;
  readonly row: Recorded<Decision> | Recorded<Status>;
}

export function theirRowsOf(changes: readonly ChangedRows[]): readonly TheirRow[] {
  return changes.flatMap(({ roomCode, decisions, statuses }): TheirRow[] => [
    ...decisions.map((row) => ({ list: 'decisions' as const, roomCode, row })),
    ...statuses.map((row) => ({ list: 'statuses' as const, roomCode, row })),
  ]);
}

/** One's own among them, and whatever was read before it was written over. */
export function isKnownRow(covers: readonly CoveredFollowUp[], { list, roomCode, row }: TheirRow): boolean {
  const room = covers.find((cover) => cover.room.room.code === roomCode)?.room;
  const known = (room?.[list] as readonly Recorded<Decision | Status>[] | undefined)?.find(({ key }) => key === row.key);
  return room === undefined || (known !== undefined && !isLater(row, known) && !isHandedInSince(row, known));
}

/** A service's row is the same when its report comes: what was open until then is handed in. */
function isHandedInSince(row: Decision | Status, known: Decision | Status): boolean {
  return 'voice' in row && 'voice' in known && row.submittedAt !== null && known.submittedAt === null;
}
