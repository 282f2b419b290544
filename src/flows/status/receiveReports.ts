import { type CaseFile, contentOfReport, type FollowUp, type Instant, isConflict, type ReceivedReport, type Recorded, type Report, type RoomFile, submittedReport } from '#domain';
import { statusReportFile } from '#documents';
import type { Language } from '#i18n';
import type { Store } from '#store';
import { derivedKey } from '../close/derivedKey.ts';

/** One report that is in and that the authority's copy does not say the same of. */
interface NewEdition {
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
  readonly report: Recorded<Report>;
  readonly mark: string;
}

/**
 * Files each report as the authority receives it, once: a Word file in the case's folder of the room, and its mark on the follow-up,
 * which the service reads and cannot write. What is written later becomes a further edition beside it and shows as changed.
 * Safe to repeat: the same edition has the same file name.
 * @returns whether anything was filed
 */
export async function receiveReports(store: Store, file: CaseFile, now: Instant, language: Language): Promise<boolean> {
  if (file.case.caseworker.id !== store.me.id) return false;
  const editions = (await Promise.all(file.rooms.map(newEditionsIn))).flat();
  if (editions.length === 0 || !(await store.canWrite())) return false;
  for (const edition of editions) await receive(store, edition, now, language);
  return true;
}

/** Those of follow-ups under way, and of closed ones whatever was changed since. */
async function newEditionsIn(room: RoomFile): Promise<readonly NewEdition[]> {
  const found = await Promise.all(
    room.followUps.map(async (followUp): Promise<NewEdition | null> => {
      const report = submittedReport(room.reports, followUp.key);
      const isUnderWay = followUp.state === 'convened' || followUp.state === 'held';
      if (!report || (!isUnderWay && followUp.received.length === 0)) return null;
      const mark = await derivedKey('report', contentOfReport(report, room.statuses));
      return followUp.received.at(-1)?.mark === mark ? null : { room, followUp, report, mark };
    }),
  );
  return found.flatMap((edition) => edition ?? []);
}

async function receive(store: Store, { room, followUp, report, mark }: NewEdition, now: Instant, language: Language): Promise<void> {
  const statuses = room.statuses.filter((status) => status.followUpKey === followUp.key && status.voice === 'provider');
  const submittedAt = report.submittedAt ?? now;
  const author = report.record.writtenBy.name;
  const paper = await statusReportFile({ room, followUp, statuses, report, author, submittedAt, edition: followUp.received.length + 1 }, language);
  const { name: fileName, webUrl: fileUrl } = await store.documents.save(room.room.code, room.caseKey, paper);
  const edition: ReceivedReport = { mark, submittedAt, receivedAt: now, fileName, fileUrl, author };
  try {
    await store.room(room.room.code).followUps.update(followUp, { received: [...followUp.received, edition] });
  } catch (error) {
    if (!isFiledAlready(error, mark)) throw error;
  }
}

/** Another of the caseworker's windows was first. */
function isFiledAlready(error: unknown, mark: string): boolean {
  if (!isConflict(error)) return false;
  return (error.theirs as FollowUp).received.some((edition) => edition.mark === mark);
}
