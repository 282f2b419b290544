import { type CaseFile, contentOfReport, type FollowUp, type Instant, isConflict, type ReceivedReport, type Recorded, type RoomFile, submittedReport } from '#domain';
import { statusReportFile } from '#documents';
import type { Language } from '#i18n';
import type { Store } from '#store';
import { derivedKey } from '../close/derivedKey.ts';
import { roomAsHandedIn } from './roomAsHandedIn.ts';
import { submittedEditions, type SubmittedEdition } from './submittedEditions.ts';

/** A follow-up whose report the authority reads, in its room. */
interface Handed {
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
}

/** An edition that was handed in or written later, and that the authority has no copy of. */
interface NewEdition extends SubmittedEdition {
  readonly mark: string;
}

/**
 * Files every edition of every report as the authority receives it, once: a Word file in the case's folder of the room, and its mark on the
 * follow-up, which the service reads and cannot write. Editions that were corrected before anybody opened them are filed too, and so is what was
 * written in a row without being handed in anew. Whoever of the authority opens the case does it. Safe to repeat: the same edition has the same file name.
 * @returns whether anything was filed
 */
export async function receiveReports(store: Store, file: CaseFile, now: Instant, language: Language): Promise<boolean> {
  const handed = file.rooms.flatMap((room) => room.followUps.map((followUp): Handed => ({ room, followUp })));
  let hasFiled = false;
  for (const one of handed) hasFiled = (await receiveReport(store, one, now, language)) !== one.followUp || hasFiled;
  return hasFiled;
}

/** The same of one follow-up. @returns its row as it then stands; the very same where there was nothing to file */
export async function receiveReport(store: Store, { room, followUp }: Handed, now: Instant, language: Language): Promise<Recorded<FollowUp>> {
  const editions = await newEditions(store, room, followUp);
  if (editions.length === 0 || !(await store.canWrite())) return followUp;
  let current = followUp;
  for (const edition of editions) current = await fileEdition(store, { room, followUp: current }, edition, now, language);
  return current;
}

/** In the order they were handed in; what stands in the rows now comes last. */
async function newEditions(store: Store, room: RoomFile, { key, received }: Recorded<FollowUp>): Promise<readonly NewEdition[]> {
  const report = submittedReport(room.reports, key);
  if (!report) return [];
  const last = await marked({ report, statuses: room.statuses.filter(({ followUpKey, voice }) => followUpKey === key && voice === 'provider') });
  // Its versions are read only where there is something to file.
  if (received.at(-1)?.mark === last.mark) return [];
  const all = [...(await Promise.all((await submittedEditions(store, room.room.code, last)).map(marked))), last];
  return all.filter(({ mark }, at) => received.every((edition) => edition.mark !== mark) && all.findIndex((other) => other.mark === mark) === at);
}

async function marked(edition: SubmittedEdition): Promise<NewEdition> {
  return { ...edition, mark: await derivedKey('report', contentOfReport(edition.report, edition.statuses)) };
}

async function fileEdition(store: Store, { room, followUp }: Handed, { report, statuses, mark }: NewEdition, now: Instant, language: Language): Promise<Recorded<FollowUp>> {
  if (followUp.received.some((edition) => edition.mark === mark)) return followUp;
  const submittedAt = report.submittedAt ?? now;
  const author = report.record.writtenBy.name;
  const paper = await statusReportFile({ room: await roomAsHandedIn(store, room, statuses), followUp, statuses, report, author, submittedAt, edition: followUp.received.length + 1 }, language);
  const { name: fileName, webUrl: fileUrl } = await store.documents.save(room.room.code, room.caseKey, paper);
  const edition: ReceivedReport = { mark, submittedAt, receivedAt: now, fileName, fileUrl, author };
  try {
    return await store.room(room.room.code).followUps.update(followUp, { received: [...followUp.received, edition] });
  } catch (error) {
    if (!isConflict(error)) throw error;
    // Another window, or a colleague, files at the same time: on top of theirs, or it is there already.
    return fileEdition(store, { room, followUp: error.theirs as Recorded<FollowUp> }, { report, statuses, mark }, now, language);
  }
}
