import { type Instant, type Key, type RoomFile } from '#domain';
import { compareDrafts } from './mergeDrafts.ts';
import type { Leaf } from './draftLeaves.ts';
import { draftFromRows, EMPTY_DRAFT, rowsOfService, type StatusDraft } from './statusDraft.ts';

/** Answers that a colleague and this person gave differently. */
export interface FoundConflicts {
  readonly leaves: readonly Leaf[];
  readonly theirs: StatusDraft;
  readonly writer: { readonly id: string; readonly name: string; readonly at: Instant };
  /** The other is the caseworker, who wrote for the service at the meeting. */
  readonly isTakenDown: boolean;
}

/** What came of looking at a colleague's rows beside one's own words. */
export interface Compared {
  /** One's own words, with all that only the colleague answered. */
  readonly merged: StatusDraft;
  /** Null: nothing to choose between. */
  readonly conflicts: FoundConflicts | null;
}

/**
 * One's own words beside the rows as they are now.
 * @param before the rows as these words were written on; null where that is not known: then every answer that differs is shown
 */
export function compareWithRows(before: RoomFile | null, draft: StatusDraft, now: RoomFile, followUpKey: Key): Compared {
  const theirs = draftFromRows(now, followUpKey);
  const { merged, conflicts } = compareDrafts(before ? draftFromRows(before, followUpKey) : EMPTY_DRAFT, draft, theirs);
  return { merged, conflicts: conflicts.length === 0 ? null : { leaves: conflicts, theirs, ...lastWriter(now, followUpKey) } };
}

function lastWriter(room: RoomFile, followUpKey: Key): Pick<FoundConflicts, 'writer' | 'isTakenDown'> {
  const rows = [...room.reports.filter((row) => row.followUpKey === followUpKey && row.voice === 'provider'), ...rowsOfService(room, followUpKey)];
  const last = rows.reduce((a, b) => (b.record.writtenAt > a.record.writtenAt ? b : a));
  const { writtenBy, writtenAt } = last.record;
  return { writer: { ...writtenBy, at: writtenAt }, isTakenDown: 'capturedInMeeting' in last && last.capturedInMeeting };
}
