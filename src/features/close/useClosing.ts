import { type CaseFile, type Failure, type FollowUp, type Goal, isFailure, isSameContent, type Key, type RoomFile } from '#domain';
import { type ClosedRoom, closeMeeting, type ClosingNews, type ClosingRoom, type CoveredFollowUp, createMeetingDesk, goalsOfFollowUp, hasMovedOn, loadGoalVersions, loadPlans, nextKeyOf, proposedGoals, type MeetingDesk, type MeetingDevice, type MeetingState, type PlanNotes } from '#flows';
import type { Store } from '#store';
import { useClock, useLanguage, useToday } from '#ui';
import { useCallback, useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react';
import { type NextThen, NOTHING_THEN, otherDues } from './toClose.ts';

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
  const again = useCallback(() => {
    setRead(null);
    setTries((before) => before + 1);
  }, []);
  return { read, again };
}

/** What a follow-up is closed from, as the rooms have it now. */
export interface BeforeClosing {
  /** With the goals the meeting was about: of one that is corrected, or whose closing was cut, those that were active then. */
  readonly covers: readonly CoveredFollowUp[];
  readonly plans: PlanNotes;
  /** By the key of the follow-up. */
  readonly notes: Readonly<Record<string, RoomNotes>>;
}

export interface RoomNotes {
  readonly proposals: readonly Pick<Goal, 'text' | 'citizenWording'>[];
  readonly next: NextThen;
}

/** Null while it is read. Never without what was agreed at the meeting: the contract's interval would be put in its place. */
export function useBeforeClosing(store: Store, covers: readonly CoveredFollowUp[]): { readonly before: BeforeClosing | Failure | null; readonly again: () => void } {
  const [before, setBefore] = useState<BeforeClosing | Failure | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    loadBefore(store, covers).then(
      (read) => isCurrent && setBefore(read),
      (error: unknown) => {
        if (!isFailure(error)) throw error;
        if (isCurrent) setBefore(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [store, covers, tries]);
  return { before, again: () => setTries((count) => count + 1) };
}

async function loadBefore(store: Store, covers: readonly CoveredFollowUp[]): Promise<BeforeClosing> {
  const [plans, read] = await Promise.all([loadPlans(store, covers), Promise.all(covers.map((cover) => loadRoom(store, cover)))]);
  return { plans, covers: read.map(({ cover }) => cover), notes: Object.fromEntries(read.map(({ cover, notes }) => [cover.followUp.key, notes])) };
}

async function loadRoom(store: Store, { room, followUp }: CoveredFollowUp): Promise<{ readonly cover: CoveredFollowUp; readonly notes: RoomNotes }> {
  const [versions, nextKey] = await Promise.all([loadGoalVersions(store, room.room.code, room.caseKey), nextKeyOf(followUp)]);
  const [first] = followUp.editions;
  const next = room.followUps.find(({ key }) => key === nextKey);
  return {
    cover: { followUp, room: { ...room, goals: goalsOfFollowUp(room, followUp, versions) } },
    notes: { proposals: proposedGoals(versions, followUp, first ? first.contractKey : (room.contract?.key ?? null)), next: nextThen(room, followUp, next) },
  };
}

function nextThen({ contract }: RoomFile, followUp: FollowUp, next: FollowUp | undefined): NextThen {
  if (followUp.editions.length === 0) return NOTHING_THEN;
  if (next && hasMovedOn(next)) return { ...NOTHING_THEN, fixed: next.dueOn };
  if (next?.state === 'planned') return { ...NOTHING_THEN, kept: next.dueOn };
  return { ...NOTHING_THEN, endReason: contract?.state === 'ended' ? (contract.endReason ?? '') : null };
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
  | { readonly kind: 'closed'; readonly rooms: readonly ClosedRoom[] };

export interface UseClosing {
  readonly closing: ClosingState;
  /** Answers whether it is done. */
  readonly close: (rooms: readonly ClosingRoom[]) => Promise<boolean>;
}

/**
 * Closing, room by room; after a cut it is closed again from where it stopped.
 * @param onNews something came since the page was read: nothing is closed before it is seen
 */
export function useClosing(store: Store, file: CaseFile, desk: MeetingDesk, onNews: (news: readonly ClosingNews[]) => void): UseClosing {
  const today = useToday();
  const clock = useClock();
  const language = useLanguage();
  const [closing, setClosing] = useState<ClosingState>({ kind: 'open' });
  const close = useCallback(
    async (rooms: readonly ClosingRoom[]): Promise<boolean> => {
      const stop = (state: ClosingState): false => {
        setClosing(state);
        return false;
      };
      const tell = (news: readonly ClosingNews[]): false => {
        onNews(news);
        return false;
      };
      setClosing({ kind: 'closing', done: 0 });
      try {
        await desk.flush();
        const { plans: shownPlans } = desk.state();
        await desk.catchUp();
        const { covers, unsaved, conflicts, plans } = desk.state();
        if (conflicts.length > 0) return stop({ kind: 'conflict' });
        if (unsaved > 0) return stop({ kind: 'unsaved' });
        // The rows as they are after the last decision was saved.
        const shown = rooms.map((one) => ({ ...one, room: covers.find(({ room }) => room.room.code === one.room.room.code)?.room ?? one.room }));
        const planned = shown.filter(({ followUp: { key } }) => !isSameContent(plans[key]?.plan, shownPlans[key]?.plan));
        if (planned.length > 0) return tell(planned.map(({ room, followUp }) => ({ what: 'plan', room, row: followUp })));
        const outcome = await closeMeeting(store, { case: file.case, rooms: shown, otherDues: otherDues(file, covers), closedOn: today, closedAt: clock() }, language, (done) => setClosing({ kind: 'closing', done }));
        if (outcome.kind === 'newer') return tell(outcome.news);
        setClosing(outcome);
        return true;
      } catch (error) {
        if (!isFailure(error)) throw error;
        return stop(isFailure(error, 'conflict') ? { kind: 'conflict' } : { kind: 'failed', failure: error });
      }
    },
    [store, file, desk, onNews, today, clock, language],
  );
  return { closing, close };
}

function later(act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}
