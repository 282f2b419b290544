import type { GoalType } from '../agreement/goal.ts';
import type { Key } from '../key.ts';
import { citizenFigure, latestPerGoal, type CitizenFigure, type MissingCause } from './citizenFigure.ts';
import { wilsonInterval, type Interval } from './interval.ts';
import type { Result } from './result.ts';
import { isSmall, suppress, type Hidden } from './suppression.ts';

/** Shares of those with both ratings. Null where one of the two halves is too small to be shown. */
export interface AsHoped {
  readonly citizens: number;
  /** 0 to 1 */
  readonly share: number;
  readonly interval: Interval;
  /** If all who are missing had gone badly, or well; told when more than a fifth is missing. */
  readonly bounds: Interval | null;
}

/** A row as it may be shown: what would point at few people is gone from the data, not from the drawing. */
export type FigureRow<Group extends string> = {
  readonly group: Group;
} & (
  | { readonly kind: 'hidden'; readonly reason: Hidden }
  | {
      readonly kind: 'shown';
      readonly withBoth: number;
      /** Null: the difference to `withBoth` would be a small group. */
      readonly citizens: number | null;
      readonly withBaseline: number | null;
      readonly asHoped: AsHoped | null;
      /** Half of the citizens have a longer time between the ratings. */
      readonly medianDays: number | null;
      /** Causes that are no small group, and leave no small group to be worked out from their sum. */
      readonly missing: Readonly<Partial<Record<MissingCause, number>>>;
      /** Under 20 with both ratings: never to be compared. */
      readonly isTooFew: boolean;
    }
);

const TOO_FEW = 20;
const MUCH_MISSING = 0.2;
export const GOAL_TYPES: readonly GoalType[] = ['develop', 'maintain', 'limitLoss'];

export interface ReportTables {
  readonly goalTypes: readonly FigureRow<GoalType>[];
  /** In the order of the alphabet, never of the result. */
  readonly themes: readonly FigureRow<string>[];
  /** Everybody, each once: for what is missing in all. */
  readonly all: FigureRow<'all'>;
}

/** The tables of the report; the goals are put together by citizen once, because that is most of the work. */
export function reportTables(results: readonly Result[]): ReportTables {
  const citizens = goalsByCitizen(results);
  return { goalTypes: tableOf(citizens, GOAL_TYPES, goalTypeOf), themes: tableOf(citizens, themesOf(citizens), themeOf), all: rowOfAll(citizens) };
}

const goalTypeOf = ({ goalType }: Result): GoalType => goalType;
const themeOf = ({ theme }: Result): string => theme;

type Citizens = readonly (readonly Result[])[];

/** The latest result of every goal, those of one citizen together. */
function goalsByCitizen(results: readonly Result[]): Citizens {
  const citizens = new Map<Key, Result[]>();
  for (const result of latestPerGoal(results)) {
    const goals = citizens.get(result.resultKey);
    if (goals) goals.push(result);
    else citizens.set(result.resultKey, [result]);
  }
  return [...citizens.values()];
}

function themesOf(citizens: Citizens): readonly string[] {
  const themes = new Set<string>();
  for (const goals of citizens) for (const { theme } of goals) themes.add(theme);
  return [...themes].sort((a, b) => a.localeCompare(b, 'da'));
}

function rowOfAll(citizens: Citizens): FigureRow<'all'> {
  const counts = countsOf(citizens.map(citizenFigure));
  const [reason] = suppress([counts]);
  return reason ? { group: 'all', kind: 'hidden', reason } : shownRow('all', counts);
}

function tableOf<Group extends string>(citizens: Citizens, groups: readonly Group[], groupOf: (result: Result) => Group): FigureRow<Group>[] {
  const figures = figuresByGroup(citizens, groupOf);
  const counts = groups.map((group) => countsOf(figures.get(group) ?? []));
  const hidden = suppress(counts);
  return groups.map((group, at) => {
    const reason = hidden[at] ?? null;
    return reason ? { group, kind: 'hidden', reason } : shownRow(group, counts[at]!);
  });
}

