import { type Failure, isFailure, type Key, type RoomFile } from '#domain';
import type { Store } from '#store';
import { FailureNote, LoadingState, SkeletonBlock, SkeletonLine, useWords, VisitNote } from '#ui';
import { useCallback, useEffect, useState } from 'react';
import { StatusForm } from './StatusForm.tsx';
import { NotAsked, ToOwnFollowUps, WrongLink } from './StatusStates.tsx';
import { useStatusStyles } from './Status.styles.ts';
import type { DraftTail } from './draftTails.ts';
import { type FoundDraft, loadStatusDraft } from './useStatusDraft.ts';

export interface StatusPageProps {
  readonly store: Store;
  readonly roomCode: string;
  readonly followUpKey: Key;
  readonly tail: DraftTail;
}

interface Loaded {
  readonly room: RoomFile;
  readonly found: FoundDraft;
}

/** The page behind the link in the invitation: the provider's status before the meeting. */
export function StatusPage({ store, roomCode, followUpKey, tail }: StatusPageProps) {
  const words = useWords('status');
  const styles = useStatusStyles();
  const [answer, setAnswer] = useState<{ readonly loaded: Loaded } | { readonly failure: Failure; readonly tries: number } | null>(null);
  const [tries, setTries] = useState(0);
  // The common site first, then the room itself: two places to open, and only the same place twice is a failure.
  const [opened, setOpened] = useState<string | null>(null);

  const load = useCallback(async (): Promise<Loaded> => {
    const room = await store.loadRoomFile(roomCode, followUpKey);
    return { room, found: await loadStatusDraft(store, room, followUpKey, tail) };
  }, [store, roomCode, followUpKey, tail]);

  useEffect(() => {
    let isCurrent = true;
    load().then(
      (loaded) => isCurrent && setAnswer({ loaded }),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
        if (isCurrent) setAnswer({ failure: error, tries });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [load, tries]);

  const reload = async (): Promise<RoomFile> => {
    // The form has its own words: a draft read here would count as known, and what another window wrote would be written over.
    const room = await store.loadRoomFile(roomCode, followUpKey);
    setAnswer((before) => (before && 'loaded' in before ? { loaded: { ...before.loaded, room } } : before));
    return room;
  };
  const retry = () => setTries((before) => before + 1);
  const retryAfter = (address: string) => {
    setOpened(address);
    retry();
  };
  if (answer === null) return <main className={styles.state}><Loading label={words.loading} /></main>;
  if ('failure' in answer) return <main className={styles.state}>{refused(answer.failure)}</main>;
  const { room, found } = answer.loaded;
  const followUp = room.followUps.find(({ key }) => key === followUpKey);
  if (!followUp) return <main className={styles.state}><WrongLink /></main>;
  const isSent = room.reports.some((row) => row.followUpKey === followUpKey && row.voice === 'provider' && row.submittedAt !== null);
  if (!isSent && followUp.state !== 'convened' && followUp.state !== 'held') return <main className={styles.state}><NotAsked isClosed={followUp.state === 'closed'} /></main>;
  return <StatusForm key={followUp.key} store={store} room={room} followUp={followUp} tail={tail} found={found} reload={reload} />;

  function refused(failure: Failure) {
    const { visit } = failure.details;
    if (visit !== undefined) return <VisitNote key={visit} level={1} words={words.visit} address={visit} opened={opened} onRetry={() => retryAfter(visit)} />;
    if (failure.kind === 'missing') return <WrongLink />;
    return <FailureNote failure={failure} level={1} {...(failure.kind === 'forbidden' ? { actions: <ToOwnFollowUps /> } : { onRetry: retry })} />;
  }
}

function Loading({ label }: { readonly label: string }) {
  return (
    <LoadingState label={label}>
      <SkeletonLine width={40} />
      <SkeletonBlock height={64} />
      <SkeletonBlock height={120} />
    </LoadingState>
  );
}
