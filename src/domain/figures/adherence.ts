import { CONTRACT_LINES, FOLLOW_UP_LINES, type Checklist, type ChecklistLine } from './checklist.ts';
import type { Citizens } from './countCitizens.ts';
import type { FigureRow } from './figureTable.ts';
import { ALL_RULES, isSmall, type Rules } from './suppression.ts';
import type { Result } from './result.ts';

/** Of the contracts with a follow-up in the period, how many met a line at the last one (R72). */
export type Adherence =
  | { readonly kind: 'counted'; readonly met: number; readonly contracts: number }
  /** To the nearest tenth, 0 to 1, and not of how many: their number would tell who lacks a rating, or who has two services. */
  | { readonly kind: 'rounded'; readonly share: number };

export interface AdherenceRow {
  readonly line: ChecklistLine;
  /** Null: one side tells about fewer than five citizens, or the share alone would tell of how many it is. */
  readonly told: Adherence | null;
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

/** What the other tables of the cut tell already. */
export interface ToldElsewhere {
  readonly withBoth: number;
  /** Null: not told. */
  readonly citizens: number | null;
  /** A contract is what one citizen has with one service: these count them. */
  readonly services: readonly FigureRow<string>[];
}

/** Lines nothing is known of are left out. */
export function adherenceTable(citizens: Citizens, { withBoth, citizens: citizensTold, services }: ToldElsewhere, rules: Rules = ALL_RULES): readonly AdherenceRow[] {
  const tallies = Object.fromEntries(CHECKLIST.map((line) => [line, { met: none(), unmet: none() }])) as Record<ChecklistLine, Tally | undefined>;
  for (let citizen = 0; citizen < citizens.length; citizen += 1) {
    for (const { met, unmet } of latestChecklists(citizens[citizen]!)) {
      // A line of a later edition of the app has no tally.
      for (const line of met) count(tallies[line]?.met, citizen);
      for (const line of unmet) count(tallies[line]?.unmet, citizen);
    }
  }
  const contractsTold = contractsIn(services);
  return CHECKLIST.flatMap((line) => {
    const { met, unmet } = tallies[line]!;
    return met.contracts + unmet.contracts === 0 ? [] : [{ line, told: toldOf(met, unmet) }];
  });

  function toldOf(met: Answers, unmet: Answers): Adherence | null {
    const isFew = [met.citizens, unmet.citizens, met.contracts, unmet.contracts].some(isSmall);
    if (rules.small && isFew) return null;
    const contracts = met.contracts + unmet.contracts;
    // The other tables are safe for who knows that nobody has two services.
    if (!rules.contracts || contracts === contractsTold || contracts === citizensTold) return { kind: 'counted', met: met.contracts, contracts };
    const share = inTenths(met.contracts, contracts);
    return fitsAny(share, Math.min(withBoth, contracts), contracts) ? { kind: 'rounded', share } : null;
  }
}

const none = (): Answers => ({ contracts: 0, citizens: 0, last: -1 });

function count(answers: Answers | undefined, citizen: number): void {
  if (!answers) return;
  answers.contracts += 1;
  if (answers.last === citizen) return;
  answers.last = citizen;
  answers.citizens += 1;
}

/** Null: the services do not tell it. */
function contractsIn(services: readonly FigureRow<string>[]): number | null {
  let contracts = 0;
  for (const row of services) {
    if (row.kind === 'hidden' || row.citizens === null) return null;
    contracts += row.citizens;
  }
  return contracts;
}

const inTenths = (met: number, contracts: number): number => Math.round((met / contracts) * 10) / 10;

/** Further on a tenth holds more than one number. */
const FAR_ENOUGH = 40;

/** Whatever the number of contracts, from the fewest there may be on, some count has this share and is none of few: so the share tells no number. */
function fitsAny(share: number, fewest: number, contracts: number): boolean {
  for (let number = fewest; number <= Math.max(contracts, fewest + FAR_ENOUGH); number += 1) if (!fits(share, number)) return false;
  return true;
}

function fits(share: number, contracts: number): boolean {
  const about = Math.round(share * contracts);
  const reach = Math.ceil(contracts / 20);
  for (let met = Math.max(0, about - reach); met <= Math.min(contracts, about + reach); met += 1) {
    if (!isSmall(met) && !isSmall(contracts - met) && inTenths(met, contracts) === share) return true;
  }
  return false;
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
