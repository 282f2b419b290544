/**
 * small: 1–4 citizens, or 1–4 of them with both ratings: which of the two would tell more than it should;
 * complement: hidden so that nothing small can be worked out from the others.
 */
export type Hidden = 'small' | 'complement';

/** Danish statistical practice: fewer than five are not shown (DOMAIN 4.6). */
export const SMALLEST_SHOWN = 5;
/** Under this many citizens a whole cut is kept back: so few leave no room to hide one group behind another. */
export const SMALLEST_CUT = 10;

export function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_SHOWN;
}

/** What is counted in one group of a table. */
export interface Cell {
  readonly citizens: number;
  readonly withBoth: number;
  readonly asHoped: number;
}

/** Everybody in the cut: what the groups of a table are parts of. */
export type Total = Pick<Cell, 'citizens' | 'withBoth'>;

/** What keeps figures back; all of them, outside the test that takes them away one by one. */
export interface Rules {
  /** Fewer than five are hidden. */
  readonly small: boolean;
  /** What is left of everybody, and who is in several groups, is not a small group. */
  readonly rest: boolean;
  /** Others are hidden with a hidden one, until no sum tells it. */
  readonly partner: boolean;
  /** How many lack a rating is no small number, nor the difference that tells it. */
  readonly missing: boolean;
  /** A share tells about at least five on both sides, and no other table tells what it hides. */
  readonly share: boolean;
  /** A cut of very few is not shown at all. */
  readonly cut: boolean;
  /** How many contracts there are is told only where the services tell it. */
  readonly contracts: boolean;
}

export const ALL_RULES: Rules = { small: true, rest: true, partner: true, missing: true, share: true, cut: true, contracts: true };

/**
 * Which rows of a table are hidden. It is safe even for who knows that nobody is in two groups, so that the rows add up to the total.
 * Null: whatever is hidden, the rest tells it, so the table is left out.
 */
export function hiddenRows(rows: readonly Cell[], total: Total, rules: Rules = ALL_RULES): readonly (Hidden | null)[] | null {
  const hidden = rows.map((row) => reasonOf(row, total, rules));
  const hideSmallest = (): boolean => {
    const at = smallestOf(rows, (row) => hidden[row] === null);
    if (at !== null) hidden[at] = 'complement';
    return at !== null;
  };
  if (rules.rest && hidden.every((reason) => reason === null) && overlapsInFew(rows, total)) hideSmallest();
  if (!rules.partner) return hidden;
  while (hidden.some(Boolean) && !isCovered(rows, total, hidden)) if (!hideSmallest()) return null;
  return hidden;
}

function reasonOf({ citizens, withBoth }: Cell, total: Total, rules: Rules): Hidden | null {
  if (rules.small && (isSmall(citizens) || isSmall(withBoth))) return 'small';
  return rules.rest && citizens > 0 && (isSmall(total.citizens - citizens) || isSmall(total.withBoth - withBoth)) ? 'complement' : null;
}

/** How many are in more than one group: the sum of the rows less everybody. */
function overlapsInFew(rows: readonly Cell[], total: Total): boolean {
  return isSmall(sumOf(rows, ({ citizens }) => citizens) - total.citizens) || isSmall(sumOf(rows, ({ withBoth }) => withBoth) - total.withBoth);
}

