import { type Attendance, type ClosedEdition, type ClosedGoal, type FollowUp, type Key, type Recorded, type RecordInfo, versionOf } from '#domain';
import type { Store } from '#store';
import type { Closing } from './closeFollowUp.ts';
import { derivedKey } from './derivedKey.ts';
import { ratedStatus } from './resultsOf.ts';

/** Those that were closed; one that was cut is not among them. */
export function closedEditions({ editions }: Pick<FollowUp, 'editions'>): readonly ClosedEdition[] {
  return editions.filter(({ closedAt }) => closedAt !== null);
}

/** Begun, and cut before it was closed: what it was about. */
export function begunEdition({ editions }: Pick<FollowUp, 'editions'>): ClosedEdition | null {
  const last = editions.at(-1);
  return last?.closedAt === null ? last : null;
}

/** Notes what is about to be closed, so that a closing that is cut is closed again as the same. @returns the row as it then stands */
export async function noteEdition(store: Store, roomCode: string, row: Recorded<FollowUp>, edition: ClosedEdition): Promise<Recorded<FollowUp>> {
  const editions = [...closedEditions(row), edition];
  return JSON.stringify(editions) === JSON.stringify(row.editions) ? row : store.room(roomCode).followUps.update(row, { editions });
}

/**
 * What stands at this moment, to be told from what an earlier or a later edition says.
 * @param closing its follow-up with every edition, one that was begun too: the first of them says which contract the meeting was held on
 */
export async function editionOf({ room, followUp, contract, decisions, goals, nextDue }: Omit<Closing, 'followUp'> & { readonly followUp: FollowUp }, attendance: readonly Attendance[], closedBy: string): Promise<ClosedEdition> {
  const [first] = followUp.editions;
  const contractKey = first ? first.contractKey : (contract?.key ?? null);
  const about = [null, ...goals.map((goal) => versionOf(goal.key).id)];
  return {
    closedAt: null,
    closedBy,
    contractKey,
    goalKeys: goals.map(({ key }) => key),
    goals: await Promise.all(about.map(goalThen)),
    nextDue,
    attendanceMark: await derivedKey('attendance', JSON.stringify(attendance)),
    papers: begunEdition(followUp)?.papers ?? [],
    reopened: null,
  };

  async function goalThen(goalId: Key | null): Promise<ClosedGoal> {
    const decision = decisions.find(({ goalKey }) => (goalKey === null ? null : versionOf(goalKey).id) === goalId);
    const rating = goalId === null ? null : (ratedStatus(room.statuses, followUp, goalId)?.rating?.value ?? null);
    return { goalId, kind: decision?.kind ?? null, citizenAgrees: decision?.citizenAgrees ?? 'notStated', rating, mark: await derivedKey('words', decision?.text ?? '', decision?.dissent ?? '') };
  }
}

/** Closed before editions were kept: what is known of it stands in its rows. */
export function editionOfOld(goalKeys: readonly Key[], { writtenBy, writtenAt }: RecordInfo): ClosedEdition {
  return { closedAt: writtenAt, closedBy: writtenBy.name, contractKey: null, goalKeys, goals: [], nextDue: null, attendanceMark: '', papers: [], reopened: null };
}
