import type { Instant, Recorded, Report, Status } from '#domain';
import type { Store } from '#store';
import { upsert } from '../upsert.ts';

/** A status as it is handed in: one row per goal and one for the rest, all in one room. */
export interface Submission {
  readonly roomCode: string;
  /** Where the unsent text is kept; cleared when all is written. */
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
 * @throws ConflictFailure when a colleague changed the same words since they were read.
 */
export async function submitStatus(store: Store, submission: Submission, now: Instant): Promise<SubmissionOutcome> {
  const { statuses, reports, drafts } = store.room(submission.roomCode);
  const there = await reports.find(submission.report.key);
  if (there?.submittedAt && !submission.isCorrection) return { kind: 'alreadySubmitted', report: there };
  for (const status of submission.statuses) {
    await upsert(statuses, submission.known.statuses.find(({ key }) => key === status.key) ?? null, { ...status, submittedAt: now });
  }
  const written = await upsert(reports, submission.known.report ?? there, { ...submission.report, submittedAt: now });
  await drafts.save(submission.draftTopic, '');
  return { kind: 'submitted', report: written };
}
