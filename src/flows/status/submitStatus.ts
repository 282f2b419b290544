import { type Failure, type FailureKind, type Instant, isConflict, isFailure, type Key, type Recorded, type Report, type Status } from '#domain';
import type { Repository, Store } from '#store';
import { createOwn } from '../createOwn.ts';
import { changeOf, upsert } from '../upsert.ts';

/** A status as it is handed in: one row per goal and one for the rest, all in one room. */
export interface Submission {
  readonly roomCode: string;
  /** Where the unsent text is kept; cleared when all is written, unless another window wrote there since. */
  readonly draftTopic: string;
  readonly statuses: readonly Status[];
  readonly report: Report;
  /** Rows as last read: a correction is written on top of them. */
  readonly known: { readonly statuses: readonly Recorded<Status>[]; readonly report: Recorded<Report> | null };
  readonly isCorrection: boolean;
}

export type SubmissionOutcome =
  | { readonly kind: 'submitted'; readonly report: Recorded<Report> }
  /** It was handed in with other words meanwhile, by a colleague or in another window; nothing of it is touched and the draft stays. */
  | { readonly kind: 'alreadySubmitted'; readonly report: Recorded<Report> }
  /** The lock was sent and nobody answered: it may stand. Handing in again finds out. */
  | { readonly kind: 'unanswered'; readonly failure: Failure };

/**
 * Hands the status in and locks it: ratings and words first, the report last, for its date is the lock.
 * Safe to repeat: a cut submission is not locked, and handing in again writes what is missing; the same words of the same person are found handed in.
 * @throws Failure where nothing is locked: ConflictFailure when a colleague answered the same otherwise since it was read. Their rows stay as they are.
 */
export async function submitStatus(store: Store, submission: Submission, now: Instant): Promise<SubmissionOutcome> {
  const { statuses, reports } = store.room(submission.roomCode);
  const there = await reports.find(submission.report.key);
  if (there?.submittedAt && !submission.isCorrection) return (await isHandedInAsIs(store, submission, there)) ? submitted(store, submission, there) : { kind: 'alreadySubmitted', report: there };
  for (const status of submission.statuses) {
    await write(store, statuses, submission.known.statuses.find(({ key }) => key === status.key) ?? null, { ...status, submittedAt: now });
  }
  try {
    return await submitted(store, submission, await write(store, reports, submission.known.report, { ...submission.report, submittedAt: now }));
  } catch (error) {
    if (!isFailure(error) || !UNANSWERED.has(error.kind)) throw error;
    return afterSilence(store, submission, now, error);
  }
}

/** No answer, or one of a server that broke down: what was asked may have been done all the same. */
const UNANSWERED: ReadonlySet<FailureKind> = new Set(['offline', 'unexpected']);

/** @throws Failure the same, where it is seen that nothing was written */
async function afterSilence(store: Store, submission: Submission, now: Instant, failure: Failure): Promise<SubmissionOutcome> {
  const there = await store.room(submission.roomCode).reports.find(submission.report.key).catch(silence);
  if (there === SILENCE) return { kind: 'unanswered', failure };
  if (!there?.submittedAt || !isSameSecond(there.submittedAt, now)) throw failure;
  return submitted(store, submission, there);
}

/** SharePoint keeps whole seconds. */
function isSameSecond(one: Instant, other: Instant): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) < 1_000;
}

const SILENCE = Symbol('no answer');

function silence(error: unknown): typeof SILENCE {
  if (!isFailure(error)) throw error;
  return SILENCE;
}

/** It is locked, whatever becomes of the draft: one that stays holds nothing that was not handed in. */
async function submitted(store: Store, { roomCode, draftTopic }: Submission, report: Recorded<Report>): Promise<SubmissionOutcome> {
  try {
    // What another window wrote since this one last looked was not handed in, and is left to be.
    await store.room(roomCode).drafts.save(draftTopic, '', (theirs) => theirs);
  } catch (error) {
    if (!isFailure(error)) throw error;
  }
  return { kind: 'submitted', report };
}

/** An earlier try of the same person went through and its answer was lost. */
async function isHandedInAsIs(store: Store, { roomCode, statuses, report }: Submission, there: Recorded<Report>): Promise<boolean> {
  if (there.record.writtenBy.id !== store.me.id || !saysTheSame(there, report)) return false;
  const rows = await store.room(roomCode).statuses.where('FollowUpKey', report.followUpKey);
  return statuses.every((status) => rows.some((row) => row.key === status.key && saysTheSame(row, status)));
}

function saysTheSame<T extends object>(row: T, value: T): boolean {
  const said = (part: unknown) => JSON.stringify(part, (name, inner: unknown) => (STAMPS.has(name) ? undefined : inner));
  return (Object.keys(value) as (keyof T)[]).every((field) => STAMPS.has(String(field)) || said(row[field]) === said(value[field]));
}

/** When something was handed in, and the day it is of, are no answers: of two the later holds. */
const STAMPS: ReadonlySet<string> = new Set(['submittedAt', 'ratedOn']);

async function write<T extends { readonly key: Key }>(store: Store, repository: Repository<T>, known: Recorded<T> | null, value: T): Promise<Recorded<T>> {
  try {
    return await (known ? upsert(repository, known, value) : createOwn(store, repository, value, STAMPS));
  } catch (error) {
    if (!isConflict(error) || !known || !error.fields.every((field) => STAMPS.has(field))) throw error;
    return repository.update(error.theirs as Recorded<T>, changeOf(known, value));
  }
}
