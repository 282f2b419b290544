import type { Case, CaseFile, CaseSituation, FollowUp, FollowUpPlace, Key, OwnFollowUp, Person, Recorded, RoomFile } from '#domain';
import type { AuthorityStore } from './authority/authorityStore.ts';
import type { CalendarStore } from './calendar/calendarStore.ts';
import type { CommonStore } from './common/commonStore.ts';
import type { DocumentStore } from './documents/documentStore.ts';
import type { MeetingChatStore } from './meeting-chat/meetingChatStore.ts';
import type { PeopleStore } from './people/peopleStore.ts';
import type { PendingUpdate } from './repository.ts';
import type { ReportStore } from './report/reportStore.ts';
import type { RoomStore } from './room/roomStore.ts';

/** What the signed-in person may see, as far as the first screen needs it. */
export interface Reading {
  readonly me: Me;

  /** Which sites answer to me: that is my role. Remembered per person; `refresh` asks again. */
  reach(options?: { readonly refresh?: boolean }): Promise<Reach>;
  /** False when the lists are newer than this app: it reads, does not write, and says so. */
  canWrite(): Promise<boolean>;

  /** My open cases: one query on Cases. */
  loadCaseload(): Promise<readonly Recorded<Case>[]>;
  /** What is due in the rooms of these cases: one batch with a part per room. */
  loadSituations(cases: readonly Recorded<Case>[]): Promise<readonly CaseSituation[]>;
}

/** What Microsoft 365 keeps for us, as the signed-in person may see it. */
export interface Store extends Reading {
  readonly common: CommonStore;
  /** The first team's site within reach. @throws Failure `forbidden` on use when there is none. */
  readonly authority: AuthorityStore;
  readonly report: ReportStore;
  readonly calendar: CalendarStore;
  readonly people: PeopleStore;
  readonly meetingChat: MeetingChatStore;
  readonly documents: DocumentStore;
  /** By its code, as it stands in links. Reading says `missing` for a code that is not in the directory. */
  room(code: string): RoomStore;

  /** The authority's own rows and every room of a case: one batch per room, at most 8 parts. */
  loadCaseFile(caseKey: Key): Promise<CaseFile>;
  /** Follow-ups of several rooms as they stand now, in this order: one batch. Null: there is no such row. */
  loadFollowUps(places: readonly FollowUpPlace[]): Promise<readonly (Recorded<FollowUp> | null)[]>;
  /**
   * A follow-up's case as one room holds it: one batch, at most 8 parts.
   * @throws Failure `forbidden` with `details.visit` (the room's address) where a guest has to open the room first.
   */
  loadRoomFile(roomCode: string, followUpKey: Key): Promise<RoomFile>;

  /** Updates of several lists in one request; none waits for another, and one that fails does not undo the others. @throws as `update`. */
  updateTogether(updates: readonly PendingUpdate[]): Promise<void>;
  /** What is under way in the rooms that answer to me. `refresh` asks every room again whether it is mine. */
  loadOwnFollowUps(options?: { readonly refresh?: boolean }): Promise<readonly OwnFollowUp[]>;
}

/** The signed-in person in the municipality's tenant. */
export interface Me extends Person {
  readonly isGuest: boolean;
}

export interface Reach {
  readonly hasAuthority: boolean;
  readonly hasReport: boolean;
  readonly roomCodes: readonly string[];
}
