import { type Instant, isFailure, type Recorded, type Report, type Status } from '#domain';
import type { Store } from '#store';

/** The service's status as it was handed in one time. */
export interface SubmittedEdition {
  readonly report: Recorded<Report>;
  readonly statuses: readonly Recorded<Status>[];
}

/**
 * Every edition a service has handed in, the first one first. SharePoint keeps each version of a row, so a correction takes no earlier edition away,
 * whether or not anybody has opened it.
 * @param now the rows as they stand: the only edition where no versions can be read
 */
export async function submittedEditions(store: Store, roomCode: string, now: SubmittedEdition): Promise<readonly SubmittedEdition[]> {
  const { reports, statuses } = store.room(roomCode);
  try {
    const [ofReport, ofStatuses] = await Promise.all([reports.versions(now.report), Promise.all(now.statuses.map((row) => statuses.versions(row)))]);
    return submissionsIn(ofReport).map((report) => ({ report, statuses: ofStatuses.flatMap((versions) => asOf(versions, report.submittedAt!) ?? []) }));
  } catch (error) {
    if (isFailure(error, 'forbidden') || isFailure(error, 'missing')) return [now];
    throw error;
  }
}

/** The report is written last and its date is the lock: the first version of each date is what was handed in. */
function submissionsIn(versions: readonly Recorded<Report>[]): readonly Recorded<Report>[] {
  return versions.filter(({ submittedAt }, at) => submittedAt !== null && versions.findIndex((other) => other.submittedAt === submittedAt) === at);
}

/** What stood of a goal when the whole was handed in. Null: nothing yet. */
function asOf(versions: readonly Recorded<Status>[], submittedAt: Instant): Recorded<Status> | null {
  const handedIn = versions.filter((version) => version.submittedAt !== null && version.submittedAt <= submittedAt);
  return handedIn.reduce<Recorded<Status> | null>((last, version) => (last && last.submittedAt! >= version.submittedAt! ? last : version), null);
}
