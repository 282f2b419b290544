import { type Failure, followUpPath, type FollowUpPlace, isFailure } from '#domain';
import { type CoveredFollowUp, createChangeReader, createMeetingDesk, followRows, loadMeeting, loadPlans, type MeetingDesk, type MeetingDevice, type MeetingState, type PlanNotes } from '#flows';
import type { Store } from '#store';
import { useClock } from '#ui';
import { useCallback, useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react';

export interface OpenedMeeting {
  /** One at least. */
  readonly covers: readonly CoveredFollowUp[];
  readonly plans: PlanNotes | null;
}

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly meeting: OpenedMeeting }
  /** Nothing of it can be read, and why. */
  | { readonly kind: 'refused'; readonly refusals: readonly Failure[] };

/** The rows of the meeting, read once; followed from then on. */
export function useOpening(store: Store, places: readonly FollowUpPlace[], isCaseworker: boolean): { readonly opening: Opening; readonly retry: () => void } {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const [tries, setTries] = useState(0);
  const path = followUpPath(places);
  const open = useEffectEvent(() => openMeeting(store, places, isCaseworker));
  useEffect(() => {
    let isCurrent = true;
    open().then(
      (next) => isCurrent && setOpening(next),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
        if (isCurrent) setOpening({ kind: 'refused', refusals: [error] });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [store, path, isCaseworker, tries]);
  return { opening, retry: useCallback(() => setTries((before) => before + 1), []) };
}

/** Not without what was agreed before: the next word would be written over it. */
async function openMeeting(store: Store, places: readonly FollowUpPlace[], isCaseworker: boolean): Promise<Opening> {
  const { covers, refusals } = await loadMeeting(store, places, isCaseworker);
  if (covers.length === 0) return { kind: 'refused', refusals };
  return { kind: 'open', meeting: { covers, plans: isCaseworker ? await loadPlans(store, covers) : null } };
}

/** The meeting while it goes on: what is written, and what others write. */
export function useMeetingDesk(store: Store, meeting: OpenedMeeting, device: MeetingDevice): { readonly desk: MeetingDesk; readonly state: MeetingState } {
  const clock = useClock();
  const desk = useMemo(() => createMeetingDesk({ store, ...meeting, device, now: clock, later }), [store, meeting, device, clock]);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  useFlushing(desk);
  useCatchingUp(desk);
  useFollowing(store, meeting.covers, desk.receive);
  return { desk, state };
}

function useFlushing(desk: MeetingDesk): void {
  useEffect(() => {
    const flush = () => void desk.flush();
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
  }, [desk]);
}

/** Whoever comes back to this window sees what they agreed in the other. What fails is made up for before the meeting is ended. */
function useCatchingUp(desk: MeetingDesk): void {
  useEffect(() => {
    const onShown = () => {
      if (document.visibilityState !== 'visible') return;
      desk.catchUp().catch((error: unknown) => {
        if (!isFailure(error)) throw error;
      });
    };
    document.addEventListener('visibilitychange', onShown);
    return () => document.removeEventListener('visibilitychange', onShown);
  }, [desk]);
}

/** Asks for what others write; silent while the tab is hidden, at once when it comes back. */
export function useFollowing(store: Store, covers: readonly CoveredFollowUp[], receive: MeetingDesk['receive']): void {
  useEffect(() => {
    const read = createChangeReader(store, covers);
    const following = followRows({ poll: () => read(receive), isVisible: () => document.visibilityState === 'visible', now: () => performance.now(), later });
    const onShown = () => document.visibilityState === 'visible' && following.wake();
    document.addEventListener('visibilitychange', onShown);
    return () => {
      document.removeEventListener('visibilitychange', onShown);
      following.stop();
    };
  }, [store, covers, receive]);
}

function later(act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}
