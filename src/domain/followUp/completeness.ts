import type { RoomFile } from '../caseFile.ts';
import { versionOf } from '../key.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import type { MaterialPart } from './asked.ts';
import type { FollowUp } from './followUp.ts';
import { missingInReport, missingInStatus } from './missingInStatus.ts';
import { isReportOnTime } from './receivedReport.ts';
import type { Report } from './report.ts';

/** How much of what was asked for a report holds (R78). It measures the report, never the people. */
export interface Completeness {
  /** Goals with words or a figure on them. */
  readonly goalsCovered: number;
  readonly goals: number;
  /** Goals told in the form the contract agrees on: words, numbers or both (R17). */
  readonly goalsInForm: number;
  /** Other parts that were asked for and are not there. */
  readonly missingParts: readonly Exclude<MaterialPart, 'statusOnGoals'>[];
  /** Null: no day was told. */
  readonly isOnTime: boolean | null;
  readonly due: CalendarDay | null;
}

export function completenessOf(room: Pick<RoomFile, 'goals' | 'contract' | 'statuses'>, followUp: FollowUp, report: Report): Completeness {
  const form = room.contract?.materialForm ?? { prose: true, number: true };
  const told = room.goals.map((goal) => {
    const { id } = versionOf(goal.key);
    const status = room.statuses.find(({ followUpKey, voice, goalKey }) => followUpKey === followUp.key && voice === 'provider' && versionOf(goalKey).id === id) ?? null;
    const isCovered = status !== null && (status.rating !== null || status.workDone.trim() !== '' || status.statusNow.trim() !== '' || status.progressWord !== null);
    return { isCovered, isInForm: isCovered && missingInStatus(status, goal, form).length === 0 };
  });
  const missing = missingInReport(report);
  const asked = followUp.materialRequested;
  const lacksRecommendation = missing.includes('recommendation') || missing.includes('recommendationReason');
  return {
    goalsCovered: told.filter(({ isCovered }) => isCovered).length,
    goals: told.length,
    goalsInForm: told.filter(({ isInForm }) => isInForm).length,
    missingParts: [...(asked.includes('lifeSituation') && missing.includes('lifeSituation') ? ['lifeSituation' as const] : []), ...(asked.includes('recommendation') && lacksRecommendation ? ['recommendation' as const] : [])],
    isOnTime: isReportOnTime(report, followUp.materialDue),
    due: followUp.materialDue,
  };
}
