import type { MaterialForm } from '../agreement/contract.ts';
import type { Goal } from '../agreement/goal.ts';
import type { Report } from './report.ts';
import type { Status } from './status.ts';

/** What a status on one goal lacks before it can be sent. */
export type MissingPart = 'rating' | 'workDone' | 'statusNow' | 'progressWord';

/** A rating may be left out for a reason, words may not: short is enough (R34, R35). In the agreed form only (R17). */
export function missingInStatus(status: Status | null, goal: Goal, form: MaterialForm): MissingPart[] {
  const missing: MissingPart[] = [];
  const rating = status?.rating ?? null;
  if (form.number && goal.measure && (rating === null || (rating.value === null && rating.missingReason === null))) missing.push('rating');
  if (form.prose && !status?.workDone.trim()) missing.push('workDone');
  if (form.prose && !status?.statusNow.trim()) missing.push('statusNow');
  if (!status?.progressWord) missing.push('progressWord');
  return missing;
}

export type MissingReportPart = 'lifeSituation' | 'recommendation' | 'recommendationReason';

/** Agreed life themes of which the report does not say whether functioning has changed (R37). Not knowing is an answer, and so is no change. */
export function missingThemes(report: Report | null, themes: readonly string[]): readonly string[] {
  return themes.filter((theme) => !report?.functionalChanges.some((one) => one.theme === theme));
}

/** What the provider's report lacks besides the goals (R36, R38). */
export function missingInReport(report: Report | null): MissingReportPart[] {
  const missing: MissingReportPart[] = [];
  if (!report?.lifeSituation.trim()) missing.push('lifeSituation');
  if (!report?.recommendation) missing.push('recommendation');
  if (!report?.recommendationReason.trim()) missing.push('recommendationReason');
  return missing;
}
