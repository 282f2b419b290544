import type { GoalDraft, StatusDraft } from './statusDraft.ts';

/** How many answers differ from those the room has: what a person would count as changes, not how many keys were pressed. */
export function countUnsent(there: StatusDraft, here: StatusDraft): number {
  const goals = [...new Set([...Object.keys(there.goals), ...Object.keys(here.goals)])];
  const themes = [...new Set([...Object.keys(there.functioning), ...Object.keys(here.functioning)])];
  const merging = [...new Set([there, here].flatMap((draft) => Object.keys(draft.merging ?? {})))];
  return (
    sum(goals.map((id) => countInGoal(there.goals[id], here.goals[id]))) +
    themes.filter((theme) => JSON.stringify(there.functioning[theme]) !== JSON.stringify(here.functioning[theme])).length +
    WORDS.filter((part) => there[part] !== here[part]).length +
    merging.filter((answer) => there.merging?.[answer] !== here.merging?.[answer]).length
  );
}

const WORDS = ['lifeSituation', 'recommendation', 'recommendationReason', 'proposals', 'dissent'] as const;
const WORDS_OF_GOAL = ['workDone', 'statusNow', 'progressWord'] as const;

function countInGoal(there: GoalDraft | undefined, here: GoalDraft | undefined): number {
  const isRatedAnew = (there?.value ?? null) !== (here?.value ?? null) || (there?.missingReason ?? null) !== (here?.missingReason ?? null);
  const subGoals = new Set([...Object.keys(there?.subGoals ?? {}), ...Object.keys(here?.subGoals ?? {})]);
  return (
    (isRatedAnew ? 1 : 0) +
    WORDS_OF_GOAL.filter((part) => (there?.[part] ?? '') !== (here?.[part] ?? '')).length +
    [...subGoals].filter((key) => there?.subGoals[key] !== here?.subGoals[key]).length
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
