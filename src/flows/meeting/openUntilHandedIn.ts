import { byHandIn, ConflictFailure, type Recorded, type Report, type Status, submittedReport } from '#domain';
import type { Repository } from '#store';
import type { Note } from './meetingNotes.ts';

/**
 * The list as whoever writes for a service meets it: a row of a hand-in that is not whole has no date, so it is locked for nobody, and what
 * stands in it is met as somebody else's words, not written over. It is written to only with an answer of one's own, and then holds nothing
 * else but what was taken down before: what the service has not handed in is in its draft, and nobody else's to publish. Once written to, it is taken
 * down for the service, and counts.
 * @param note what is written, and on which row
 */
export function openUntilHandedIn(statuses: Repository<Status>, reports: Pick<Repository<Report>, 'where'>, { base, writtenAt }: Pick<Note<Status>, 'base' | 'writtenAt'>): Repository<Status> {
  async function met(row: Recorded<Status>): Promise<Recorded<Status>> {
    if (byHandIn([row], []).underWay.length === 0) return row;
    const { underWay } = byHandIn([row], await reports.where('FollowUpKey', row.followUpKey));
    return underWay.length === 0 ? row : { ...row, submittedAt: null };
  }

  /** @throws ConflictFailure when its report has come since it was met: then it is handed in, and locked */
  async function requireUnderWay(current: Recorded<Status>, change: Partial<Status>): Promise<void> {
    if (submittedReport(await reports.where('FollowUpKey', current.followUpKey), current.followUpKey) === null) return;
    const theirs = (await statuses.find(current.key)) ?? current;
    throw new ConflictFailure({ base: current, mine: { ...current, ...change }, theirs }, Object.keys(change));
  }

  return {
    find: async (key) => {
      const row = await statuses.find(key);
      return row && met(row);
    },
    create: async (value) => met(await statuses.create(value)),
    where: async (column, value) => Promise.all((await statuses.where(column, value)).map(met)),
    async update(current, change, options) {
      if (!isOpen(current)) return statuses.update(current, change, options);
      if (!isAnswer(change)) return current;
      await requireUnderWay(current, change);
      return statuses.update(current, { ...(base?.capturedInMeeting ? saidIn(base) : NOTHING_SAID), submittedAt: writtenAt ?? current.record.writtenAt, ...change, capturedInMeeting: true }, options);
    },
    updating: (current, change) => statuses.updating(current, change),
  };
}

const NOTHING_SAID = { workDone: '', statusNow: '', progressWord: null, rating: null, subGoalStates: {}, mode: null } satisfies Partial<Status>;

function saidIn({ workDone, statusNow, progressWord, rating, subGoalStates, mode }: Status): Partial<Status> {
  return { workDone, statusNow, progressWord, rating, subGoalStates, mode };
}

function isAnswer(change: Partial<Status>): boolean {
  return Object.keys(change).some((field) => field in NOTHING_SAID);
}

function isOpen({ voice, submittedAt, capturedInMeeting }: Status): boolean {
  return voice === 'provider' && submittedAt === null && !capturedInMeeting;
}
