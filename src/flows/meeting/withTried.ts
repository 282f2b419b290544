import type { Note, Notes } from './meetingNotes.ts';

/** Of one row: more than is sent in a long time without net. */
const MOST_TRIED = 20;

/** Whether the request or the answer was lost cannot be told: what is found of it in the row later is this window's own. */
export function withTried(notes: Notes, sent: Notes): Notes {
  return { decisions: tried(notes.decisions, sent.decisions), statuses: tried(notes.statuses, sent.statuses) };
}

function tried<T>(notes: Readonly<Record<string, Note<T>>>, sent: Readonly<Record<string, Note<T>>>): Readonly<Record<string, Note<T>>> {
  return Object.fromEntries(
    Object.entries(notes).map(([key, note]) => {
      const before = sent[key];
      return [key, before ? { ...note, tried: [...(note.tried ?? []), before.change].slice(-MOST_TRIED) } : note];
    }),
  );
}
