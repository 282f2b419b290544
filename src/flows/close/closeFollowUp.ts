import { type Attendance, type CalendarDay, type Case, checklistOf, type Contract, type Decision, Failure, type FollowUp, type Goal, type Instant, type Key, type Recorded, type RoomFile, type Scale, versionOf } from '#domain';
import type { Language } from '#i18n';
import type { Store } from '#store';
import type { NewGoal } from '../meeting/meetingNotes.ts';
import { proposeGoals } from '../meeting/proposeGoals.ts';
import { closeGoals } from './closeGoals.ts';
import { closingPapers, letterReaders } from './closingPapers.ts';
import { closedEditions, editionOf, noteEdition } from './editions.ts';
import { type FiledPapers, filePapers, NOTHING_FILED, readersOf } from './filePapers.ts';
import { goalsOfFollowUp, loadGoalVersions, proposalsOf } from './goalVersions.ts';
import { planNext } from './planNext.ts';
import { projectCase } from './projectCase.ts';
import { resultsOf } from './resultsOf.ts';

/** What was decided at a follow-up of one contract, as far as it changes rows. */
export interface Closing {
  readonly case: Recorded<Case>;
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
  /** Null: the citizen has none in force with this service (R93). There is no version to write then. */
  readonly contract: Recorded<Contract> | null;
  readonly decisions: readonly Decision[];
  /** Those the meeting was about, in the version of that time. */
  readonly goals: readonly Recorded<Goal>[];
  /** As noted at the meeting and not yet in the row; null: as the row has it. */
  readonly attendance: readonly Attendance[] | null;
  readonly newGoals: readonly NewGoal[];
  readonly closedOn: CalendarDay;
  readonly closedAt: Instant;
  /** Null: the effort ends here. */
  readonly nextDue: CalendarDay | null;
  /** Why the effort ends; empty while it goes on. */
  readonly endReason: string;
  /** What the contract's next version says about when the effort is finished, and what then; as before unless told. */
  readonly finish?: { readonly reachedWhen: string; readonly transitionTo: string } | undefined;
  /** Open follow-ups of the case in other rooms: the nearest of all is the case's due date. */
  readonly otherDues: readonly CalendarDay[];
}

/**
 * Closes a follow-up: one Results row per goal, goals that are over, the contract's next version, the next follow-up as planned, the
 * papers in the case's folder, then this one as closed and the case's projection. Keys are derived from the follow-up and the goal. Before
 * anything else is written it is noted which goals and which contract it is about: goals that are over and a contract that has a next
 * version could not be told from the rows any more. So a cut closing is closed again, also from a page opened afresh, and nothing stands there twice.
 * @param language of the papers; null: none are written
 * @throws Failure `conflict` (`closedMeanwhile`) when a colleague closed it since it was read.
 */
export async function closeFollowUp(store: Store, closing: Closing, language: Language | null): Promise<FiledPapers> {
  const { room, closedAt } = closing;
  const roomCode = room.room.code;
  const { followUps } = store.room(roomCode);
  const row = await followUps.find(closing.followUp.key);
  if (!row) throw new Failure('missing', 'The follow-up is not there', { code: 'unknownFollowUp' });
  if (row.state === 'closed') return closedAlready(store, closing, row);
  const before = closedEditions(row);
  const isAgain = row.editions.length > 0;
  const known = await loadGoalVersions(store, roomCode, room.caseKey);
  const now = { ...closing, followUp: { ...row, editions: before }, goals: goalsOfFollowUp({ goals: closing.goals }, row, known), closedOn: row.closedOn ?? closing.closedOn };
  const attendance = closing.attendance ?? row.attendance;
  const edition = await editionOf({ ...now, followUp: row }, attendance, store.me.name);
  const noted = await noteEdition(store, roomCode, row, edition);
  const versions = await withProposals(store, now, known, edition.contractKey);
  const scales = await scalesFor(store, room, versions);
  for (const result of await resultsOf({ ...now, versions, scales, hasEnded: closing.nextDue === null, checklist: checklistFor(now, row, attendance) })) await store.report.put(result);
  const after = await closeGoals(store, now, versions);
  await planNext(store, now, isAgain);
  const papers = language && (await closingPapers({ ...now, attendance, versions: after, scales, newGoals: proposalsOf(after, row, edition.contractKey), edition: before.length + 1, writtenBy: store.me.name }, language));
  const filed = papers ? await filePapers(store, { roomCode, row: noted, before, edition, papers }) : { ...NOTHING_FILED, row: noted };
  await followUps.update(filed.row, { state: 'closed', closedOn: now.closedOn, attendance, editions: [...before, { ...edition, closedAt, papers: filed.papers }] });
  await projectCase(store, now, isAgain);
  return filed;
}

function checklistFor({ room, goals, decisions, nextDue, endReason }: Closing, row: FollowUp, attendance: readonly Attendance[]) {
  return checklistOf({ room: { ...room, goals }, followUp: { ...row, attendance }, decisions, hasNext: nextDue !== null || endReason.trim() !== '' });
}

/** The meeting's own proposals are rows since it ended; one that was not ended so has them now. They hang on the contract it was held on. */
async function withProposals(store: Store, closing: Closing, versions: readonly Recorded<Goal>[], contractKey: Key | null): Promise<readonly Recorded<Goal>[]> {
  const { room, newGoals } = closing;
  const missing = newGoals.filter(({ id, text }) => text.trim() !== '' && !versions.some(({ key }) => versionOf(key).id === id));
  if (missing.length === 0) return versions;
  const contract = room.contract && contractKey ? { ...room.contract, key: contractKey } : room.contract;
  await proposeGoals(store, { ...closing, room: { ...room, contract } }, missing);
  return loadGoalVersions(store, room.room.code, room.caseKey);
}

/** Closed by this person a moment ago: only what comes after may be missing. */
async function closedAlready(store: Store, closing: Closing, row: Recorded<FollowUp>): Promise<FiledPapers> {
  if (row.record.writtenBy.id !== store.me.id) throw new Failure('conflict', 'A colleague has closed the follow-up', { code: 'closedMeanwhile' });
  await projectCase(store, closing, true);
  const { papers, closedAt } = row.editions.at(-1) ?? { papers: [], closedAt: null };
  return { ...NOTHING_FILED, row, papers, readers: readersOf(papers, letterReaders(closing.room, closedAt ?? closing.closedAt).map(({ name }) => name)) };
}

/** Those of the goals in force are at hand; a goal may have been rated on an older one. */
async function scalesFor(store: Store, room: RoomFile, versions: readonly Goal[]): Promise<ReadonlyMap<Key, Scale>> {
  const isKnown = versions.every(({ measure }) => measure === null || measure.scaleKey in room.scales);
  return isKnown ? new Map(Object.entries(room.scales) as [Key, Scale][]) : store.common.scales();
}
