import { EMPTY_GOAL, type GoalDraft, type StatusDraft } from './statusDraft.ts';

const REPORT_WORDS = ['lifeSituation', 'recommendationReason', 'proposals', 'dissent'] as const;
const GOAL_WORDS = ['workDone', 'statusNow'] as const;

/** One answer of a status: the smallest part that two people can have written differently. A rating with its reason is one act. */
export type Leaf =
  | { readonly kind: 'words'; readonly part: (typeof REPORT_WORDS)[number] }
  | { readonly kind: 'recommendation' }
  | { readonly kind: 'goalWords'; readonly goalId: string; readonly part: (typeof GOAL_WORDS)[number] }
  | { readonly kind: 'rating'; readonly goalId: string }
  | { readonly kind: 'progress'; readonly goalId: string }
  | { readonly kind: 'subGoal'; readonly goalId: string; readonly key: string }
  | { readonly kind: 'change' | 'changeWords'; readonly theme: string };

/** Every answer that any of these drafts has a place for, in the order of the page. */
export function leavesOf(...drafts: readonly StatusDraft[]): readonly Leaf[] {
  const goalIds = namesIn(drafts.map(({ goals }) => goals));
  const themes = namesIn(drafts.map(({ functioning }) => functioning));
  return [
    ...goalIds.flatMap((goalId) => leavesOfGoal(goalId, drafts)),
    { kind: 'words', part: 'lifeSituation' },
    ...themes.flatMap((theme): Leaf[] => [{ kind: 'change', theme }, { kind: 'changeWords', theme }]),
    { kind: 'recommendation' },
    ...REPORT_WORDS.slice(1).map((part): Leaf => ({ kind: 'words', part })),
  ];
}

function leavesOfGoal(goalId: string, drafts: readonly StatusDraft[]): readonly Leaf[] {
  const subGoals = namesIn(drafts.map((draft) => goalOf(draft, goalId).subGoals));
  return [{ kind: 'rating', goalId }, ...GOAL_WORDS.map((part): Leaf => ({ kind: 'goalWords', goalId, part })), { kind: 'progress', goalId }, ...subGoals.map((key): Leaf => ({ kind: 'subGoal', goalId, key }))];
}

export function isWords({ kind }: Leaf): boolean {
  return kind === 'words' || kind === 'goalWords' || kind === 'changeWords';
}

/** What stands in an answer, to be compared; words as they are, choices as their codes, nothing as an empty text. */
export function textOfLeaf(draft: StatusDraft, leaf: Leaf): string {
  switch (leaf.kind) {
    case 'words':
      return draft[leaf.part];
    case 'recommendation':
      return draft.recommendation ?? '';
    case 'goalWords':
      return goalOf(draft, leaf.goalId)[leaf.part];
    case 'rating':
      return ratingText(goalOf(draft, leaf.goalId));
    case 'progress':
      return goalOf(draft, leaf.goalId).progressWord ?? '';
    case 'subGoal':
      return goalOf(draft, leaf.goalId).subGoals[leaf.key] ?? '';
    case 'change':
      return draft.functioning[leaf.theme]?.change ?? '';
    case 'changeWords':
      return draft.functioning[leaf.theme]?.text ?? '';
  }
}

function ratingText({ value, missingReason, isRevealed }: GoalDraft): string {
  if (value === null && missingReason === null) return isRevealed ? 'revealed' : '';
  return `${value ?? missingReason}${isRevealed ? '' : ' unseen'}`;
}

/** The same draft with one answer as it stands in another. */
export function takeLeaf(draft: StatusDraft, leaf: Leaf, from: StatusDraft): StatusDraft {
  switch (leaf.kind) {
    case 'words':
      return { ...draft, [leaf.part]: from[leaf.part] };
    case 'recommendation':
      return { ...draft, recommendation: from.recommendation };
    case 'change':
    case 'changeWords':
      return takeFunctioning(draft, leaf, from);
    default:
      return { ...draft, goals: { ...draft.goals, [leaf.goalId]: takeInGoal(goalOf(draft, leaf.goalId), leaf, goalOf(from, leaf.goalId)) } };
  }
}

function takeInGoal(goal: GoalDraft, leaf: Extract<Leaf, { readonly goalId: string }>, from: GoalDraft): GoalDraft {
  if (leaf.kind === 'goalWords') return { ...goal, [leaf.part]: from[leaf.part] };
  if (leaf.kind === 'progress') return { ...goal, progressWord: from.progressWord };
  if (leaf.kind === 'rating') {
    const { value, missingReason, firstValue, isRevealed, ratedAt } = from;
    return { ...goal, value, missingReason, firstValue, isRevealed, ratedAt };
  }
  const state = from.subGoals[leaf.key];
  return state === undefined ? goal : { ...goal, subGoals: { ...goal.subGoals, [leaf.key]: state } };
}

function takeFunctioning(draft: StatusDraft, { kind, theme }: Extract<Leaf, { readonly theme: string }>, from: StatusDraft): StatusDraft {
  const here = draft.functioning[theme] ?? { change: null, text: '' };
  const there = from.functioning[theme] ?? { change: null, text: '' };
  const taken = kind === 'change' ? { ...here, change: there.change } : { ...here, text: there.text };
  return { ...draft, functioning: { ...draft.functioning, [theme]: taken } };
}

/** @param leaf of words */
export function writeWords(draft: StatusDraft, leaf: Leaf, text: string): StatusDraft {
  if (leaf.kind === 'words') return { ...draft, [leaf.part]: text };
  if (leaf.kind === 'goalWords') return { ...draft, goals: { ...draft.goals, [leaf.goalId]: { ...goalOf(draft, leaf.goalId), [leaf.part]: text } } };
  if (leaf.kind !== 'changeWords') return draft;
  return { ...draft, functioning: { ...draft.functioning, [leaf.theme]: { change: draft.functioning[leaf.theme]?.change ?? null, text } } };
}

function goalOf(draft: StatusDraft, goalId: string): GoalDraft {
  return draft.goals[goalId] ?? EMPTY_GOAL;
}

function namesIn(records: readonly object[]): readonly string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}
