import { toKey, type CalendarDay, type CaseFile, type FollowUp, type Instant, type Key, type RoomFile } from '#domain';
import { answerUsefulness, closeFollowUp, receiveReport } from '#flows';
import type { Store } from '#store';
import type { StoryCase } from './storyCase.ts';

export interface HeldFollowUp {
  readonly followUpKey: Key;
  readonly closedOn: CalendarDay;
  readonly closedAt: Instant;
  /** Which of the story's held follow-ups this is, from 0. */
  readonly at: number;
}

/** Closes the follow-up with the flows people use: the report filed and answered, results, next contract version, next due date. */
export async function closeHeld(store: Store, story: StoryCase, { followUpKey, closedOn, closedAt, at }: HeldFollowUp): Promise<void> {
  const file = await store.loadCaseFile(story.key);
  const room = roomOf(file, story.rooms[0]!.code);
  const followUp = room.followUps.find(({ key }) => key === followUpKey);
  if (!followUp || followUp.state === 'closed' || !room.contract) return;
  const { demo, dayOf } = story;
  const next = demo.heldFollowUps[at + 1] ?? demo.nextFollowUp?.due ?? null;
  const received = await receiveReport(store, { room, followUp }, closedAt, 'da');
  if (received !== followUp) await answerUsefulness(store, room.room.code, received, { score: 4, text: '' }, closedOn);
  await closeFollowUp(store, {
    case: file.case,
    room,
    followUp,
    contract: room.contract,
    decisions: room.decisions.filter((decision) => decision.followUpKey === followUpKey),
    goals: room.goals,
    attendance: null,
    newGoals: [],
    closedOn,
    closedAt,
    nextDue: next === null ? null : dayOf(next),
    endReason: next === null ? (demo.ended?.reason ?? '') : '',
    otherDues: file.rooms.filter((other) => other !== room).flatMap((other) => other.followUps.filter(isOpen).map(({ dueOn }) => dueOn)),
  }, null);
}

function roomOf(file: CaseFile, code: string): RoomFile {
  const room = file.rooms.find((one) => one.room.code === toKey(code));
  if (!room) throw new Error('The room of a case does not answer');
  return room;
}

function isOpen({ state }: FollowUp): boolean {
  return state !== 'closed' && state !== 'cancelled';
}
