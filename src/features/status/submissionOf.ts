import { type CalendarDay, type FollowUp, type FunctionalChange, type Goal, joinKeys, type Rating, type Report, type RoomFile, type Status, versionOf } from '#domain';
import type { Submission } from '#flows';
import { beforeRevealOf, draftTopic, type GoalDraft, goalDraftOf, rowsOfService, type StatusDraft } from './statusDraft.ts';

/** What is handed in, row by row. */
export function submissionOf(draft: StatusDraft, room: RoomFile, followUp: FollowUp, today: CalendarDay): Submission {
  const report = room.reports.find(({ followUpKey, voice }) => followUpKey === followUp.key && voice === 'provider') ?? null;
  return {
    roomCode: room.room.code,
    draftTopic: draftTopic(followUp.key),
    statuses: room.goals.map((goal) => withOwnDay(statusOf(goalDraftOf(draft, goal.key), goal, followUp, today), room)),
    report: reportOf(draft, followUp, today),
    known: { statuses: rowsOfService(room, followUp.key), report },
    isCorrection: report?.submittedAt != null,
  };
}

/** A correction of the words leaves the rating on the day it was given. */
function withOwnDay(status: Status, room: RoomFile): Status {
  const before = rowsOfService(room, status.followUpKey).find(({ key }) => key === status.key)?.rating;
  const { rating } = status;
  if (!before || !rating || before.value !== rating.value || before.missingReason !== rating.missingReason) return status;
  return { ...status, rating: { ...rating, ratedOn: before.ratedOn } };
}

export function statusOf(goal: GoalDraft, { key, caseKey }: Goal, followUp: FollowUp, today: CalendarDay): Status {
  return {
    key: joinKeys(followUp.key, versionOf(key).id, 'provider'),
    caseKey,
    followUpKey: followUp.key,
    goalKey: key,
    voice: 'provider',
    workDone: goal.workDone.trim(),
    statusNow: goal.statusNow.trim(),
    progressWord: goal.progressWord,
    rating: ratingOf(goal, today),
    subGoalStates: goal.subGoals,
    mode: null,
    capturedInMeeting: false,
    submittedAt: null,
  };
}

function ratingOf(goal: GoalDraft, today: CalendarDay): Rating | null {
  if (goal.value === null && goal.missingReason === null) return null;
  return { value: goal.value, missingReason: goal.value === null ? goal.missingReason : null, ratedOn: today, beforeReveal: goal.value === null ? null : beforeRevealOf(goal) };
}

export function reportOf(draft: StatusDraft, followUp: FollowUp, today: CalendarDay): Report {
  return {
    key: joinKeys(followUp.key, 'provider'),
    caseKey: followUp.caseKey,
    followUpKey: followUp.key,
    voice: 'provider',
    actor: '',
    lifeSituation: draft.lifeSituation.trim(),
    functionalChanges: Object.entries(draft.functioning).flatMap(([theme, { change, text }]): FunctionalChange[] => (change ? [{ theme, change, text: text.trim() }] : [])),
    recommendation: draft.recommendation,
    recommendationReason: draft.recommendationReason.trim(),
    proposals: draft.proposals.trim(),
    dissent: draft.dissent.trim(),
    basis: null,
    statement: '',
    mode: null,
    note: '',
    ratedOn: today,
    submittedAt: null,
  };
}
