import { type Failure, type Instant, isFailure, type Key, type RoomFile } from '#domain';
import { type DraftState, keepDraft } from '#flows';
import { newKey, type Store } from '#store';
import { useClock } from '#ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { countUnsent } from './countUnsent.ts';
import { type DraftTail, forgetTails, type KeptTails, readTails, textOfTail } from './draftTails.ts';
import { mergeDrafts } from './mergeDrafts.ts';
import { createSharedDraft } from './sharedDraft.ts';
import { draftFromRows, draftTopic, newestDraft, type StatusDraft } from './statusDraft.ts';

/** A status as it was found when the page was opened. */
export interface FoundDraft extends KeptTails {
  /** As the room has it, which may be older than what this device kept. */
  readonly inRoom: StatusDraft;
  readonly isRestored: boolean;
}

/**
 * What was kept: the room's text with what this device's windows left on top.
 * @throws Failure when the room's text cannot be read: nobody may write before it is known what stands there.
 */
export async function loadStatusDraft(store: Store, room: RoomFile, followUpKey: Key, device: DraftTail): Promise<FoundDraft> {
  const there = newestDraft(await readRoom(store, room, followUpKey));
  const inRoom = there ?? draftFromRows(room, followUpKey);
  const { draft, tails } = readTails(device, tailsOf(room, followUpKey), inRoom);
  return { draft, tails, inRoom, isRestored: tails.size > 0 || there !== null };
}

/** What cannot be read is not written over: the list keeps no versions, so the page waits until it has been read. */
async function readRoom(store: Store, room: RoomFile, followUpKey: Key): Promise<string | null> {
  return (await store.room(room.room.code).drafts.read(draftTopic(followUpKey)))?.text ?? null;
}

/** The status while it is written: every key on this device, the room within seconds, the rest when the page is left. */
export function useStatusDraft(store: Store, room: RoomFile, followUpKey: Key, device: DraftTail, found: FoundDraft) {
  const clock = useClock();
  const [draft, setDraft] = useState(found.draft);
  const [saved, setSaved] = useState<DraftState>({ kind: 'untouched' });
  const [inRoom, setInRoom] = useState(found.inRoom);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [hasTaken, setTaken] = useState(false);
  const code = room.room.code;
  // Each window under a name of its own: none writes over what another one still has to send.
  const [name] = useState(() => `${tailsOf(room, followUpKey)} ${newKey()}`);
  const shared = useMemo(() => {
    const { drafts } = store.room(code);
    const topic = draftTopic(followUpKey);
    return createSharedDraft({
      ...found,
      read: async () => (await drafts.read(topic))?.text ?? null,
      save: (text, merge) => drafts.save(topic, text, merge),
      onChange(now, isMore) {
        setInRoom(now.inRoom());
        if (!isMore) return;
        setDraft(now.draft());
        setTaken(true);
      },
    });
  }, [store, code, followUpKey, found]);
  const forget = useCallback(() => {
    device.write(name, null);
    forgetTails(device, found.tails);
  }, [device, name, found]);
  const keeper = useMemo(
    () =>
      keepDraft(
        {
          keepInRoom: () => shared.save(),
          keepHere: (text) => (text === null ? forget() : device.write(name, textOfTail(shared.draft(), shared.inRoom()))),
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
    [shared, device, name, forget, clock],
  );
  /** Whether another window had written more; what comes of both is sent. */
  const catchUp = useCallback(async () => {
    const isMore = await shared.catchUp();
    if (countUnsent(shared.inRoom(), shared.draft()) > 0) keeper.change(JSON.stringify(shared.draft()));
    return isMore;
  }, [shared, keeper]);
  useCatchingUp(catchUp);
  useFlushWhenNeeded(keeper);
  useSendingWhatWasLeft(keeper, forget, found);
  const change = useCallback(
    (alter: (before: StatusDraft) => StatusDraft) => {
      const next = { ...alter(shared.draft()), changedAt: clock() satisfies Instant };
      shared.write(next);
      setDraft(next);
      keeper.change(JSON.stringify(next));
    },
    [shared, keeper, clock],
  );
  /**
   * It is handed in: what stands in the rows is what is shown from here. What was written meanwhile, here or in another window,
   * is left as the draft of a correction. Answers whether there is any.
   */
  const settle = useCallback(
    async (handed: StatusDraft, sent: StatusDraft) => {
      await keeper.clear();
      const since = shared.draft();
      forget();
      shared.startFrom(sent);
      setDraft(sent);
      setInRoom(sent);
      setTaken(false);
      const isMore = countUnsent(handed, since) > 0;
      if (isMore) change(() => mergeDrafts(handed, since, sent));
      return (await catchUp()) || isMore;
    },
    [keeper, forget, shared, change, catchUp],
  );
  return { draft, saved, failure, waiting: countUnsent(inRoom, draft), now: shared.draft, change, flush: keeper.flush, catchUp, hasTaken, settle };
}

/** Words of the last visit that never reached the room are sent now, without waiting for another key. */
function useSendingWhatWasLeft(keeper: ReturnType<typeof keepDraft>, forget: () => void, { draft, inRoom }: FoundDraft): void {
  useEffect(() => {
    if (countUnsent(inRoom, draft) > 0) keeper.change(JSON.stringify(draft));
    else forget();
  }, [keeper, forget, draft, inRoom]);
}

/** Whoever comes back to this window sees what they wrote in the other. A try that fails is made up for by the next save, which meets the same words. */
function useCatchingUp(catchUp: () => Promise<boolean>): void {
  useEffect(() => {
    const onShown = () => {
      if (document.visibilityState !== 'visible') return;
      catchUp().catch((error: unknown) => {
        if (!isFailure(error)) throw error;
      });
    };
    document.addEventListener('visibilitychange', onShown);
    window.addEventListener('focus', onShown);
    return () => {
      document.removeEventListener('visibilitychange', onShown);
      window.removeEventListener('focus', onShown);
    };
  }, [catchUp]);
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

/** How the names of what the windows of this device left begin. */
function tailsOf(room: RoomFile, followUpKey: Key): string {
  return `status ${room.room.code} ${followUpKey}`;
}
