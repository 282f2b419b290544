import { type CalendarDay, type Case, type Contract, type FollowUp, type Recorded, type RoomFile } from '#domain';
import type { Store } from '#store';
import { planTopic } from '../meeting/plans.ts';
import { closeFollowUp, type Closing } from './closeFollowUp.ts';
import { resultsOf } from './resultsOf.ts';

/** One room of a meeting, as its caseworker ends it. */
export interface ClosingRoom {
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
  readonly contract: Recorded<Contract>;
  /** Null: the effort ends here, and `endReason` says why. */
  readonly nextDue: CalendarDay | null;
  readonly endReason: string;
  readonly finish: Closing['finish'];
}

export interface ClosingMeeting {
  readonly case: Recorded<Case>;
  readonly rooms: readonly ClosingRoom[];
  /** Open follow-ups in rooms the meeting does not cover. */
  readonly otherDues: readonly CalendarDay[];
  readonly closedOn: CalendarDay;
}

/**
 * Closes the follow-up in every room of the meeting, one after the other. Safe to repeat: what is closed already stays as it is.
 * @param onClosed the number of rooms that are done
 */
export async function closeMeeting(store: Store, meeting: ClosingMeeting, onClosed: (rooms: number) => void): Promise<void> {
  for (const [at, closing] of meeting.rooms.entries()) {
    await closeFollowUp(store, await closingOf(meeting, closing));
    await store.room(closing.room.room.code).drafts.save(planTopic(closing.followUp.key), '');
    onClosed(at + 1);
  }
}

/** Every room projects the same day on the case, so that the rooms never argue about it. */
async function closingOf({ case: file, rooms, otherDues, closedOn }: ClosingMeeting, one: ClosingRoom): Promise<Closing> {
  const { room, followUp, contract, nextDue, endReason, finish } = one;
  const results = await resultsOf({ case: file, room, followUp, closedOn, hasEnded: nextDue === null });
  return {
    case: file,
    room,
    followUp,
    contract,
    decisions: room.decisions.filter(({ followUpKey }) => followUpKey === followUp.key),
    goals: room.goals,
    results,
    closedOn,
    nextDue,
    endReason,
    finish,
    otherDues: [...otherDues, ...rooms.flatMap((other) => (other === one || other.nextDue === null ? [] : [other.nextDue]))],
  };
}
