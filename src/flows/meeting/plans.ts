import type { CalendarDay, Key } from '#domain';
import type { Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import { readPlan } from './keptNotes.ts';
import { type MeetingPlan, NO_PLAN, type PlanNote, type PlanNotes } from './meetingNotes.ts';

/** The plan is the caseworker's own until the follow-up is closed. */
export function planTopic(followUpKey: Key): string {
  return `${followUpKey}|meeting`;
}

/**
 * What was agreed about the time after, as each room kept it: whoever asks, and in whatever order, finds the same.
 * @throws Failure
 */
export async function loadPlans(store: Store, covers: readonly CoveredFollowUp[]): Promise<PlanNotes> {
  const found = await Promise.all(
    covers.map(async ({ room, followUp }): Promise<readonly [Key, PlanNote][]> => {
      const roomCode = room.room.code;
      const plan = readPlan((await store.room(roomCode).drafts.read(planTopic(followUp.key)))?.text ?? null);
      return plan ? [[followUp.key, { roomCode, plan }]] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** In every room of the meeting, what is given for it. */
export async function savePlans(store: Store, plans: PlanNotes): Promise<void> {
  for (const [key, { roomCode, plan }] of Object.entries(plans)) await store.room(roomCode).drafts.save(planTopic(key as Key), JSON.stringify(plan));
}

/** One for each room: the words about the end are its own contract's, the next date is the meeting's. */
export function planOf(plans: PlanNotes, { followUp }: CoveredFollowUp): MeetingPlan {
  return { ...NO_PLAN, ...plans[followUp.key]?.plan, nextDue: nextDueOf(plans) };
}

/** The date of the meeting: every room has the same, and those that have none yet take it from the others. */
export function nextDueOf(plans: PlanNotes): CalendarDay | null {
  return Object.values(plans).find(({ plan }) => plan.nextDue !== null)?.plan.nextDue ?? null;
}

export function withNextDue(plans: PlanNotes, nextDue: CalendarDay | null): PlanNotes {
  return Object.fromEntries(Object.entries(plans).map(([key, note]) => [key, { ...note, plan: { ...note.plan, nextDue } }]));
}
