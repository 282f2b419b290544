import { type Attendance, type CalendarDay, type Case, type Contract, type FollowUp, type Goal, type Instant, type Recorded, type RoomFile } from '#domain';
import type { Language } from '#i18n';
import type { Store } from '#store';
import type { NewGoal } from '../meeting/meetingNotes.ts';
import { planTopic } from '../meeting/plans.ts';
import { receiveLast } from '../status/receiveLast.ts';
import { closeFollowUp, type Closing } from './closeFollowUp.ts';
import type { FiledPapers } from './filePapers.ts';

/** One room of a meeting, as its caseworker ends it. */
export interface ClosingRoom {
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
  readonly contract: Recorded<Contract> | null;
  /** Those the meeting was about. */
  readonly goals: readonly Recorded<Goal>[];
  /** Null: the effort ends here, and `endReason` says why. */
  readonly nextDue: CalendarDay | null;
  readonly endReason: string;
  readonly finish: Closing['finish'];
  /** As noted at the meeting; null: as the follow-up has it. */
  readonly attendance: readonly Attendance[] | null;
  readonly newGoals: readonly NewGoal[];
}

export interface ClosingMeeting {
  readonly case: Recorded<Case>;
  readonly rooms: readonly ClosingRoom[];
  /** Open follow-ups in rooms the meeting does not cover. */
  readonly otherDues: readonly CalendarDay[];
  readonly closedOn: CalendarDay;
  readonly closedAt: Instant;
}

/** What one room has of it now. */
export interface ClosedRoom extends FiledPapers {
  readonly room: RoomFile;
  readonly nextDue: CalendarDay | null;
}

/**
 * Closes the follow-up in every room of the meeting, one after the other. Safe to repeat: what is closed already stays as it is.
 * @param onClosed the number of rooms that are done
 */
export async function closeMeeting(store: Store, meeting: ClosingMeeting, language: Language | null, onClosed: (rooms: number) => void): Promise<readonly ClosedRoom[]> {
  const closed: ClosedRoom[] = [];
  for (const [at, closing] of meeting.rooms.entries()) {
    if (language) await receiveLast(store, closing, meeting.closedAt, language);
    const filed = await closeFollowUp(store, closingOf(meeting, closing), language);
    await store.room(closing.room.room.code).drafts.save(planTopic(closing.followUp.key), '');
    closed.push({ ...filed, room: closing.room, nextDue: closing.nextDue });
    onClosed(at + 1);
  }
  return closed;
}

/** Every room projects the same day on the case, so that the rooms never argue about it. */
function closingOf({ case: file, rooms, otherDues, closedOn, closedAt }: ClosingMeeting, one: ClosingRoom): Closing {
  return {
    ...one,
    case: file,
    decisions: one.room.decisions.filter(({ followUpKey }) => followUpKey === one.followUp.key),
    closedOn,
    closedAt,
    otherDues: [...otherDues, ...rooms.flatMap((other) => (other === one || other.nextDue === null ? [] : [other.nextDue]))],
  };
}
