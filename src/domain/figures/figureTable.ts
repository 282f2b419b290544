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
      /** Only causes that are not a small group. */
      readonly missing: Readonly<Partial<Record<MissingCause, number>>>;
      /** Under 20 with both ratings: never to be compared. */
      readonly isTooFew: boolean;
    }
);

const TOO_FEW = 20;
const MUCH_MISSING = 0.2;
export const GOAL_TYPES: readonly GoalType[] = ['develop', 'maintain', 'limitLoss'];

export function goalTypeTable(results: readonly Result[]): FigureRow<GoalType>[] {
  return figureTable(results, GOAL_TYPES, ({ goalType }) => goalType);
}

/** In the order of the alphabet, never of the result. */
export function themeTable(results: readonly Result[]): FigureRow<string>[] {
  const themes = [...new Set(results.map(({ theme }) => theme))].sort((a, b) => a.localeCompare(b, 'da'));
  return figureTable(results, themes, ({ theme }) => theme);
}

/** One row per group, each citizen once in a row. */
export function figureTable<Group extends string>(results: readonly Result[], groups: readonly Group[], groupOf: (result: Result) => Group): FigureRow<Group>[] {
  const figures = figuresByGroup(latestPerGoal(results), groupOf);
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

function figuresByGroup<Group extends string>(results: readonly Result[], groupOf: (result: Result) => Group): Map<Group, CitizenFigure[]> {
  const groups = new Map<Group, Map<Key, Result[]>>();
  for (const result of results) {
    const group = groupOf(result);
    const citizens = groups.get(group) ?? new Map<Key, Result[]>();
    groups.set(group, citizens);
    const goals = citizens.get(result.resultKey);
    if (goals) goals.push(result);
    else citizens.set(result.resultKey, [result]);
  }
  return new Map([...groups].map(([group, citizens]) => [group, [...citizens.values()].map(citizenFigure)]));
}

function countsOf(figures: readonly CitizenFigure[]): Counts {
  const measured = figures.filter(({ missing }) => missing === null);
  const missing = new Map<MissingCause, number>();
  for (const figure of figures) if (figure.missing) missing.set(figure.missing, (missing.get(figure.missing) ?? 0) + 1);
  return {
    citizens: figures.length,
    withBaseline: figures.filter(({ hasBaseline }) => hasBaseline).length,
    withBoth: measured.length,
    asHoped: measured.filter(({ isAsHoped }) => isAsHoped).length,
    days: measured.flatMap(({ days }) => (days === null ? [] : [days])),
    missing,
  };
}

function shownRow<Group extends string>(group: Group, counts: Counts): FigureRow<Group> {
  const { citizens, withBaseline, withBoth } = counts;
  const mayTellAll = !isSmall(citizens - withBoth);
  const mayTellBaseline = mayTellAll && !isSmall(citizens - withBaseline) && !isSmall(withBaseline - withBoth);
  return {
    group,
    kind: 'shown',
    withBoth,
    citizens: mayTellAll ? citizens : null,
    withBaseline: mayTellBaseline ? withBaseline : null,
    asHoped: asHopedOf(counts, mayTellAll),
    medianDays: medianOf(counts.days),
    missing: Object.fromEntries([...counts.missing].filter(([, count]) => !isSmall(count))),
    isTooFew: withBoth < TOO_FEW,
  };
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
  const sorted = [...days].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
