import type { MissingCause } from './citizenFigure.ts';
import type { Counts } from './countCitizens.ts';
import { wilsonInterval, type Interval } from './interval.ts';
import { ALL_RULES, hiddenRows, isSmall, rowsWithoutCitizens, rowsWithoutShare, type Hidden, type Rules } from './suppression.ts';

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
      /** Null: the difference to `withBoth`, or to another row's, would be a small group. */
      readonly citizens: number | null;
      readonly withBaseline: number | null;
      readonly asHoped: AsHoped | null;
      /** Half of the citizens have a longer time between the ratings; null where it is known of few. */
      readonly medianDays: number | null;
      /** Under 20 with both ratings: never to be compared. */
      readonly isTooFew: boolean;
    }
);

/** Everybody in the cut, each once. */
export interface Everybody {
  readonly withBoth: number;
  readonly citizens: number | null;
  readonly withBaseline: number | null;
  readonly ended: number | null;
  /** Causes that are no small group, and leave no small group to be worked out from their sum. */
  readonly missing: Readonly<Partial<Record<MissingCause, number>>>;
  /** Those of all other causes together. */
  readonly missingElse: number;
}

const TOO_FEW = 20;
const MUCH_MISSING = 0.2;

export function everybodyOf(counts: Counts): Everybody {
  const { citizens, withBoth, ended } = counts;
  const mayTellAll = !isSmall(citizens - withBoth);
  const missing = mayTellAll ? causesToTell(counts.missing) : [];
  const missingElse = citizens - withBoth - missing.reduce((sum, [, count]) => sum + count, 0);
  return {
    withBoth,
    citizens: mayTellAll ? citizens : null,
    // Who has no start rating is one of the causes: where some are kept back, the difference would tell them.
    withBaseline: mayTellAll && missingElse === 0 ? counts.withBaseline : null,
    ended: mayTellAll && !isSmall(ended) && !isSmall(citizens - ended) ? ended : null,
    missing: Object.fromEntries(missing),
    missingElse: mayTellAll ? missingElse : 0,
  };
}

/** Small causes are kept back, and with them the next smallest while what is kept back in all is still a small group. */
function causesToTell(missing: Counts['missing']): readonly (readonly [MissingCause, number])[] {
  const told = [...missing].filter(([, count]) => !isSmall(count)).sort(([, a], [, b]) => b - a);
  let keptBack = [...missing.values()].filter(isSmall).reduce((sum, count) => sum + count, 0);
  while (isSmall(keptBack) && told.length > 0) keptBack += told.pop()![1];
  return told;
}

export interface TableOptions {
  /** Goal types tell start ratings, and only where everybody's are told. */
  readonly baselines?: number | null;
  /** Services tell what is missing and nothing of how it went: that would be a ranking. */
  readonly hasShares: boolean;
  /** Nobody is in two groups of any table with shares: one table then tells another's sum. */
  readonly addsUp: boolean;
  readonly rules?: Rules;
}

/** A table of groups, a row each in the order given. Empty where anything shown would tell what is hidden. */
export function figureTable<Group extends string>(groups: readonly Group[], counts: readonly Counts[], all: Counts, options: TableOptions): readonly FigureRow<Group>[] {
  const { hasShares, addsUp, baselines = null, rules = ALL_RULES } = options;
  const hidden = hiddenRows(counts, all, rules);
  if (hidden === null) return [];
  const withoutCitizens = rowsWithoutCitizens(counts, all, hidden, rules);
  if (withoutCitizens === null) return [];
  const withoutShare = hasShares ? rowsWithoutShare(counts, hidden, addsUp, rules) : counts.map(() => true);
  const hasBaselines = baselines !== null && !hidden.some(Boolean) && !withoutCitizens.includes(true) && tellsNoFew(counts, baselines);
  return groups.map((group, at) => {
    const reason = hidden[at] ?? null;
    if (reason) return { group, kind: 'hidden', reason };
    const { citizens, withBoth, withBaseline, days } = counts[at]!;
    return {
      group,
      kind: 'shown',
      withBoth,
      citizens: withoutCitizens[at] ? null : citizens,
      withBaseline: hasBaselines ? withBaseline : null,
      asHoped: withoutShare[at] ? null : asHopedOf(counts[at]!, !withoutCitizens[at]),
      medianDays: hasShares && !(rules.small && isSmall(days.length)) ? medianOf(days) : null,
      isTooFew: withBoth < TOO_FEW,
    };
  });
}

/** Neither who has no start rating, nor who has no other, nor who has one in another group only. */
function tellsNoFew(counts: readonly Counts[], baselines: number): boolean {
  const sum = counts.reduce((total, { withBaseline }) => total + withBaseline, 0);
  return !isSmall(sum - baselines) && counts.every(({ citizens, withBaseline, withBoth }) => ![citizens - withBaseline, withBaseline - withBoth, baselines - withBaseline].some(isSmall));
}

function asHopedOf({ citizens, withBoth, asHoped }: Counts, mayTellAll: boolean): AsHoped | null {
  const interval = wilsonInterval(asHoped, withBoth);
  if (!interval) return null;
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
