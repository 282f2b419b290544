import { type CalendarDay, type FollowUp, type Recorded, type Report, type RoomFile, submittedReport } from '#domain';
import { countUnsent } from './countUnsent.ts';
import { draftFromRows, rowsOfService, type StatusDraft } from './statusDraft.ts';
import { submissionOf } from './submissionOf.ts';

/** Whether a draft says more than a status that is handed in. Space around the words is nothing, and a draft that could not be cleared says no more. */
export function isMoreThanSent(draft: StatusDraft, room: RoomFile, followUp: FollowUp, today: CalendarDay): boolean {
  const report = submittedReport(room.reports, followUp.key);
  if (!report) return false;
  const [there, here] = [draftFromRows(room, followUp.key), draft].map((of) => afterSending(of, room, followUp, report, today)) as [StatusDraft, StatusDraft];
  return countUnsent(there, here) > 0;
}

/** What the page would read back, were it handed in. */
function afterSending(draft: StatusDraft, room: RoomFile, followUp: FollowUp, { record }: Recorded<Report>, today: CalendarDay): StatusDraft {
  const { statuses, report } = submissionOf(draft, room, followUp, today);
  const others = rowsOfService(room, followUp.key).filter(({ key }) => statuses.every((status) => status.key !== key));
  const written = statuses.map((status) => ({ ...status, record }));
  return draftFromRows({ ...room, statuses: [...others, ...written], underWay: [], reports: [{ ...report, record }] }, followUp.key);
}
