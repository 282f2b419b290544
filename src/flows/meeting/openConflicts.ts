import type { Decision, Instant, Recorded, Status } from '#domain';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import { isHandedIn } from './isHandedIn.ts';
import { isLater } from './isLater.ts';
import { type MeetingConflict, type Note, type Notes, withRows } from './meetingNotes.ts';

type Row = Recorded<Decision> | Recorded<Status>;

/** The same field of the same row, whatever has become of its texts. */
export function isSameConflict(one: MeetingConflict, other: MeetingConflict): boolean {
  return one.list === other.list && one.key === other.key && one.field === other.field;
}

export interface Taken<T> {
  readonly conflicts: readonly MeetingConflict[];
  /** What no conflict is about. */
  readonly rest: Partial<T>;
}

/** Until somebody decides, what is written on in a field is one of its two texts, and not in the room. */
export function takeMine<T extends object>(conflicts: readonly MeetingConflict[], list: keyof Notes, key: string, change: Partial<T>, now: Instant): Taken<T> {
  const isOf = (one: MeetingConflict) => one.list === list && one.key === key && one.field in change;
  const fields = new Set<string>(conflicts.filter(isOf).map(({ field }) => field));
  return {
    conflicts: conflicts.map((one) => (isOf(one) ? { ...one, mine: (change as Readonly<Record<string, unknown>>)[one.field], writtenAt: now } : one)),
    rest: Object.fromEntries(Object.entries(change).filter(([field]) => !fields.has(field))) as Partial<T>,
  };
}

/** What stands in the field where both are put together: nothing that was typed there is lost, nor what was written on in one's own since. Null: nobody has begun. */
export function mergingOf({ mine, merging }: MeetingConflict): string | null {
  if (!merging) return null;
  return isSame(merging.mine, mine) ? merging.text : `${merging.text}\n${String(mine)}`;
}

/** With what has been typed of both together. The row it was begun on stays: what is written there since is not part of it. */
export function withMerging(conflicts: readonly MeetingConflict[], conflict: MeetingConflict, text: string): readonly MeetingConflict[] {
  return conflicts.map((one) => (isSameConflict(one, conflict) ? { ...one, merging: { text, mine: one.mine, theirs: conflict.merging?.theirs ?? conflict.theirs } } : one));
}

/**
 * The value a conflict ends with, as it is written. Null: the room has it, and nothing has to be.
 * @param before what waits of the same row
 * @param seen the row whose text was on the screen: what is written there since is met as a conflict again, never written over
 */
export function settledNote(before: Note<object> | undefined, { roomCode, field, theirs }: MeetingConflict, value: unknown, seen: Row): Note<object> | null {
  if ([seen, theirs].some((row) => isSame(valueOf(row, field), value))) return null;
  const known = { [field]: valueOf(seen, field) };
  const base = before ? before.base : theirs;
  return {
    roomCode,
    ...before,
    // With the older of the two etags: with the newer one it would be written without a look at what came between.
    base: base && ({ ...base, ...known, record: isLater(base, seen) ? seen.record : base.record }),
    blank: { ...(before?.blank ?? theirs), ...known },
    change: { ...before?.change, [field]: value },
  };
}

/** The other text is what the room has now. Who wrote it, and when, stays where only something else of the row was written since. */
export function withTheirs(conflicts: readonly MeetingConflict[], rows: readonly Row[]): readonly MeetingConflict[] {
  return conflicts.map((one) => {
    const theirs = rows.find(({ key }) => key === one.key);
    if (!theirs) return one;
    const { writtenBy, writtenAt } = one.theirs.record;
    const isSameText = isSame(valueOf(theirs, one.field), valueOf(one.theirs, one.field));
    return { ...one, theirs: isSameText ? { ...theirs, record: { ...theirs.record, writtenBy, writtenAt } } : theirs };
  });
}

/** One's own words stay where one wrote them, but never under the name of a service that has handed in its own. */
export function withMine(covers: readonly CoveredFollowUp[], conflicts: readonly MeetingConflict[]): readonly CoveredFollowUp[] {
  return conflicts.reduce((shown, { list, roomCode, key, field, mine }) => {
    return shown.map((cover) => {
      const row = cover.room.room.code === roomCode ? (cover.room[list] as readonly Row[]).find((one) => one.key === key) : undefined;
      return row && !isHandedIn(row) ? { ...cover, room: withRows(cover.room, list, [{ ...row, [field]: mine }] as never) } : cover;
    });
  }, covers);
}

function valueOf(row: Row, field: string): unknown {
  return (row as unknown as Readonly<Record<string, unknown>>)[field];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
