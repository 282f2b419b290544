import { type Instant, isFailure, type Key, type RoomFile } from '#domain';
import { type DraftState, keepDraft } from '#flows';
import type { Store } from '#store';
import { useClock } from '#ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { draftFromRows, draftTopic, newestDraft, type StatusDraft } from './statusDraft.ts';

/** Where this device keeps what the room does not have yet. Encrypted by whoever gives it to us: words about a person stand in it. */
export interface DraftTail {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string | null) => void;
}

/** What was kept: the room's text and this device's tail, the newest of them. */
export async function loadStatusDraft(store: Store, room: RoomFile, followUpKey: Key, tail: DraftTail): Promise<{ readonly draft: StatusDraft; readonly isRestored: boolean }> {
  const kept = newestDraft(tail.read(tailName(room, followUpKey)), await readRoom(store, room, followUpKey));
  return { draft: kept ?? draftFromRows(room, followUpKey), isRestored: kept !== null };
}

/** Without the room's draft the page still opens: the device may have it, and writing goes on. */
async function readRoom(store: Store, room: RoomFile, followUpKey: Key): Promise<string | null> {
  try {
    return (await store.room(room.room.code).drafts.read(draftTopic(followUpKey)))?.text ?? null;
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
}

/** The status while it is written: every key on this device, the room within seconds, the rest when the page is left. */
export function useStatusDraft(store: Store, room: RoomFile, followUpKey: Key, tail: DraftTail, first: StatusDraft) {
  const clock = useClock();
  const [draft, setDraft] = useState(first);
  const newest = useRef(first);
  const [saved, setSaved] = useState<DraftState>({ kind: 'untouched' });
  const code = room.room.code;
  const name = tailName(room, followUpKey);
  const keeper = useMemo(
    () =>
      keepDraft(
        {
          keepInRoom: (text) => store.room(code).drafts.save(draftTopic(followUpKey), text),
          keepHere: (text) => tail.write(name, text),
          now: clock,
          later: (act, milliseconds) => {
            const timer = setTimeout(act, milliseconds);
            return () => clearTimeout(timer);
          },
        },
        setSaved,
      ),
    [store, code, followUpKey, tail, name, clock],
  );
  useFlushWhenNeeded(keeper);
  const change = useCallback(
    (alter: (before: StatusDraft) => StatusDraft) => {
      newest.current = { ...alter(newest.current), changedAt: clock() satisfies Instant };
      setDraft(newest.current);
      keeper.change(JSON.stringify(newest.current));
    },
    [keeper, clock],
  );
  const settle = useCallback(() => {
    keeper.stop();
    tail.write(name, null);
  }, [keeper, tail, name]);
  return { draft, saved, change, flush: keeper.flush, settle };
}

/** When the page is left, for it may not come back; and when the line is back, without waiting for the next try. */
function useFlushWhenNeeded(keeper: ReturnType<typeof keepDraft>): void {
  useEffect(() => {
    const flush = () => void keeper.flush();
    const onHidden = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('pagehide', flush);
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', onHidden);
      flush();
    };
  }, [keeper]);
}

function tailName(room: RoomFile, followUpKey: Key): string {
  return `status ${room.room.code} ${followUpKey}`;
}