interface Counts {
  readonly citizens: number;
  readonly withBaseline: number;
  readonly withBoth: number;
  readonly asHoped: number;
  readonly days: readonly number[];
  readonly missing: ReadonlyMap<MissingCause, number>;
}

/** A citizen has few goals: looking through them again for each group is quicker than a map for each citizen. */
function figuresByGroup<Group extends string>(citizens: Citizens, groupOf: (result: Result) => Group): Map<Group, CitizenFigure[]> {
  const figures = new Map<Group, CitizenFigure[]>();
  for (const goals of citizens) {
    for (let at = 0; at < goals.length; at += 1) {
      const group = groupOf(goals[at]!);
      if (isAmong(goals, at, group, groupOf)) continue;
      const figure = citizenFigure(goals.filter((goal) => groupOf(goal) === group));
      const known = figures.get(group);
      if (known) known.push(figure);
      else figures.set(group, [figure]);
    }
  }
  return figures;
}

function isAmong<Group extends string>(goals: readonly Result[], before: number, group: Group, groupOf: (result: Result) => Group): boolean {
  for (let at = 0; at < before; at += 1) if (groupOf(goals[at]!) === group) return true;
  return false;
}

/** One pass without lists in between, as for a single citizen. */
function countsOf(figures: readonly CitizenFigure[]): Counts {
  let withBaseline = 0;
  let asHoped = 0;
  let withBoth = 0;
  const days: number[] = [];
  const missing = new Map<MissingCause, number>();
  for (const figure of figures) {
    if (figure.hasBaseline) withBaseline += 1;
    if (figure.missing) {
      missing.set(figure.missing, (missing.get(figure.missing) ?? 0) + 1);
      continue;
    }
    withBoth += 1;
    if (figure.isAsHoped) asHoped += 1;
    if (figure.days !== null) days.push(figure.days);
  }
  return { citizens: figures.length, withBaseline, withBoth, asHoped, days, missing };
}

function shownRow<Group extends string>(group: Group, counts: Counts): FigureRow<Group> {
  const { citizens, withBaseline, withBoth } = counts;
  const mayTellAll = !isSmall(citizens - withBoth);
  const missing = causesToTell(counts.missing);
  // Who has no start rating is one of the causes: where one is kept back, the difference would tell it.
  const mayTellBaseline = mayTellAll && missing.length === counts.missing.size && !isSmall(citizens - withBaseline) && !isSmall(withBaseline - withBoth);
  return {
    group,
    kind: 'shown',
    withBoth,
    citizens: mayTellAll ? citizens : null,
    withBaseline: mayTellBaseline ? withBaseline : null,
    asHoped: asHopedOf(counts, mayTellAll),
    medianDays: medianOf(counts.days),
    missing: Object.fromEntries(missing),
    isTooFew: withBoth < TOO_FEW,
  };
}

/** Small causes are kept back, and with them the next smallest while what is kept back in all is still a small group. */
function causesToTell(missing: Counts['missing']): readonly (readonly [MissingCause, number])[] {
  const told = [...missing].filter(([, count]) => !isSmall(count)).sort(([, a], [, b]) => b - a);
  let keptBack = [...missing.values()].filter(isSmall).reduce((sum, count) => sum + count, 0);
  while (isSmall(keptBack) && told.length > 0) keptBack += told.pop()![1];
  return told;
}

/** All or none went as hoped: that tells about each single one, so it is hidden like a small half. */
function asHopedOf({ citizens, withBoth, asHoped }: Counts, mayTellAll: boolean): AsHoped | null {
  const interval = wilsonInterval(asHoped, withBoth);
  const rest = withBoth - asHoped;
  if (!interval || asHoped === 0 || rest === 0 || isSmall(asHoped) || isSmall(rest)) return null;
  const missing = citizens - withBoth;
  const isMuch = mayTellAll && missing / citizens > MUCH_MISSING;
  const bounds = isMuch ? { low: asHoped / citizens, high: (asHoped + missing) / citizens } : null;
  return { citizens: asHoped, share: asHoped / withBoth, interval, bounds };
}

function medianOf(days: readonly number[]): number | null {
  if (days.length === 0) return null;
  // Numbers as such are sorted several times faster than by a function, and there are thousands of them.
  const sorted = Float64Array.from(days).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
