import type { CalendarDay, Key } from '#domain';
import type { Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import { readPlan } from './keptNotes.ts';
import { mergePlan } from './mergePlan.ts';
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

/** What a window sent to a room since it last knew what stands there: an answer can be lost after the write, and then the room has it. */
export type SentPlans = MeetingPlan[];

export function isAmong(sent: readonly MeetingPlan[], plan: MeetingPlan): boolean {
  return sent.some((one) => JSON.stringify({ ...NO_PLAN, ...one }) === JSON.stringify(plan));
}

/**
 * Keeps in its room what was agreed for it. What another window of the same person kept meanwhile is put together with it.
 * @param known as this window knew it in the room; null: nothing was there
 * @param sent to which this one is added: found in the room, it is nobody else's
 * @returns what the room has now
 */
export async function savePlan(store: Store, key: string, { roomCode, plan }: PlanNote, known: MeetingPlan | null, sent: SentPlans): Promise<PlanNote> {
  let written = plan;
  const textOf = (one: MeetingPlan): string => {
    if (!isAmong(sent, one)) sent.push(one);
    return JSON.stringify(one);
  };
  await store.room(roomCode).drafts.save(planTopic(key as Key), textOf(plan), (there) => {
    const theirs = readPlan(there);
    written = theirs && !isAmong(sent, theirs) ? mergePlan(known ?? NO_PLAN, plan, theirs) : plan;
    return textOf(written);
  });
  return { roomCode, plan: written };
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
