import { type Key, versionOf } from '../key.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { dayIn, type Instant } from '../time/instant.ts';
import type { Report } from './report.ts';
import type { Status } from './status.ts';

/** One edition of the provider's report as the caseworker's app filed it: what is written later can be told from it. */
export interface ReceivedReport {
  /** Of the words and figures as received: the same content, the same mark. */
  readonly mark: string;
  readonly submittedAt: Instant;
  readonly receivedAt: Instant;
  /** Name of the file in the case's folder; neutral. */
  readonly fileName: string;
  /** Where whoever may see the room opens it. */
  readonly fileUrl: string;
  /** Who had written it. */
  readonly author: string;
}

/** Did the report meet the authority's need for knowledge of the citizen's development? 1 not at all … 5 fully (R77). */
export type UsefulnessScore = 1 | 2 | 3 | 4 | 5;

export const USEFULNESS_SCORES: readonly UsefulnessScore[] = [1, 2, 3, 4, 5];

/** The authority's one answer after a report. The service reads it. */
export interface Usefulness {
  readonly score: UsefulnessScore;
  /** What was missing or helped; may be empty. */
  readonly text: string;
  readonly answeredOn: CalendarDay;
}

/** The provider's report of a follow-up once it is handed in; null until then. */
export function submittedReport<R extends Report>(reports: readonly R[], followUpKey: Key): R | null {
  return reports.find((report) => report.followUpKey === followUpKey && report.voice === 'provider' && report.submittedAt !== null) ?? null;
}

/** Written again after the authority had it: both see so. */
export function isChangedAfterReceipt(received: readonly ReceivedReport[], report: Report): boolean {
  const [first] = received;
  return first !== undefined && (received.length > 1 || report.submittedAt !== first.submittedAt);
}

/** All that counts as the content of a report, always in the same order: what a mark is made of. */
export function contentOfReport(report: Report, statuses: readonly Status[]): string {
  const { lifeSituation, functionalChanges, recommendation, recommendationReason, proposals, dissent, submittedAt } = report;
  const goals = statuses
    .filter(({ followUpKey, voice }) => followUpKey === report.followUpKey && voice === 'provider')
    .sort((a, b) => (versionOf(a.goalKey).id < versionOf(b.goalKey).id ? -1 : 1))
    .map(({ goalKey, workDone, statusNow, progressWord, rating, subGoalStates }) => [goalKey, workDone, statusNow, progressWord, rating && [rating.value, rating.missingReason, rating.ratedOn, rating.beforeReveal], Object.entries(subGoalStates).sort(([a], [b]) => (a < b ? -1 : 1))]);
  return JSON.stringify([submittedAt, lifeSituation, functionalChanges.map(({ theme, change, text }) => [theme, change, text]), recommendation, recommendationReason, proposals, dissent, goals]);
}

/** By the day it was due; null where no day was told. */
export function isReportOnTime({ submittedAt }: Report, materialDue: CalendarDay | null): boolean | null {
  return submittedAt === null || materialDue === null ? null : dayIn(submittedAt) <= materialDue;
}