/** What is hidden hides each other: together no small group, and no small one follows from the sum and from what the reasons say. */
function isCovered(rows: readonly Cell[], total: Total, hidden: readonly (Hidden | null)[]): boolean {
  const covered = rows.filter((_, at) => hidden[at] !== null);
  const shown = rows.filter(({ citizens }, at) => hidden[at] === null && citizens > 0).map(({ citizens }) => citizens);
  const [citizens, withBoth] = (['citizens', 'withBoth'] as const).map((what) => covered.map((row) => ({ value: row[what], ...knownOf(row, what, Math.min(...shown)) })));
  if (covered.length < 2 || (overlapsInFew(rows, total) && citizens!.every(({ low, high }) => low === high))) return false;
  return [citizens!, withBoth!].every((cells) => !isSmall(sumOf(cells, ({ value }) => value)) && !cells.some((_, at) => isTold(cells, at)));
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a reader may know of a hidden number at the most: whether it is small, and that the smallest row is hidden first. */
function knownOf(row: Cell, what: 'citizens' | 'withBoth', smallestShown: number): Range {
  if (isSmall(row[what])) return { low: what === 'citizens' || !isSmall(row.citizens) ? 1 : 0, high: SMALLEST_SHOWN - 1 };
  if (isSmall(row.withBoth)) return { low: 1, high: Infinity };
  return { low: row[what] === 0 ? 0 : SMALLEST_SHOWN, high: Math.max(row.citizens, smallestShown) };
}

/** A small number that the sum of the hidden ones leaves no choice for. */
function isTold(cells: readonly (Range & { readonly value: number })[], at: number): boolean {
  const { value, low, high } = cells[at]!;
  const others = cells.filter((_, other) => other !== at);
  const sum = sumOf(cells, (cell) => cell.value);
  const least = Math.max(low, sum - sumOf(others, (cell) => cell.high));
  const most = Math.min(high, sum - sumOf(others, (cell) => cell.low));
  return isSmall(value) && least === most;
}

/**
 * Rows that do not say how many citizens they hold, because those without both ratings are few, and others until no sum tells it.
 * Null: the sum tells it all the same (four and four are the only way to eight), so the table is left out.
 */
export function rowsWithoutCitizens(rows: readonly Cell[], total: Total, hidden: readonly (Hidden | null)[], rules: Rules = ALL_RULES): readonly boolean[] | null {
  // So few in all that how many rows lack some would count them.
  if (rules.missing && isSmall(total.citizens - total.withBoth)) return rows.map(() => true);
  const missing = rows.map(({ citizens, withBoth }) => citizens - withBoth);
  const kept = rows.map((_, at) => rules.missing && hidden[at] === null && isSmall(missing[at]!));
  const isCovered = (isMeant: (at: number) => boolean): boolean => {
    const cells = missing.flatMap((value, at) => (isMeant(at) ? [{ value, ...(hidden[at] === null ? knownOfMissing(value) : UNKNOWN) }] : []));
    return !isSmall(sumOf(cells, ({ value }) => value)) && !cells.some((_, at) => isTold(cells, at));
  };
  while (kept.includes(true) && !isCovered((at) => kept[at]!)) {
    const at = smallestOf(rows, (row) => hidden[row] === null && !kept[row]);
    // Nobody knows how many lack one in the rows that are hidden: that covers the others, too.
    if (at === null) return isCovered(() => true) ? kept : null;
    kept[at] = true;
  }
  return kept;
}

const UNKNOWN: Range = { low: 0, high: Infinity };

/** At the most that it is small. */
function knownOfMissing(value: number): Range {
  return isSmall(value) ? { low: 1, high: SMALLEST_SHOWN - 1 } : UNKNOWN;
}

/**
 * Rows that do not say how many went as hoped: fewer than five on one side.
 * @param addsUp nobody is in two groups of any table: another table then tells the sum, and others keep theirs back, too.
 */
export function rowsWithoutShare(rows: readonly Cell[], hidden: readonly (Hidden | null)[], addsUp: boolean, rules: Rules = ALL_RULES): readonly boolean[] {
  const few = rows.map(({ withBoth, asHoped }, at) => rules.share && hidden[at] === null && withBoth > 0 && Math.min(asHoped, withBoth - asHoped) < SMALLEST_SHOWN);
  if (!rules.share || !addsUp || !(few.includes(true) || hidden.some(Boolean))) return few;
  const kept = [...few];
  for (let more = 0; (more === 0 && few.includes(true)) || isOneSided(rows.filter((_, at) => kept[at] || hidden[at] !== null)); more += 1) {
    const at = smallestOf(rows, (row) => hidden[row] === null && !kept[row] && rows[row]!.withBoth > 0);
    if (at === null) break;
    kept[at] = true;
  }
  return kept;
}

function isOneSided(rows: readonly Cell[]): boolean {
  const asHoped = sumOf(rows, (row) => row.asHoped);
  return Math.min(asHoped, sumOf(rows, (row) => row.withBoth) - asHoped) < SMALLEST_SHOWN;
}

/** The row with the fewest citizens among those that have any; null: there is none. */
function smallestOf(rows: readonly Cell[], isMeant: (at: number) => boolean): number | null {
  let smallest: number | null = null;
  rows.forEach(({ citizens }, at) => {
    if (citizens > 0 && isMeant(at) && (smallest === null || citizens < rows[smallest]!.citizens)) smallest = at;
  });
  return smallest;
}

function sumOf<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}
