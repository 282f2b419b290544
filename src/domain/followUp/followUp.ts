import type { Key } from '../key.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import type { Instant } from '../time/instant.ts';
import type { Agenda } from './agenda.ts';
import type { CitizenInvites, MaterialPart } from './asked.ts';
import type { Attendance } from './attendance.ts';
import type { CarriedOver, ClosedEdition } from './closedEdition.ts';
import type { ReceivedReport, Usefulness } from './receivedReport.ts';

/** planned → claimed (a booking is under way) → convened → held → closed. */
export type FollowUpState = 'planned' | 'claimed' | 'convened' | 'held' | 'closed' | 'cancelled';

/** A follow-up of one contract in one room. One meeting may cover several. */
export interface FollowUp {
  readonly key: Key;
  readonly caseKey: Key;
  /** Id of the contract, without version. */
  readonly contractId: Key;
  readonly reference: string;
  readonly dueOn: CalendarDay;
  readonly state: FollowUpState;
  /** Key of the Meetings row that claimed it. */
  readonly meetingKey: Key | null;
  readonly meetingStart: Instant | null;
  readonly meetingEnd: Instant | null;
  readonly materialDue: CalendarDay | null;
  readonly agenda: Agenda;
  /** Why the due date was not kept (required when overdue). */
  readonly overdueReason: string;
  /** What the provider is asked for (R30), e.g. `statusOnGoals`. */
  readonly materialRequested: readonly MaterialPart[];
  /** Whom the citizen wants to bring (R31). */
  readonly citizenInvites: CitizenInvites;
  /** The provider's report as the authority received it, first edition first. The service reads it and cannot write it. */
  readonly received: readonly ReceivedReport[];
  /** Null: nobody has answered yet (R77). */
  readonly usefulness: Usefulness | null;
  /** Empty: nobody has noted who was there. */
  readonly attendance: readonly Attendance[];
  /** Goals of earlier meetings that nothing was decided on: they wait for this one. */
  readonly carriedOver: readonly CarriedOver[];
  /** The day it was closed first: a correction leaves it in its quarter. */
  readonly closedOn: CalendarDay | null;
  /** As it was closed, first edition first; more than one: it was corrected. */
  readonly editions: readonly ClosedEdition[];
}
