import { submittedReport } from './receivedReport.ts';
import type { Report } from './report.ts';
import type { Status } from './status.ts';

/** Statuses of a follow-up, told apart by whether they count. */
export interface ByHandIn<S extends Status> {
  readonly handedIn: readonly S[];
  /** The service's own, of a hand-in that was cut or is on its way: nobody's to read or to build on but whoever writes it. */
  readonly underWay: readonly S[];
}

/**
 * What counts as handed in, in the one place that says so: a service hands in by its report, which is written last and whose date is the lock.
 * Until it stands, the service's rows are as if they were not there. What others say, or take down for the service at the meeting, counts as it is.
 */
export function byHandIn<S extends Status>(statuses: readonly S[], reports: readonly Report[]): ByHandIn<S> {
  const isUnderWay = (row: S) => row.voice === 'provider' && !row.capturedInMeeting && (row.submittedAt === null || submittedReport(reports, row.followUpKey) === null);
  return { handedIn: statuses.filter((row) => !isUnderWay(row)), underWay: statuses.filter(isUnderWay) };
}

/** Written by the service and dated. Where such a row counts, it is locked for everybody else. */
export function isOfServiceItself({ voice, submittedAt, capturedInMeeting }: Status): boolean {
  return voice === 'provider' && submittedAt !== null && !capturedInMeeting;
}
