import { type Failure, type FollowUp, isConflict, isFailure, type RoomFile, submittedReport } from '#domain';
import { type SubmissionOutcome, submitStatus } from '#flows';
import type { Store } from '#store';
import { useClock, useToday } from '#ui';
import { useEffect, useEffectEvent, useState } from 'react';
import { type Compared, compareWithRows, type FoundConflicts } from './compareWithRows.ts';
import { countUnsent } from './countUnsent.ts';
import type { Leaf } from './draftLeaves.ts';
import { isMoreThanSent } from './isMoreThanSent.ts';
import { withMerging } from './mergingText.ts';
import { draftFromRows, heldAgainstRows, isHandedInSince, isTakenDownSince, type StatusDraft } from './statusDraft.ts';
import { submissionOf } from './submissionOf.ts';
import type { useStatusDraft } from './useStatusDraft.ts';

interface SubmittingParts {
  readonly store: Store;
  readonly room: RoomFile;
  readonly followUp: FollowUp;
  readonly status: ReturnType<typeof useStatusDraft>;
  /** Reads the room anew and shows it. */
  readonly reload: () => Promise<RoomFile>;
}

export type Sending = 'no' | 'now' | Failure;

/** Handing in, locking, correcting, and what a colleague wrote meanwhile: nothing of either is lost. */
export function useSubmitting({ store, room, followUp, status, reload }: SubmittingParts) {
  const { draft, change } = status;
  const clock = useClock();
  const today = useToday();
  const [sending, setSending] = useState<Sending>('no');
  // Whether it is locked though handing in has failed: once it may be, nobody says that it is not.
  const [lock, setLock] = useState<'open' | 'unknown' | 'locked'>('open');
  const [isCorrecting, setCorrecting] = useState(false);
  // Also at a later visit: a colleague handed in what was begun here.
  const [isMeanwhile, setMeanwhile] = useState(() => isByColleague() && isHandedInSince(draft, room, followUp.key) && isMore());
  // What was written while it was handed in, here or in another window: not sent, and not lost.
  const [hasUnsent, setUnsent] = useState(false);
  // Words that were written before the meeting, and what the caseworker took down there: neither is put in the other's place.
  const [begun] = useState(() => (submittedReport(room.reports, followUp.key) === null && isTakenDownSince(draft, room, followUp.key) ? compareWithRows(null, draft, room, followUp.key) : null));
  const [conflicts, setConflicts] = useState<FoundConflicts | null>(begun?.conflicts ?? null);
  const [isSettled, setSettled] = useState(begun !== null && begun.conflicts === null);

  // As a draft: while it is handed in, what was sent is not in the rows as this window knows them.
  const isLeft = sending !== 'now' && !isCorrecting && !isMeanwhile && isMore();

  function isMore(): boolean {
    return isMoreThanSent(draft, room, followUp, today);
  }

  function isByColleague(): boolean {
    const writer = submittedReport(room.reports, followUp.key)?.record.writtenBy.id;
    return writer !== undefined && writer !== store.me.id;
  }

  function show(before: RoomFile | null, now: RoomFile): void {
    const compared = compareWithRows(before, status.now(), now, followUp.key);
    change(() => merge(compared, now));
    setConflicts(compared.conflicts);
    setSettled(compared.conflicts === null);
  }

  function merge({ merged, conflicts: open }: Compared, now: RoomFile): StatusDraft {
    return open === null ? heldAgainstRows(merged, now, followUp.key) : merged;
  }

  const takeTakenDown = useEffectEvent(() => {
    if (begun) change(() => merge(begun, room));
  });
  useEffect(() => takeTakenDown(), []);

  async function hand(): Promise<Sending> {
    await status.flush();
    // What another window wrote is read before it is locked: here, or where the last save met it.
    if ((await status.catchUp()) || countUnsent(draft, status.now()) > 0) return 'no';
    // What another window left there was begun before the rows were handed in: it is not put over them unseen.
    if (isCorrecting && isHandedInSince(status.now(), room, followUp.key)) {
      show(null, room);
      return 'no';
    }
    const outcome = await submitStatus(store, submissionOf(draft, room, followUp, today), clock());
    setLock(outcome.kind === 'unanswered' ? 'unknown' : 'locked');
    if (outcome.kind === 'unanswered') return outcome.failure;
    await showLocked(outcome);
    setLock('open');
    return 'no';
  }

  async function showLocked({ kind, report }: Exclude<SubmissionOutcome, { readonly kind: 'unanswered' }>): Promise<void> {
    const isMine = kind === 'submitted' || report.record.writtenBy.id === store.me.id;
    const sent = draftFromRows(await reload(), followUp.key);
    setMeanwhile(!isMine);
    setCorrecting(false);
    setSettled(false);
    // Where it was handed in before, what is written now is more than what stands in the rows.
    setUnsent(isMine && (await status.settle(kind === 'submitted' ? draft : sent, sent).catch(knownFailure)));
  }

  async function submit(): Promise<void> {
    setSending('now');
    try {
      setSending(await hand());
    } catch (error) {
      if (!isFailure(error)) throw error;
      setSending(isConflict(error) ? await showConflict(error) : error);
    }
  }

  async function showConflict(failure: Failure): Promise<Sending> {
    try {
      show(room, await reload());
      return 'no';
    } catch (error) {
      if (!isFailure(error)) throw error;
      return failure;
    }
  }

  function correct(): void {
    const isSince = isHandedInSince(draft, room, followUp.key);
    // A draft that could not be cleared is what was handed in.
    if (isSince && !isMore()) change(() => draftFromRows(room, followUp.key));
    else if (isMeanwhile || hasUnsent || isSince) show(null, room);
    setCorrecting(true);
    setMeanwhile(false);
    setUnsent(false);
  }

  function settleOne(leaf: Leaf, alter: (before: StatusDraft) => StatusDraft): void {
    const leaves = conflicts?.leaves.filter((one) => one !== leaf) ?? [];
    change((before) => {
      const decided = withMerging(alter(before), leaf, null);
      return leaves.length === 0 ? heldAgainstRows(decided, room, followUp.key) : decided;
    });
    setConflicts(conflicts && leaves.length > 0 ? { ...conflicts, leaves } : null);
    setSettled(leaves.length === 0);
  }

  return { sending, lock, submit, forgetFailure: () => setSending((before) => (before === 'now' ? before : 'no')), isCorrecting, correct, isMeanwhile, hasUnsent: hasUnsent || isLeft, conflicts, settleOne, isSettled };
}

/** It is handed in all the same; what another window wrote is met when this one looks again. */
function knownFailure(error: unknown): false {
  if (!isFailure(error)) throw error;
  return false;
}
