import { type Attendance, type CalendarDay, type Case, type Contract, type FollowUp, type Goal, type Instant, type Recorded, type RoomFile } from '#domain';
import type { Language } from '#i18n';
import type { Store } from '#store';
import type { NewGoal } from '../meeting/meetingNotes.ts';
import { planTopic } from '../meeting/plans.ts';
import { receiveReport } from '../status/receiveReports.ts';
import { closeFollowUp, type Closing } from './closeFollowUp.ts';
import type { FiledPapers } from './filePapers.ts';
import { type ClosingNews, newsSince } from './newsSince.ts';
import { readAnew } from './readAnew.ts';

/** One room of a meeting, as its caseworker saw it and ends it. */
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

export type ClosingOutcome =
  | { readonly kind: 'closed'; readonly rooms: readonly ClosedRoom[] }
  /** Something came since the page was read, and nothing is written: it is to be seen before it becomes minutes. */
  | { readonly kind: 'newer'; readonly news: readonly ClosingNews[] };

/**
 * Closes the follow-up in every room of the meeting, one after the other, from what the rooms have now; what a service has handed in is filed
 * before, so that nothing is closed away unfiled. Safe to repeat: what is closed already stays as it is.
 * @param onClosed the number of rooms that are done
 * @throws Failure when an edition cannot be filed: then the follow-up is not closed either
 */
export async function closeMeeting(store: Store, meeting: ClosingMeeting, language: Language | null, onClosed: (rooms: number) => void): Promise<ClosingOutcome> {
  const covers = await Promise.all(meeting.rooms.map((shown) => readAnew(store, shown)));
  const news = meeting.rooms.flatMap((shown, at) => newsSince(shown, covers[at]!));
  if (news.length > 0) return { kind: 'newer', news };
  const now = { ...meeting, rooms: meeting.rooms.map((shown, at) => ({ ...shown, ...covers[at]! })) };
  const closed: ClosedRoom[] = [];
  for (const [at, closing] of now.rooms.entries()) {
    if (language) await receiveReport(store, closing, now.closedAt, language);
    const filed = await closeFollowUp(store, closingOf(now, closing), language);
    // What another window has agreed since is in nothing that was closed: it stays.
    await store.room(closing.room.room.code).drafts.save(planTopic(closing.followUp.key), '', (theirs) => theirs);
    closed.push({ ...filed, room: closing.room, nextDue: closing.nextDue });
    onClosed(at + 1);
  }
  return { kind: 'closed', rooms: closed };
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
