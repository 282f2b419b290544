import type { KeptNotes } from './keptNotes.ts';
import { isLater } from './isLater.ts';
import type { MeetingConflict, Merging, Note, Notes } from './meetingNotes.ts';
import { joinWords } from './mergePlan.ts';
import { isSameConflict } from './openConflicts.ts';

export type Kept = Pick<KeptNotes, 'notes' | 'conflicts'>;

/** Fields of a row that hold words: of two, both are kept. Of two choices the later one holds. */
const WORDS: ReadonlySet<string> = new Set(['text', 'dissent', 'statusNow', 'workDone']);

/**
 * What two windows of one person had not sent when they were closed, as one.
 * @param later was written after `earlier`
 */
export function joinKept(earlier: Kept, later: Kept): Kept {
  const conflicts = joinConflicts(earlier.conflicts, later.conflicts);
  const notes: Notes = { decisions: joinNotes(earlier.notes.decisions, later.notes.decisions), statuses: joinNotes(earlier.notes.statuses, later.notes.statuses) };
  return underConflicts(notes, conflicts);
}

function joinNotes<T extends object>(earlier: Readonly<Record<string, Note<T>>>, later: Readonly<Record<string, Note<T>>>): Readonly<Record<string, Note<T>>> {
  const both = Object.entries(later).flatMap(([key, note]) => (earlier[key] ? [[key, joinNote(earlier[key], note)] as const] : []));
  return { ...earlier, ...later, ...Object.fromEntries(both) };
}

/** On the older of the two rows: whatever was written into it since is met as somebody else's, and shown where it differs. */
function joinNote<T extends object>(earlier: Note<T>, later: Note<T>): Note<T> {
  const isOlder = earlier.base === null || (later.base !== null && isLater(later.base, earlier.base));
  return {
    ...later,
    base: isOlder ? earlier.base : later.base,
    change: joinChange(earlier.change, later.change),
    ...((earlier.tried || later.tried) && { tried: [...(earlier.tried ?? []), ...(later.tried ?? [])] }),
  };
}

function joinChange<T extends object>(earlier: Partial<T>, later: Partial<T>): Partial<T> {
  const values = (of: object) => of as Readonly<Record<string, unknown>>;
  const both = Object.keys(later).filter((field) => field in earlier);
  return { ...earlier, ...later, ...Object.fromEntries(both.map((field) => [field, joinValue(field, values(earlier)[field], values(later)[field])])) };
}

function joinValue(field: string, earlier: unknown, later: unknown): unknown {
  return WORDS.has(field) && typeof earlier === 'string' && typeof later === 'string' ? joinWords(earlier, later) : later;
}

function joinConflicts(earlier: readonly MeetingConflict[], later: readonly MeetingConflict[]): readonly MeetingConflict[] {
  const joined = later.map((one) => {
    const before = earlier.find((other) => isSameConflict(one, other));
    return before ? joinConflict(before, one) : one;
  });
  return [...earlier.filter((one) => !later.some((other) => isSameConflict(one, other))), ...joined];
}

function joinConflict(earlier: MeetingConflict, later: MeetingConflict): MeetingConflict {
  const merging = joinMerging(earlier.merging, later.merging);
  return {
    ...later,
    mine: joinValue(later.field, earlier.mine, later.mine),
    theirs: isLater(earlier.theirs, later.theirs) ? earlier.theirs : later.theirs,
    ...(merging && { merging }),
  };
}

/** On the older of the two rows: what was written there since, one of them has not seen. */
function joinMerging(earlier: Merging | undefined, later: Merging | undefined): Merging | undefined {
  if (!earlier || !later) return earlier ?? later;
  return { text: joinWords(earlier.text, later.text), mine: joinValue('text', earlier.mine, later.mine), theirs: isLater(earlier.theirs, later.theirs) ? later.theirs : earlier.theirs };
}

/** What one window still had to send of a field that the other holds a conflict about is one of that conflict's two texts. */
function underConflicts(notes: Notes, conflicts: readonly MeetingConflict[]): Kept {
  let left = notes;
  const all = conflicts.map((one) => {
    const note = left[one.list][one.key] as Note<object> | undefined;
    if (!note || !(one.field in note.change)) return one;
    const { [one.field]: written, ...change } = note.change as Readonly<Record<string, unknown>>;
    const others = Object.fromEntries(Object.entries(left[one.list]).filter(([key]) => key !== one.key));
    left = { ...left, [one.list]: Object.keys(change).length === 0 ? others : { ...others, [one.key]: { ...note, change } } };
    return { ...one, mine: joinValue(one.field, one.mine, written) };
  });
  return { notes: left, conflicts: all };
}
