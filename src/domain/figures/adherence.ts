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

interface Tally {
  readonly contracts: Record<'met' | 'unmet', number>;
  readonly citizens: Record<'met' | 'unmet', number>;
}

/** Lines nothing is known of are left out. A contract is what one citizen has with one service. */
export function adherenceTable(citizens: Citizens, rules: Rules = ALL_RULES): readonly AdherenceRow[] {
  const tallies = new Map<ChecklistLine, Tally>();
  for (const goals of citizens) {
    const lists = latestChecklists(goals);
    for (const side of ['met', 'unmet'] as const) count(tallies, lists.flatMap((list) => list[side]), side);
  }
  return CHECKLIST.flatMap((line) => {
    const tally = tallies.get(line);
    return tally ? [{ line, told: toldOf(tally, rules) }] : [];
  });
}

function count(tallies: Map<ChecklistLine, Tally>, lines: readonly ChecklistLine[], side: 'met' | 'unmet'): void {
  lines.forEach((line, at) => {
    const tally = tallies.get(line) ?? { contracts: { met: 0, unmet: 0 }, citizens: { met: 0, unmet: 0 } };
    tally.contracts[side] += 1;
    if (lines.indexOf(line) === at) tally.citizens[side] += 1;
    tallies.set(line, tally);
  });
}

function toldOf({ contracts, citizens }: Tally, rules: Rules): AdherenceRow['told'] {
  const isFew = Object.values(citizens).some(isSmall) || Object.values(contracts).some(isSmall);
  return rules.small && isFew ? null : { met: contracts.met, contracts: contracts.met + contracts.unmet };
}

/** By service, what was met at the last follow-up. */
function latestChecklists(goals: readonly Result[]): readonly Checklist[] {
  const latest: Result[] = [];
  for (const goal of goals) {
    const at = latest.findIndex(({ serviceKey }) => serviceKey === goal.serviceKey);
    if (at === -1) latest.push(goal);
    else if (goal.closedOn > latest[at]!.closedOn) latest[at] = goal;
  }
  return latest.flatMap(({ checklist }) => (checklist ? [checklist] : []));
}
