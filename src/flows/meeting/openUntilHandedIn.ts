import { byHandIn, type Recorded, type Report, type Status } from '#domain';
import type { Repository } from '#store';

/**
 * The list as whoever writes for a service meets it: a row of a hand-in that is not whole has no date, so it is locked for nobody, and what
 * stands in it is met as somebody else's words, not written over. Once written to, it is taken down for the service, and counts.
 */
export function openUntilHandedIn(statuses: Repository<Status>, reports: Pick<Repository<Report>, 'where'>): Repository<Status> {
  async function met(row: Recorded<Status>): Promise<Recorded<Status>> {
    if (byHandIn([row], []).underWay.length === 0) return row;
    const { underWay } = byHandIn([row], await reports.where('FollowUpKey', row.followUpKey));
    return underWay.length === 0 ? row : { ...row, submittedAt: null };
  }
  return {
    find: async (key) => {
      const row = await statuses.find(key);
      return row && met(row);
    },
    create: async (value) => met(await statuses.create(value)),
    where: async (column, value) => Promise.all((await statuses.where(column, value)).map(met)),
    update: (current, change, options) => statuses.update(current, isOpen(current) ? { submittedAt: current.record.writtenAt, ...change, capturedInMeeting: true } : change, options),
    updating: (current, change) => statuses.updating(current, change),
  };
}

function isOpen({ voice, submittedAt, capturedInMeeting }: Status): boolean {
  return voice === 'provider' && submittedAt === null && !capturedInMeeting;
}
