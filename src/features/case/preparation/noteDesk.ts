import { type Instant, isConflict, type PrivateNote, type Recorded } from '#domain';
import { type DraftKeeper, type DraftPlaces, type DraftState, keepDraft, writeChange } from '#flows';
import type { Repository } from '#store';
import type { Device } from '#store/queries';

/** What is kept on this device until the team's site has it: the words, and those they were written on. */
export interface Tail {
  readonly text: string;
  readonly on: string;
  readonly merging?: NoteMerging;
}

/** How far somebody has come in putting both texts together. */
export interface NoteMerging {
  readonly text: string;
  /** The row as it stood when it was begun: what was written there since is not in it. Null: an older edition did not keep it. */
  readonly theirs: Recorded<PrivateNote> | null;
}

export interface NoteConflict {
  readonly mine: string;
  /** The words mine were written on. */
  readonly on: string;
  readonly theirs: Recorded<PrivateNote>;
  readonly merging?: NoteMerging;
}

export interface NoteDesk {
  readonly keeper: DraftKeeper;
  /** Keeps what is typed to put both texts together: the page can close at any key. */
  readonly merge: (conflict: NoteConflict, text: string) => void;
  /** One of the two texts was chosen beside the other: written on the row that was shown. */
  readonly settle: (conflict: NoteConflict, text: string) => void;
  /** Both were put together: written on the row that was begun from, so that what came since is met as a conflict again. */
  readonly settleMerged: (conflict: NoteConflict, text: string) => void;
}

interface NoteDeskParts {
  readonly notes: Repository<PrivateNote>;
  readonly myId: string;
  readonly device: Pick<Device, 'write'>;
  readonly blank: PrivateNote;
  readonly first: Recorded<PrivateNote> | null;
  /** What the last visit left of putting two texts together. */
  readonly merging?: NoteMerging | undefined;
  readonly now: () => Instant;
  readonly later: DraftPlaces['later'];
  readonly onState: (state: DraftState) => void;
  readonly onConflict: (conflict: NoteConflict) => void;
}

/** Where a note is written: at every key on this device, within seconds on the team's site. Two who write it see both texts. */
export function createNoteDesk({ notes, myId, device, blank, first, now, later, onState, onConflict, ...left }: NoteDeskParts): NoteDesk {
  let base = first;
  let { merging } = left;
  const tried: Partial<PrivateNote>[] = [];
  /** Counts what was settled. */
  let turn = 0;

  async function keepInRoom(text: string): Promise<void> {
    const before = turn;
    try {
      base = await writeChange(notes, { base, blank, change: { text }, tried }, myId);
    } catch (error) {
      tried.push({ text });
      // Settled while it was on its way: that is written next, and meets what stands there itself.
      if (isConflict(error) && before === turn) onConflict({ mine: text, on: base?.text ?? '', theirs: error.theirs as Recorded<PrivateNote>, ...(merging && { merging }) });
      throw error;
    }
  }

  const keep = (tail: Tail | null): void => device.write(noteName(blank), tail && JSON.stringify(tail));
  const keepHere = (text: string | null): void => keep(text === null ? null : { text, on: base?.text ?? '' });
  const keeper = keepDraft({ keepInRoom, keepHere, now, later }, onState);

  function writeOn(row: Recorded<PrivateNote> | null, text: string): void {
    turn += 1;
    base = row;
    merging = undefined;
    keeper.change(text);
  }

  return {
    keeper,
    merge(conflict, text) {
      merging = { text, theirs: conflict.merging ? conflict.merging.theirs : conflict.theirs };
      keep({ text: conflict.mine, on: conflict.on, merging });
      onConflict({ ...conflict, merging });
    },
    settle: ({ theirs }, text) => writeOn(theirs, text),
    settleMerged: ({ merging: begun, theirs }, text) => writeOn(begun ? begun.theirs : theirs, text),
  };
}

/** On this device. */
export function noteName({ key }: PrivateNote): string {
  return `note ${key}`;
}

export function readTail(kept: string | null): Tail | null {
  try {
    const tail = JSON.parse(kept ?? 'null') as Partial<Tail> | null;
    if (typeof tail?.text !== 'string' || typeof tail.on !== 'string') return null;
    const merging = readMerging(tail.merging);
    return { text: tail.text, on: tail.on, ...(merging && { merging }) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** An older edition kept the words alone. */
function readMerging(kept: string | Partial<NoteMerging> | undefined): NoteMerging | null {
  if (typeof kept === 'string') return { text: kept, theirs: null };
  return typeof kept?.text === 'string' ? { text: kept.text, theirs: kept.theirs ?? null } : null;
}

/** Left on other words than stand there now. */
export function conflictOf(left: Tail | null, first: Recorded<PrivateNote> | null): NoteConflict | null {
  if (!left || !first || first.text === left.on || first.text === left.text) return null;
  return { mine: left.text, on: left.on, theirs: first, ...(left.merging && { merging: left.merging }) };
}
