import { type Attendance, type CalendarDay, type Case, checklistOf, type Contract, type Decision, Failure, type FollowUp, type Goal, type Instant, type Key, type Recorded, type RoomFile, type Scale, versionOf } from '#domain';
import type { Language } from '#i18n';
import type { Store } from '#store';
import type { NewGoal } from '../meeting/meetingNotes.ts';
import { proposeGoals } from '../meeting/proposeGoals.ts';
import { closeGoals } from './closeGoals.ts';
import { closingPapers } from './closingPapers.ts';
import { closedEditions, editionOf } from './editions.ts';
import { type FiledPapers, filePapers, NOTHING_FILED } from './filePapers.ts';
import { loadGoalVersions, proposalsOf } from './goalVersions.ts';
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
 * papers in the case's folder, then this one as closed and the case's projection. Keys are derived from the follow-up and the goal, and
 * what is about to be filed is noted before, so that a cut closing is closed again and nothing stands there twice.
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
  const now = { ...closing, followUp: { ...row, editions: before }, closedOn: row.closedOn ?? closing.closedOn };
  const versions = await versionsWithProposals(store, closing);
  const attendance = closing.attendance ?? row.attendance;
  const hasNext = closing.nextDue !== null || closing.endReason.trim() !== '';
  const checklist = checklistOf({ room: { ...room, goals: closing.goals }, followUp: { ...row, attendance }, decisions: closing.decisions, hasNext });
  for (const result of await resultsOf({ ...now, versions, scales: await scalesFor(store, room, versions), hasEnded: closing.nextDue === null, checklist })) await store.report.put(result);
  const after = await closeGoals(store, now, versions);
  await planNext(store, now);
  const edition = await editionOf(now, attendance, store.me.name);
  const papers = language && (await closingPapers({ ...now, attendance, versions: after, newGoals: proposalsOf(after, edition.contractKey), edition: before.length + 1, writtenBy: store.me.name }, language));
  const filed = papers ? await filePapers(store, { roomCode, row, before, edition, papers }) : { ...NOTHING_FILED, row };
  await followUps.update(filed.row, { state: 'closed', closedOn: now.closedOn, attendance, editions: [...before, { ...edition, closedAt, papers: filed.papers }] });
  await projectCase(store, now);
  return filed;
}

/** Every version of every goal. The meeting's own proposals are rows since it ended; one that was not ended so has them now. */
async function versionsWithProposals(store: Store, closing: Closing): Promise<readonly Recorded<Goal>[]> {
  const { room: { room, caseKey }, newGoals } = closing;
  const versions = await loadGoalVersions(store, room.code, caseKey);
  const missing = newGoals.filter(({ id, text }) => text.trim() !== '' && !versions.some(({ key }) => versionOf(key).id === id));
  if (missing.length === 0) return versions;
  await proposeGoals(store, closing, missing);
  return loadGoalVersions(store, room.code, caseKey);
}

/** Closed by this person a moment ago: only what comes after may be missing. */
async function closedAlready(store: Store, closing: Closing, row: Recorded<FollowUp>): Promise<FiledPapers> {
  if (row.record.writtenBy.id !== store.me.id) throw new Failure('conflict', 'A colleague has closed the follow-up', { code: 'closedMeanwhile' });
  await projectCase(store, { ...closing, followUp: { ...row, editions: row.editions.slice(0, -1) } });
  return { ...NOTHING_FILED, row, papers: row.editions.at(-1)?.papers ?? [] };
}

/** Those of the goals in force are at hand; a goal may have been rated on an older one. */
async function scalesFor(store: Store, room: RoomFile, versions: readonly Goal[]): Promise<ReadonlyMap<Key, Scale>> {
  const isKnown = versions.every(({ measure }) => measure === null || measure.scaleKey in room.scales);
  return isKnown ? new Map(Object.entries(room.scales) as [Key, Scale][]) : store.common.scales();
}
