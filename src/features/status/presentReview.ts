import type { RoomFile } from '#domain';
import type { Words } from '#i18n';
import type { Part } from './presentParts.ts';
import { type GoalDraft, goalDraftOf, type StatusDraft } from './statusDraft.ts';

/** One line per part: what is sent. */
export function presentSent(part: Part, draft: StatusDraft, room: RoomFile, words: Words<'status'>, terms: Words<'terms'>): string {
  if (part.id.startsWith('goal ')) {
    const goal = room.goals[Number(part.id.slice(5))]!;
    return ofGoal(goalDraftOf(draft, goal.key), goal.measure !== null && (room.contract?.materialForm.number ?? true), words, terms);
  }
  const said = {
    life: draft.lifeSituation.trim(),
    functioning: Object.entries(draft.functioning).flatMap(([theme, { change }]) => (change ? [`${theme}: ${terms.change[change].toLocaleLowerCase()}.`] : [])).join(' '),
    recommendation: [draft.recommendation ? `${terms.recommendation[draft.recommendation]}.` : '', draft.recommendationReason.trim(), draft.proposals.trim(), draft.dissent.trim() === '' ? '' : `${words.recommendation.dissent}: ${draft.dissent.trim()}`].filter(Boolean).join(' '),
  }[part.id as 'life' | 'functioning' | 'recommendation'];
  return said || words.review.nothing;
}

function ofGoal(goal: GoalDraft, isRated: boolean, words: Words<'status'>, terms: Words<'terms'>): string {
  const rating = goal.value !== null ? words.review.rated(String(goal.value)) : goal.missingReason ? `${words.review.notRated} (${terms.missing[goal.missingReason].toLocaleLowerCase()})` : null;
  const subGoals = Object.keys(goal.subGoals).length;
  const parts = [rating, goal.workDone.trim() || goal.statusNow.trim() ? words.review.text : null, subGoals > 0 ? words.review.subGoals(subGoals) : null, isRated && rating === null ? words.review.lacksRating : null];
  const said = parts.filter((part) => part !== null).join(' · ');
  return said === '' ? words.review.nothing : said.charAt(0).toLocaleUpperCase() + said.slice(1);
}
