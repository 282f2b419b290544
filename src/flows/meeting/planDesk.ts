import type { Failure } from '#domain';
import type { Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import { oneAtATime } from '../status/oneAtATime.ts';
import { failureOf } from './failureOf.ts';
import { type KeptPlans, withLeft } from './keptPlans.ts';
import { mergePlans } from './mergePlan.ts';
import type { PlanNotes } from './meetingNotes.ts';
import { isAmong, loadPlans, savePlan, type SentPlans } from './plans.ts';

/** What was agreed about the time after, which two windows of one person may write at the same time. */
export interface PlanDesk {
  /** As this window shows it. */
  readonly all: () => PlanNotes;
  readonly unsaved: () => PlanNotes;
  /** What is unsaved, and what it was written on. */
  readonly toKeep: () => KeptPlans;
  readonly put: (changed: PlanNotes) => void;
  /** @throws Failure the first that was met, after every room was tried */
  readonly save: () => Promise<void>;
  /** Takes what another window saved since. @throws Failure the first that was met, after every room was asked */
  readonly catchUp: () => Promise<void>;
}

/**
 * @param first as the rooms had it
 * @param left what windows of this device kept and no room has, the oldest first
 */
export function createPlanDesk(store: Store, covers: readonly CoveredFollowUp[], first: PlanNotes, left: readonly KeptPlans[]): PlanDesk {
  let inRooms = first;
  let all = withLeft(first, left);
  let unsaved: PlanNotes = Object.fromEntries(left.flatMap((plans) => Object.keys(plans)).map((key) => [key, all[key]!]));
  /** By key, since the room last answered: to what it had before that, another window may have gone back. */
  const sent = new Map<string, SentPlans>();
  // What is read while this window writes could not be taken, and yet the next write would count it as known.
  const inTurn = oneAtATime();

  function sentOf(key: string): SentPlans {
    const plans = sent.get(key) ?? [];
    sent.set(key, plans);
    return plans;
  }

  function take(theirs: PlanNotes): void {
    const own = Object.fromEntries(Object.entries(theirs).filter(([key, { plan }]) => isAmong(sentOf(key), plan)));
    // What arrived though its answer was lost is what this window goes on from.
    all = mergePlans({ ...inRooms, ...own }, all, theirs);
    unsaved = Object.fromEntries(Object.keys(unsaved).map((key) => [key, all[key]!]));
    inRooms = { ...inRooms, ...theirs };
    for (const key of Object.keys(theirs)) sent.delete(key);
  }

  async function saveOne(key: string): Promise<void> {
    const note = unsaved[key]!;
    const written = await savePlan(store, key, note, inRooms[key]?.plan ?? null, sentOf(key));
    sent.delete(key);
    const isSentStill = unsaved[key] === note;
    // What was put while it was on its way is written on what was sent.
    all = { ...all, ...mergePlans({ [key]: note }, { [key]: all[key]! }, { [key]: written }) };
    inRooms = { ...inRooms, [key]: written };
    const others = Object.fromEntries(Object.entries(unsaved).filter(([other]) => other !== key));
    unsaved = isSentStill ? others : { ...others, [key]: all[key]! };
  }

  return {
    all: () => all,
    unsaved: () => unsaved,
    toKeep: () => Object.fromEntries(Object.entries(unsaved).map(([key, note]) => [key, { ...note, on: inRooms[key]?.plan ?? null, sent: [...(sent.get(key) ?? [])] }])),
    put(changed) {
      all = { ...all, ...changed };
      unsaved = { ...unsaved, ...changed };
    },
    // Room by room: where one refuses or does not answer, the others have theirs all the same.
    save: () => inTurn(() => eachOf(Object.keys(unsaved), saveOne)),
    catchUp: () => inTurn(() => eachOf(covers, async (cover) => take(await loadPlans(store, [cover])))),
  };
}

async function eachOf<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const failures: (Failure | null)[] = [];
  for (const one of all) failures.push(await failureOf(act(one)));
  for (const failure of failures) if (failure) throw failure;
}
