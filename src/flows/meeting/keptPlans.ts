import { type MeetingPlan, NO_PLAN, type PlanNote, type PlanNotes } from './meetingNotes.ts';
import { mergePlan } from './mergePlan.ts';
import { isAmong } from './plans.ts';

/** A plan that has not arrived in its room. */
export interface KeptPlan extends PlanNote {
  /** What the room had when it was written; null: nothing. Of older keeping it is not known. */
  readonly on?: MeetingPlan | null;
  /** What was sent without an answer: found in the room, it is nobody else's. */
  readonly sent?: readonly MeetingPlan[];
}

/** By the key of the follow-up. */
export type KeptPlans = Readonly<Record<string, KeptPlan>>;

/**
 * What the rooms have, with what windows of this device left on top: field by field, for another device may have written there since.
 * @param left the oldest first
 */
export function withLeft(inRooms: PlanNotes, left: readonly KeptPlans[]): PlanNotes {
  return left
    .flatMap((plans) => Object.entries(plans))
    .reduce<PlanNotes>((before, [key, kept]) => ({ ...before, [key]: { roomCode: kept.roomCode, plan: onto(before[key]?.plan, kept, inRooms[key]?.plan) } }), inRooms);
}

/** Where it is not known what it was written on, what it says nothing about is the room's. */
function onto(before: MeetingPlan | undefined, { plan, on, sent = [] }: KeptPlan, inRoom: MeetingPlan | undefined): MeetingPlan {
  const mine = { ...NO_PLAN, ...plan };
  const hasArrived = inRoom !== undefined && isAmong(sent, inRoom);
  return before ? mergePlan(hasArrived ? inRoom : { ...NO_PLAN, ...on }, mine, before) : mine;
}
