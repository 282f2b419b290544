import { type Decision, type Failure, isConflict, isFailure, type Recorded, type Status } from '#domain';
import type { Repository, Store } from '#store';
import { isHandedIn } from './isHandedIn.ts';
import { CONFLICT_FIELDS, type MeetingConflict, type Note, type Notes } from './meetingNotes.ts';
import { openUntilHandedIn } from './openUntilHandedIn.ts';
import { type IsLocked, writeChange } from './writeChange.ts';

/** What became of one note. */
export type SavedNote =
  | { readonly kind: 'written'; readonly list: keyof Notes; readonly note: Note<Decision> | Note<Status>; readonly row: Recorded<Decision> | Recorded<Status> }
  /** What was typed was taken out again: there is nothing to write, and nothing of the service's row to be met by it. */
  | { readonly kind: 'nothing'; readonly list: keyof Notes; readonly note: Note<Decision> | Note<Status> }
  /** Somebody else wrote the same fields: theirs stands, mine waits. `rest` is what did not collide. */
  | {
      readonly kind: 'collided';
      readonly list: keyof Notes;
      readonly note: Note<Decision> | Note<Status>;
      readonly row: Recorded<Decision> | Recorded<Status>;
      readonly conflicts: readonly MeetingConflict[];
      readonly rest: Partial<Decision> | Partial<Status>;
    };

/** Writes every note, row by row; one that is refused keeps no other back. @throws Failure the first that was met, after all were tried */
export async function saveNotes(store: Store, notes: Notes, onSaved: (saved: SavedNote) => void): Promise<void> {
  const failures: Failure[] = [];
  const attempt = async (saving: Promise<SavedNote>): Promise<void> => {
    try {
      onSaved(await saving);
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.push(error);
    }
  };
  for (const note of Object.values(notes.decisions)) await attempt(saveNote(store.room(note.roomCode).decisions, 'decisions', note, store.me.id));
  for (const note of Object.values(notes.statuses)) {
    if (note.blank.voice === 'provider' && saysNothing(note)) {
      onSaved({ kind: 'nothing', list: 'statuses', note });
      continue;
    }
    const { statuses, reports } = store.room(note.roomCode);
    await attempt(note.blank.voice === 'provider' ? saveNote(openUntilHandedIn(statuses, reports, note), 'statuses', note, store.me.id, isHandedIn) : saveNote(statuses, 'statuses', note, store.me.id));
  }
  if (failures[0]) throw failures[0];
}

async function saveNote<T extends Decision | Status>(repository: Repository<T>, list: keyof Notes, note: Note<T>, myId: string, isLocked?: IsLocked<T>): Promise<SavedNote> {
  const asNote = note as Note<Decision> | Note<Status>;
  try {
    return { kind: 'written', list, note: asNote, row: (await writeChange(repository, note, myId, isLocked)) as unknown as Recorded<Decision> | Recorded<Status> };
  } catch (error) {
    if (!isConflict(error)) throw error;
    const row = error.theirs as Recorded<T>;
    const change = note.change as Readonly<Record<string, unknown>>;
    // Of a row that is locked, only what says something: there is nothing to decide about it but where it goes.
    const isKept = (field: string) => error.fields.includes(field) && (!isLocked?.(row) || (isSaid(change[field]) && JSON.stringify(change[field]) !== JSON.stringify((row as unknown as Readonly<Record<string, unknown>>)[field])));
    const conflicts = CONFLICT_FIELDS.filter(isKept).map(
      (field): MeetingConflict => ({ list, roomCode: note.roomCode, goalKey: row.goalKey, key: note.blank.key, field, mine: change[field], theirs: row, ...(note.writtenAt && { writtenAt: note.writtenAt }), wasOffline: (note.tried ?? []).length > 0 }),
    );
    // A field that was left, or put back, as it was is not written over what somebody else has put there.
    const before: Readonly<Partial<Record<string, unknown>>> = { ...(note.base ?? note.blank) };
    const rest = Object.fromEntries(Object.entries(change).filter(([field, value]) => !error.fields.includes(field) && JSON.stringify(value) !== JSON.stringify(before[field])));
    // Stamps alone say nothing: sent, they would make somebody else's words one's own.
    const isSaying = Object.keys(rest).some((field) => !STAMPS.has(field));
    return { kind: 'collided', list, note: asNote, row, conflicts, rest: isSaying ? rest : {} };
  }
}

/** Only as it was, and never sent. */
function saysNothing({ base, blank, change, tried = [] }: Note<Status>): boolean {
  const before = (base ?? blank) as unknown as Readonly<Record<string, unknown>>;
  return tried.length === 0 && Object.entries(change).every(([field, value]) => STAMPS.has(field) || JSON.stringify(value) === JSON.stringify(before[field]));
}

const STAMPS: ReadonlySet<string> = new Set(['goalKey', 'submittedAt', 'capturedInMeeting', 'decidedOn']);

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && !(typeof value === 'string' && value.trim() === '');
}
