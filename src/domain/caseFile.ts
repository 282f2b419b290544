import type { Case } from './agreement/case.ts';
import type { Contract } from './agreement/contract.ts';
import type { Goal, SubGoal } from './agreement/goal.ts';
import type { Room } from './agreement/room.ts';
import type { Scale } from './agreement/scale.ts';
import type { Service } from './agreement/service.ts';
import type { Decision } from './followUp/decision.ts';
import type { FollowUp } from './followUp/followUp.ts';
import type { Meeting } from './followUp/meeting.ts';
import type { Report, RestrictedStatement } from './followUp/report.ts';
import type { Status } from './followUp/status.ts';
import type { Key } from './key.ts';
import type { Participant } from './people/participant.ts';
import type { Recorded } from './record.ts';

/** Everything one room holds about one case, as far as the reader may see it. */
export interface RoomFile {
  readonly room: Room;
  readonly service: Service;
  readonly caseKey: Key;
  /** How the room knows the citizen. */
  readonly citizen: { readonly name: string; readonly calledName: string; readonly easyRead: boolean };
  /** The version in force; null when there is none (R93). */
  readonly contract: Recorded<Contract> | null;
  /** Current versions that are active, by priority. */
  readonly goals: readonly Recorded<Goal>[];
  /** On which scale each version of each goal is measured, by the version's key: which ratings may stand on one line. */
  readonly goalScales: Readonly<Record<Key, Key>>;
  readonly subGoals: readonly Recorded<SubGoal>[];
  readonly participants: readonly Recorded<Participant>[];
  /** Newest due date first. */
  readonly followUps: readonly Recorded<FollowUp>[];
  /** Only what counts as handed in. */
  readonly statuses: readonly Recorded<Status>[];
  /** The service's rows of a hand-in that is not whole: only its own page reads them. */
  readonly underWay: readonly Recorded<Status>[];
  readonly reports: readonly Recorded<Report>[];
  readonly decisions: readonly Recorded<Decision>[];
  /** Scales named by the goals, by key. */
  readonly scales: Readonly<Record<Key, Scale>>;
}

/** A case as its caseworker sees it: the authority's own rows and every room. */
export interface CaseFile {
  readonly case: Recorded<Case>;
  readonly rooms: readonly RoomFile[];
  readonly meetings: readonly Recorded<Meeting>[];
  readonly restrictedStatements: readonly Recorded<RestrictedStatement>[];
}

/** What the caseload needs of a case: little enough for one batch. */
export interface CaseSituation {
  readonly case: Recorded<Case>;
  readonly rooms: readonly {
    readonly room: Room;
    readonly service: Service;
    readonly followUps: readonly Recorded<FollowUp>[];
  }[];
  /** A booking of this case that did not come to its end. */
  readonly unfinishedMeeting: Recorded<Meeting> | null;
}
