import { CONTRACT_LINES, FOLLOW_UP_LINES, type Checklist, type ChecklistLine } from './checklist.ts';
import type { Citizens } from './countCitizens.ts';
import { ALL_RULES, isSmall, type Rules } from './suppression.ts';
import type { Result } from './result.ts';

/** Of the contracts with a follow-up in the period, how many met a line at the last one (R72). Null: one side tells about fewer than five citizens. */
export interface AdherenceRow {
  readonly line: ChecklistLine;
  readonly told: { readonly met: number; readonly contracts: number } | null;
}

export const CHECKLIST: readonly ChecklistLine[] = [...CONTRACT_LINES, ...FOLLOW_UP_LINES];

/** How often one answer was given to a line. */
interface Answers {
  contracts: number;
  citizens: number;
  /** The citizen counted last, so that nobody is counted twice. */
  last: number;
}

type Tally = Readonly<Record<'met' | 'unmet', Answers>>;

/** Lines nothing is known of are left out. A contract is what one citizen has with one service. */
export function adherenceTable(citizens: Citizens, rules: Rules = ALL_RULES): readonly AdherenceRow[] {
  const tallies = Object.fromEntries(CHECKLIST.map((line) => [line, { met: none(), unmet: none() }])) as Record<ChecklistLine, Tally | undefined>;
  for (let citizen = 0; citizen < citizens.length; citizen += 1) {
    for (const { met, unmet } of latestChecklists(citizens[citizen]!)) {
      // A line of a later edition of the app has no tally.
      for (const line of met) count(tallies[line]?.met, citizen);
      for (const line of unmet) count(tallies[line]?.unmet, citizen);
    }
  }
  return CHECKLIST.flatMap((line) => {
    const { met, unmet } = tallies[line]!;
    return met.contracts + unmet.contracts === 0 ? [] : [{ line, told: toldOf(met, unmet, rules) }];
  });
}

const none = (): Answers => ({ contracts: 0, citizens: 0, last: -1 });

function count(answers: Answers | undefined, citizen: number): void {
  if (!answers) return;
  answers.contracts += 1;
  if (answers.last === citizen) return;
  answers.last = citizen;
  answers.citizens += 1;
}

function toldOf(met: Answers, unmet: Answers, rules: Rules): AdherenceRow['told'] {
  const isFew = [met.citizens, unmet.citizens, met.contracts, unmet.contracts].some(isSmall);
  return rules.small && isFew ? null : { met: met.contracts, contracts: met.contracts + unmet.contracts };
}

/** By service, what was met at the last follow-up. */
function latestChecklists(goals: readonly Result[]): readonly Checklist[] {
  const latest: Result[] = [];
  for (const goal of goals) {
    const at = latest.findIndex(({ serviceKey }) => serviceKey === goal.serviceKey);
    if (at === -1) latest.push(goal);
    else if (goal.closedOn > latest[at]!.closedOn) latest[at] = goal;
  }
  const lists: Checklist[] = [];
  for (const { checklist } of latest) if (checklist) lists.push(checklist);
  return lists;
}
