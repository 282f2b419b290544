import { type CaseFile, type Failure, isFailure, type Key } from '#domain';
import { closeMeeting, type ClosingRoom, type CoveredFollowUp, createMeetingDesk, loadPlans, type MeetingDesk, type MeetingDevice, type MeetingState, type PlanNotes } from '#flows';
import type { Store } from '#store';
import { useClock, useToday } from '#ui';
import { useCallback, useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react';
import { otherDues } from './toClose.ts';

/** The case as it is now; null while it is read. */
export function useFreshFile(reload: () => Promise<CaseFile>, caseKey: Key): { readonly read: CaseFile | Failure | null; readonly again: () => void } {
  const [read, setRead] = useState<CaseFile | Failure | null>(null);
  const [tries, setTries] = useState(0);
  const newest = useEffectEvent(reload);
  useEffect(() => {
    let isCurrent = true;
    newest().then(
      (file) => isCurrent && setRead(file),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
        if (isCurrent) setRead(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [caseKey, tries]);
  return { read, again: () => setTries((before) => before + 1) };
}

/** What was agreed at the meeting about the time after; null while it is read. Never without it: the contract's interval would be put in its place. */
export function usePlans(store: Store, covers: readonly CoveredFollowUp[]): { readonly plans: PlanNotes | Failure | null; readonly again: () => void } {
  const [plans, setPlans] = useState<PlanNotes | Failure | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    loadPlans(store, covers).then(
      (read) => isCurrent && setPlans(read),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
        if (isCurrent) setPlans(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [store, covers, tries]);
  return { plans, again: () => setTries((before) => before + 1) };
}

/** Decisions are written the same way as in the meeting: at once on the page, within seconds in the room. */
export function useDecisions(store: Store, covers: readonly CoveredFollowUp[], plans: PlanNotes, device: MeetingDevice): { readonly desk: MeetingDesk; readonly state: MeetingState } {
  const clock = useClock();
  const desk = useMemo(() => createMeetingDesk({ store, covers, plans, device, now: clock, later }), [store, covers, plans, device, clock]);
  useEffect(
    () => () => {
      void desk.flush();
    },
    [desk],
  );
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.state) };
}

export type ClosingState =
  | { readonly kind: 'open' }
  | { readonly kind: 'closing'; readonly done: number }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'closed'; readonly rooms: readonly ClosingRoom[] };

/** Closing, room by room; after a cut it is closed again from where it stopped. Answers whether it is done. */
export function useClosing(store: Store, file: CaseFile, desk: MeetingDesk): { readonly closing: ClosingState; readonly close: (rooms: readonly ClosingRoom[]) => Promise<boolean> } {
  const today = useToday();
  const [closing, setClosing] = useState<ClosingState>({ kind: 'open' });
  const close = useCallback(
    async (rooms: readonly ClosingRoom[]): Promise<boolean> => {
      const stop = (state: ClosingState): false => {
        setClosing(state);
        return false;
      };
      setClosing({ kind: 'closing', done: 0 });
      try {
        await desk.flush();
        const { covers, unsaved, conflicts } = desk.state();
        if (conflicts.length > 0) return stop({ kind: 'conflict' });
        if (unsaved > 0) return stop({ kind: 'unsaved' });
        // The rows as they are after the last decision was saved.
        const fresh = rooms.map((one) => ({ ...one, room: covers.find(({ room }) => room.room.code === one.room.room.code)?.room ?? one.room }));
        await closeMeeting(store, { case: file.case, rooms: fresh, otherDues: otherDues(file, covers), closedOn: today }, (done) => setClosing({ kind: 'closing', done }));
        setClosing({ kind: 'closed', rooms });
        return true;
      } catch (error) {
        if (!isFailure(error)) throw error;
        return stop({ kind: 'failed', failure: error });
      }
    },
    [store, file, desk, today],
  );
  return { closing, close };
}

function later(act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}
