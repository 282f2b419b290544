import { type Instant, isConflict, type Key, type Recorded, type Report, type Status } from '#domain';
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
  /** A colleague handed it in meanwhile; nothing of theirs is touched and the draft stays. */
  | { readonly kind: 'alreadySubmitted'; readonly report: Recorded<Report> };

/**
 * Hands the status in and locks it: ratings and words first, the report last, for its date is the lock.
 * Safe to repeat: a cut submission is not locked, and handing in again writes what is missing.
 * @throws ConflictFailure when a colleague answered the same otherwise since it was read. Their rows stay as they are.
 */
export async function submitStatus(store: Store, submission: Submission, now: Instant): Promise<SubmissionOutcome> {
  const { statuses, reports, drafts } = store.room(submission.roomCode);
  const there = await reports.find(submission.report.key);
  if (there?.submittedAt && !submission.isCorrection) return { kind: 'alreadySubmitted', report: there };
  for (const status of submission.statuses) {
    await write(store, statuses, submission.known.statuses.find(({ key }) => key === status.key) ?? null, { ...status, submittedAt: now });
  }
  const written = await write(store, reports, submission.known.report, { ...submission.report, submittedAt: now });
  // What another window wrote since this one last looked was not handed in, and is left to be.
  await drafts.save(submission.draftTopic, '', (theirs) => theirs);
  return { kind: 'submitted', report: written };
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
