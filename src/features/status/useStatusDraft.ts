import { type Failure, type Instant, type Key, type RoomFile } from '#domain';
import { type DraftState, keepDraft } from '#flows';
import type { Store } from '#store';
import { useClock } from '#ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { countUnsent } from './countUnsent.ts';
import { draftFromRows, draftTopic, newestDraft, type StatusDraft } from './statusDraft.ts';

/** Where this device keeps what the room does not have yet. Encrypted by whoever gives it to us: words about a person stand in it. */
export interface DraftTail {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string | null) => void;
}

/** A status as it was found when the page was opened. */
export interface FoundDraft {
  /** The newest there is. */
  readonly draft: StatusDraft;
  /** As the room has it, which may be older than what this device kept. */
  readonly inRoom: StatusDraft;
  readonly isRestored: boolean;
}

/**
 * What was kept: the room's text and this device's tail, the newest of them.
 * @throws Failure when the room's text cannot be read: nobody may write before it is known what stands there.
 */
export async function loadStatusDraft(store: Store, room: RoomFile, followUpKey: Key, tail: DraftTail): Promise<FoundDraft> {
  const there = await readRoom(store, room, followUpKey);
  const inRoom = newestDraft(there) ?? draftFromRows(room, followUpKey);
  const kept = newestDraft(tail.read(tailName(room, followUpKey)), there);
  return { draft: kept ?? inRoom, inRoom, isRestored: kept !== null };
}

/** What cannot be read is not written over: the list keeps no versions, so the page waits until it has been read. */
async function readRoom(store: Store, room: RoomFile, followUpKey: Key): Promise<string | null> {
  return (await store.room(room.room.code).drafts.read(draftTopic(followUpKey)))?.text ?? null;
}

/** The status while it is written: every key on this device, the room within seconds, the rest when the page is left. */
export function useStatusDraft(store: Store, room: RoomFile, followUpKey: Key, tail: DraftTail, found: FoundDraft) {
  const clock = useClock();
  const [draft, setDraft] = useState(found.draft);
  const newest = useRef(found.draft);
  const [saved, setSaved] = useState<DraftState>({ kind: 'untouched' });
  const [inRoom, setInRoom] = useState(found.inRoom);
  const [failure, setFailure] = useState<Failure | null>(null);
  const code = room.room.code;
  const name = tailName(room, followUpKey);
  const keeper = useMemo(
    () =>
      keepDraft(
        {
          keepInRoom: async (text) => {
            await store.room(code).drafts.save(draftTopic(followUpKey), text);
            setInRoom((before) => newestDraft(text) ?? before);
          },
          keepHere: (text) => tail.write(name, text),
          now: clock,
          later: (act, milliseconds) => {
            const timer = setTimeout(act, milliseconds);
            return () => clearTimeout(timer);
          },
        },
        (state) => {
          setSaved(state);
          // While it is tried again nothing moves: it has failed until it succeeds.
          if (state.kind === 'unsaved') setFailure(state.failure);
          if (state.kind === 'saved') setFailure(null);
        },
      ),
    [store, code, followUpKey, tail, name, clock],
  );
  useFlushWhenNeeded(keeper);
  useSendingWhatWasLeft(keeper, found);
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
  return { draft, saved, failure, waiting: countUnsent(inRoom, draft), change, flush: keeper.flush, settle };
}

/** Words of the last visit that never reached the room are sent now, without waiting for another key. */
function useSendingWhatWasLeft(keeper: ReturnType<typeof keepDraft>, { draft, inRoom }: FoundDraft): void {
  useEffect(() => {
    if (countUnsent(inRoom, draft) > 0) keeper.change(JSON.stringify(draft));
  }, [keeper, draft, inRoom]);
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
