import type { RoomFile } from '../caseFile.ts';
import { FIXED_ITEMS } from '../followUp/agenda.ts';
import { unexplained } from '../followUp/attendance.ts';
import { completenessOf } from '../followUp/completeness.ts';
import type { Decision } from '../followUp/decision.ts';
import type { FollowUp } from '../followUp/followUp.ts';
import { isReportOnTime, submittedReport } from '../followUp/receivedReport.ts';
import type { Report } from '../followUp/report.ts';
import { missingVoices } from '../followUp/voices.ts';
import { versionOf } from '../key.ts';
import { dayIn } from '../time/instant.ts';

/** Lines of the checklist of the contract that the rows can show: R4, R5, R8, R9, R10, R14, R19, R49, R50, R56. */
export const CONTRACT_LINES = ['tool', 'themes', 'fewGoals', 'rationale', 'subGoals', 'subGoalsApproved', 'circle', 'agreedByAll', 'smart', 'finish'] as const;
/** Of the follow-up: R61, R23, R30, R31, R34, R78, R35, R36, R37, R38, R67, R40, R26, R63, R28, R77. */
export const FOLLOW_UP_LINES = [
  'onTime', 'agenda', 'materialRequested', 'citizenInvites', 'report', 'reportOnTime', 'statusInForm', 'lifeSituation', 'functionalChange', 'recommendation',
  'threeVoices', 'attendance', 'decisions', 'citizenAgrees', 'next', 'usefulness',
] as const;

export type ChecklistLine = (typeof CONTRACT_LINES)[number] | (typeof FOLLOW_UP_LINES)[number];

/**
 * What was met when a follow-up was closed (R72). Every line is in one of the two: where some did not apply, the difference between two
 * lines would count the few it did not apply to. A line in neither was not asked by the edition of that time.
 */
export interface Checklist {
  readonly met: readonly ChecklistLine[];
  readonly unmet: readonly ChecklistLine[];
}

export interface ChecklistParts {
  readonly room: Pick<RoomFile, 'contract' | 'goals' | 'subGoals' | 'participants' | 'statuses' | 'reports'>;
  readonly followUp: FollowUp;
  /** Of this follow-up. */
  readonly decisions: readonly Decision[];
  /** The next date is agreed, or that and why the effort ends. */
  readonly hasNext: boolean;
}

/** Held against the rows as they stand when the follow-up is closed. It measures how the guideline is used, never the people. */
export function checklistOf(parts: ChecklistParts): Checklist {
  const lines = Object.entries({ ...contractLines(parts), ...followUpLines(parts) }) as (readonly [ChecklistLine, boolean])[];
  const saying = (isMet: boolean) => lines.filter(([, answer]) => answer === isMet).map(([line]) => line);
  return { met: saying(true), unmet: saying(false) };
}

const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
const SETTLED: ReadonlySet<string> = new Set(['approved', 'reached', 'stopped']);
const MOST_GOALS = 3;

type Answers<Line extends ChecklistLine> = Readonly<Record<Line, boolean>>;

function contractLines({ room: { contract, goals, subGoals, participants } }: ChecklistParts): Answers<(typeof CONTRACT_LINES)[number]> {
  const own = goals.map(({ key }) => subGoals.filter(({ goalId }) => goalId === versionOf(key).id));
  const hasSteps = own.every((steps) => steps.length > 0);
  return {
    tool: isSaid(contract?.tool),
    themes: goals.every(({ theme }) => isSaid(theme)),
    fewGoals: goals.length > 0 && goals.length <= MOST_GOALS,
    rationale: isSaid(contract?.rationale),
    subGoals: hasSteps,
    subGoalsApproved: hasSteps && own.flat().every(({ state }) => SETTLED.has(state)),
    circle: participants.length > 0,
    agreedByAll: goals.every(({ agreedBy }) => Object.values(agreedBy).every((day) => day !== null)),
    smart: goals.every(({ smart }) => Object.values(smart).every(Boolean)),
    finish: isSaid(contract?.reachedWhen) && isSaid(contract?.transitionTo),
  };
}

function followUpLines(parts: ChecklistParts): Answers<(typeof FOLLOW_UP_LINES)[number]> {
  const { room, followUp, decisions, hasNext } = parts;
  return {
    onTime: followUp.meetingStart !== null && dayIn(followUp.meetingStart) <= followUp.dueOn,
    agenda: FIXED_ITEMS.every((item) => followUp.agenda.some((one) => one.item === item)),
    materialRequested: followUp.materialRequested.length > 0 && followUp.materialDue !== null,
    citizenInvites: followUp.citizenInvites.wish !== 'notAsked',
    ...reportLines(parts, submittedReport(room.reports, followUp.key)),
    threeVoices: missingVoices(room, followUp.key).length === 0,
    attendance: followUp.attendance.length > 0 && unexplained(room.participants, followUp.attendance).length === 0,
    ...decisionLines(room, decisions),
    next: hasNext,
    usefulness: followUp.usefulness !== null,
  };
}

function reportLines({ room, followUp }: ChecklistParts, report: Report | null): Answers<'report' | 'reportOnTime' | 'statusInForm' | 'lifeSituation' | 'functionalChange' | 'recommendation'> {
  const completeness = report && completenessOf(room, followUp, report);
  return {
    report: report !== null,
    reportOnTime: report !== null && isReportOnTime(report, followUp.materialDue) === true,
    statusInForm: completeness !== null && completeness.goalsInForm === completeness.goals,
    lifeSituation: isSaid(report?.lifeSituation),
    functionalChange: report !== null && report.functionalChanges.length > 0,
    recommendation: report !== null && report.recommendation !== null && isSaid(report.recommendationReason),
  };
}

function decisionLines({ goals }: ChecklistParts['room'], decisions: readonly Decision[]): Answers<'decisions' | 'citizenAgrees'> {
  const taken = decisions.filter(({ kind, goalKey }) => kind !== null && goalKey !== null);
  const isDecided = (goalId: string): boolean => taken.some(({ goalKey }) => versionOf(goalKey!).id === goalId);
  return {
    decisions: goals.every(({ key }) => isDecided(versionOf(key).id)),
    citizenAgrees: taken.length > 0 && taken.every(({ citizenAgrees }) => citizenAgrees !== 'notStated'),
  };
}
