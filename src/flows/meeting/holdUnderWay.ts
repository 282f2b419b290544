import { byHandIn, type Recorded, type Report, type Status } from '#domain';

/**
 * Gives followed rows on once they count: what a service is handing in is held back until its report stands, then given all at once.
 * The report is asked for only while something is held back. A try that fails loses nothing: the next one has all that came.
 * @param reports as they were read with the room
 */
export function holdUnderWay(reports: readonly Report[], readReports: () => Promise<readonly Report[]>): (came: readonly Recorded<Status>[]) => Promise<readonly Recorded<Status>[]> {
  let known = reports;
  let held: readonly Recorded<Status>[] = [];
  return async (came) => {
    // A later row takes the place of the one that was held.
    held = [...new Map([...held, ...came].map((row) => [row.key, row])).values()];
    if (byHandIn(held, known).underWay.length > 0) known = await readReports();
    const { handedIn, underWay } = byHandIn(held, known);
    held = underWay;
    return handedIn;
  };
}
