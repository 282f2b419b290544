import { type Attendance, type Decision, type FollowUp, type Goal, isSameContent, type Key, type Recorded, type Report, type RoomFile, type Status, versionOf } from '#domain';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';

/** What has come since a page was read, and would stand in the minutes unseen. */
export type ClosingNews =
  | { readonly what: 'status'; readonly room: RoomFile; readonly row: Recorded<Status> }
  | { readonly what: 'report'; readonly room: RoomFile; readonly row: Recorded<Report> }
  | { readonly what: 'decision'; readonly room: RoomFile; readonly row: Recorded<Decision> }
  | { readonly what: 'attendance'; readonly room: RoomFile; readonly row: Recorded<FollowUp> }
  /** What another window agreed for this follow-up: the date, when it is finished, new goals. */
  | { readonly what: 'plan'; readonly room: RoomFile; readonly row: Recorded<FollowUp> }
  /** Shown before, and being handed in right now: it counts once its report stands. */
  | { readonly what: 'underWay'; readonly room: RoomFile; readonly row: Recorded<Status> };

/** As the page showed it. */
export interface ShownRoom extends CoveredFollowUp {
  readonly goals: readonly Goal[];
  /** What the page shows of who was there; null: what the row has. */
  readonly attendance: readonly Attendance[] | null;
}

/** Rows that say something else than the page did, by their words and figures; of one that is closed already there is nothing to show. */
export function newsSince(shown: ShownRoom, { room, followUp }: CoveredFollowUp): readonly ClosingNews[] {
  if (followUp.state === 'closed') return [];
  const ids = new Set(shown.goals.map(({ key }) => versionOf(key).id));
  const isOfThis = ({ followUpKey, goalKey }: { readonly followUpKey: Key; readonly goalKey: Key | null }) => followUpKey === followUp.key && (goalKey === null || ids.has(versionOf(goalKey).id));
  return [
    ...changed(room.statuses.filter(isOfThis), shown.room.statuses, saidInStatus).map((row) => ({ what: 'status' as const, room, row })),
    ...shown.room.statuses.filter((row) => isOfThis(row) && saidInStatus(row) !== null && !room.statuses.some(({ key }) => key === row.key)).map((row) => ({ what: 'underWay' as const, room, row })),
    ...changed(room.reports.filter(({ followUpKey }) => followUpKey === followUp.key), shown.room.reports, saidInReport).map((row) => ({ what: 'report' as const, room, row })),
    ...changed(room.decisions.filter(isOfThis), shown.room.decisions, saidInDecision).map((row) => ({ what: 'decision' as const, room, row })),
    ...(hasOtherAttendance(shown, followUp) ? [{ what: 'attendance' as const, room, row: followUp }] : []),
  ];
}

/** The same version of a row says the same, whatever became of its blanks on the way. */
function changed<T extends { readonly key: Key }>(now: readonly Recorded<T>[], before: readonly Recorded<T>[], said: (row: T) => object | null): readonly Recorded<T>[] {
  return now.filter((row) => {
    const known = before.find(({ key }) => key === row.key);
    if (known?.record.etag === row.record.etag) return false;
    return !isSameContent(said(row), known ? said(known) : null);
  });
}

/** Null: nothing that counts. A draft is no answer. */
function saidInStatus({ submittedAt, goalKey, workDone, statusNow, progressWord, rating, mode, subGoalStates }: Status): object | null {
  return submittedAt === null ? null : { goalKey, workDone, statusNow, progressWord, rating, mode, subGoalStates };
}

function saidInReport({ submittedAt, actor, lifeSituation, functionalChanges, recommendation, recommendationReason, proposals, dissent, statement, basis, mode }: Report): object | null {
  return submittedAt === null ? null : { actor, lifeSituation, functionalChanges, recommendation, recommendationReason, proposals, dissent, statement, basis, mode };
}

function saidInDecision({ kind, text, citizenAgrees, dissent }: Decision): object | null {
  return kind === null && text.trim() === '' && dissent.trim() === '' ? null : { kind, text, citizenAgrees, dissent };
}

/** What this person noted and what stands in the row may differ; what somebody wrote there since has to be seen. */
function hasOtherAttendance({ attendance, followUp: before }: ShownRoom, now: FollowUp): boolean {
  return !isSameContent(now.attendance, before.attendance) && !isSameContent(now.attendance, attendance ?? before.attendance);
}
