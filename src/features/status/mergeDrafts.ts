import type { GoalDraft, StatusDraft } from './statusDraft.ts';

/**
 * One status written in two windows, part by part: what one of them changed is kept, and where both wrote, both texts stand.
 * @param base as both knew it
 */
export function mergeDrafts(base: StatusDraft, mine: StatusDraft, theirs: StatusDraft): StatusDraft {
  const words = (part: 'lifeSituation' | 'recommendationReason' | 'proposals') => mergeWords(base[part], mine[part], theirs[part]);
  const goals = namesIn(mine.goals, theirs.goals).map((id) => [id, mergeOne(base.goals[id], mine.goals[id], theirs.goals[id], mergeGoals)] as const);
  const functioning = namesIn(mine.functioning, theirs.functioning).map((theme) => [theme, mergeOne(base.functioning[theme], mine.functioning[theme], theirs.functioning[theme], mergeFunctioning)] as const);
  return {
    format: 1,
    changedAt: (mine.changedAt ?? '') >= (theirs.changedAt ?? '') ? mine.changedAt : theirs.changedAt,
    goals: Object.fromEntries(goals),
    lifeSituation: words('lifeSituation'),
    functioning: Object.fromEntries(functioning),
    recommendation: mergeChoice(base.recommendation, mine.recommendation, theirs.recommendation),
    recommendationReason: words('recommendationReason'),
    proposals: words('proposals'),
  };
}

function mergeGoals(base: GoalDraft | undefined, mine: GoalDraft, theirs: GoalDraft): GoalDraft {
  // A rating is one act: the value, the reason and what was seen before it stay together.
  const rated = base?.value === mine.value && base.missingReason === mine.missingReason && base.isRevealed === mine.isRevealed ? theirs : mine;
  const { value, missingReason, firstValue, isRevealed, ratedAt } = rated;
  const subGoals = namesIn(mine.subGoals, theirs.subGoals).map((key) => [key, mergeChoice(base?.subGoals[key], mine.subGoals[key], theirs.subGoals[key])] as const);
  return {
    value,
    missingReason,
    firstValue,
    isRevealed,
    ratedAt,
    workDone: mergeWords(base?.workDone, mine.workDone, theirs.workDone),
    statusNow: mergeWords(base?.statusNow, mine.statusNow, theirs.statusNow),
    progressWord: mergeChoice(base?.progressWord ?? null, mine.progressWord, theirs.progressWord),
    subGoals: Object.fromEntries(subGoals.flatMap(([key, state]) => (state === undefined ? [] : [[key, state]]))),
  };
}

type Functioning = StatusDraft['functioning'][string];

function mergeFunctioning(base: Functioning | undefined, mine: Functioning, theirs: Functioning): Functioning {
  return { change: mergeChoice(base?.change ?? null, mine.change, theirs.change), text: mergeWords(base?.text, mine.text, theirs.text) };
}

function mergeOne<T>(base: T | undefined, mine: T | undefined, theirs: T | undefined, merge: (base: T | undefined, mine: T, theirs: T) => T): T {
  return mine === undefined || theirs === undefined ? (mine ?? theirs)! : merge(base, mine, theirs);
}

/** Of two different choices the one in front of the person stands. */
function mergeChoice<T>(base: T, mine: T, theirs: T): T {
  return mine === base ? theirs : mine;
}

function mergeWords(base: string | undefined, mine: string, theirs: string): string {
  const before = base ?? '';
  if (mine === before || theirs.includes(mine)) return theirs;
  if (theirs === before || mine.includes(theirs)) return mine;
  return `${theirs}\n\n${mine}`;
}

function namesIn(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
