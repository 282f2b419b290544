import type { Failure } from '#domain';
import type { Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import { oneAtATime } from '../status/oneAtATime.ts';
import { failureOf } from './failureOf.ts';
import { mergePlans } from './mergePlan.ts';
import type { PlanNotes } from './meetingNotes.ts';
import { loadPlans, savePlan } from './plans.ts';

/** What was agreed about the time after, which two windows of one person may write at the same time. */
export interface PlanDesk {
  /** As this window shows it. */
  readonly all: () => PlanNotes;
  readonly unsaved: () => PlanNotes;
  readonly put: (changed: PlanNotes) => void;
  /** @throws Failure the first that was met, after every room was tried */
  readonly save: () => Promise<void>;
  /** Takes what another window saved since. @throws Failure the first that was met, after every room was asked */
  readonly catchUp: () => Promise<void>;
}

/**
 * @param first as the rooms had it
 * @param left what this device kept and no room has
 */
export function createPlanDesk(store: Store, covers: readonly CoveredFollowUp[], first: PlanNotes, left: PlanNotes): PlanDesk {
  let inRooms = first;
  let unsaved = left;
  let all: PlanNotes = { ...first, ...left };
  /** Texts of this window that a room may have: an answer can be lost after the write. */
  const own = new Set<string>();
  // What is read while this window writes could not be taken, and yet the next write would count it as known.
  const inTurn = oneAtATime();

  function take(theirs: PlanNotes): void {
    all = mergePlans(inRooms, all, theirs);
    unsaved = Object.fromEntries(Object.keys(unsaved).map((key) => [key, all[key]!]));
    inRooms = { ...inRooms, ...theirs };
  }

  async function saveOne(key: string): Promise<void> {
    const sent = unsaved[key]!;
    const written = await savePlan(store, key, sent, inRooms[key]?.plan ?? null, own);
    const isSentStill = unsaved[key] === sent;
    // What was put while it was on its way is written on what was sent.
    all = { ...all, ...mergePlans({ [key]: sent }, { [key]: all[key]! }, { [key]: written }) };
    inRooms = { ...inRooms, [key]: written };
    const others = Object.fromEntries(Object.entries(unsaved).filter(([other]) => other !== key));
    unsaved = isSentStill ? others : { ...others, [key]: all[key]! };
  }

  return {
    all: () => all,
    unsaved: () => unsaved,
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
