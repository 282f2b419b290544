import { type Failure, isFailure, type Key, type PrivateNote, type Recorded } from '#domain';
import type { DraftKeeper, DraftState } from '#flows';
import type { Store } from '#store';
import type { Device } from '#store/queries';
import { useClock } from '#ui';
import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { conflictOf, createNoteDesk, type NoteConflict, noteName, readTail, type Tail } from './noteDesk.ts';

export type FoundNote = { readonly kind: 'reading' } | { readonly kind: 'failed'; readonly failure: Failure } | { readonly kind: 'read'; readonly row: Recorded<PrivateNote> | null };

/** The note of a follow-up, read once; never written before it was read. */
export function useFoundNote(store: Store, key: Key): { readonly found: FoundNote; readonly again: () => void } {
  const [found, setFound] = useState<FoundNote>({ kind: 'reading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    store.authority.privateNotes.find(key).then(
      (row) => isCurrent && setFound({ kind: 'read', row }),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
        if (isCurrent) setFound({ kind: 'failed', failure: error });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [store, key, tries]);
  return { found, again: () => setTries((before) => before + 1) };
}

/** The note while it is written. */
export function usePrivateNote(store: Store, device: Device, blank: PrivateNote, first: Recorded<PrivateNote> | null) {
  const clock = useClock();
  const [left] = useState(() => readTail(device.read(noteName(blank))));
  const [text, setText] = useState(left?.text ?? first?.text ?? '');
  const [saved, setSaved] = useState<DraftState>({ kind: 'untouched' });
  const [conflict, setConflict] = useState<NoteConflict | null>(() => conflictOf(left, first));
  const desk = useMemo(
    () => createNoteDesk({ notes: store.authority.privateNotes, myId: store.me.id, device, blank, first, merging: left?.merging, now: clock, later, onState: setSaved, onConflict: setConflict }),
    [store, device, blank, first, left, clock],
  );
  const write = useCallback(
    (words: string) => {
      setText(words);
      desk.keeper.change(words);
    },
    [desk],
  );
  const settleBy = (act: 'settle' | 'settleMerged') => (words: string) => {
    if (!conflict) return;
    setConflict(null);
    setText(words);
    desk[act](conflict, words);
  };
  const merge = (words: string) => conflict && desk.merge(conflict, words);
  useSending(desk.keeper, left, conflict);
  return { text, saved, conflict, write, merge, settle: settleBy('settle'), settleMerged: settleBy('settleMerged') };
}

/** What the last visit left is sent without waiting for another key; what is left now goes with the page. */
function useSending(keeper: DraftKeeper, left: Tail | null, conflict: NoteConflict | null): void {
  const begin = useEffectEvent(() => {
    if (left && !conflict) keeper.change(left.text);
  });
  useEffect(() => {
    begin();
    const flush = () => void keeper.flush();
    window.addEventListener('pagehide', flush);
    window.addEventListener('online', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('online', flush);
      flush();
    };
  }, [keeper]);
}

function later(act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}
