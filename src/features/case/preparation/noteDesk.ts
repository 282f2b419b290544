import { type Instant, isConflict, type PrivateNote, type Recorded } from '#domain';
import { type DraftKeeper, type DraftPlaces, type DraftState, keepDraft, writeChange } from '#flows';
import type { Repository } from '#store';
import type { Device } from '#store/queries';

/** What is kept on this device until the team's site has it: the words, and those they were written on. */
export interface Tail {
  readonly text: string;
  readonly on: string;
  /** What is typed to put both texts together. */
  readonly merging?: string;
}

export interface NoteConflict {
  readonly mine: string;
  /** The words mine were written on. */
  readonly on: string;
  readonly theirs: Recorded<PrivateNote>;
}

export interface NoteDesk {
  readonly keeper: DraftKeeper;
  /** Both texts have been seen: what is written from now on is written on this row. */
  readonly begin: (row: Recorded<PrivateNote>) => void;
  /** Keeps what is typed to put both texts together: the page can close at any key. */
  readonly merge: (conflict: NoteConflict, text: string) => void;
}

interface NoteDeskParts {
  readonly notes: Repository<PrivateNote>;
  readonly myId: string;
  readonly device: Pick<Device, 'write'>;
  readonly blank: PrivateNote;
  readonly first: Recorded<PrivateNote> | null;
  readonly now: () => Instant;
  readonly later: DraftPlaces['later'];
  readonly onState: (state: DraftState) => void;
  readonly onConflict: (conflict: NoteConflict) => void;
}

/** Where a note is written: at every key on this device, within seconds on the team's site. Two who write it see both texts. */
export function createNoteDesk({ notes, myId, device, blank, first, now, later, onState, onConflict }: NoteDeskParts): NoteDesk {
  let base = first;
  const tried: Partial<PrivateNote>[] = [];

  async function keepInRoom(text: string): Promise<void> {
    try {
      base = await writeChange(notes, { base, blank, change: { text }, tried }, myId);
    } catch (error) {
      tried.push({ text });
      if (isConflict(error)) onConflict({ mine: text, on: base?.text ?? '', theirs: error.theirs as Recorded<PrivateNote> });
      throw error;
    }
  }

  const keep = (tail: Tail | null): void => device.write(noteName(blank), tail && JSON.stringify(tail));
  const keepHere = (text: string | null): void => keep(text === null ? null : { text, on: base?.text ?? '' });
  return {
    keeper: keepDraft({ keepInRoom, keepHere, now, later }, onState),
    begin: (row) => void (base = row),
    merge: ({ mine, on }, merging) => keep({ text: mine, on, merging }),
  };
}

/** On this device. */
export function noteName({ key }: PrivateNote): string {
  return `note ${key}`;
}

export function readTail(kept: string | null): Tail | null {
  try {
    const tail = JSON.parse(kept ?? 'null') as Partial<Tail> | null;
    return typeof tail?.text === 'string' && typeof tail.on === 'string' ? { text: tail.text, on: tail.on, ...(typeof tail.merging === 'string' && { merging: tail.merging }) } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Left on other words than stand there now. */
export function conflictOf(left: Tail | null, first: Recorded<PrivateNote> | null): NoteConflict | null {
  return left && first && first.text !== left.on && first.text !== left.text ? { mine: left.text, on: left.on, theirs: first } : null;
}
