import { type AdherenceRow, ALL_RULES, type FigureRow, isSmall, type MissingCause, type ReportTables, type Result, type Rules, type ScaleRow, SMALLEST_CUT } from '#domain';
import { countAll, countGroups, goalsByCitizen, type Citizens, type Counts } from '../../../../src/domain/figures/countCitizens.ts';
import { Bounds, MOST, type Term } from './bounds.ts';

/** Something under five that a reader worked out, e.g. `theme tema-1 withBoth = 2`. */
export type Recovered = string;

interface Secret {
  readonly what: string;
  readonly variable: number;
  readonly truth: number;
  /** Nobody, or everybody, of a group that is shown tells of each in it as well. */
  readonly isShare?: boolean;
}

interface TableKnown {
  readonly citizens: readonly number[];
  readonly withBoth: readonly number[];
  readonly asHoped: readonly number[] | null;
  readonly withBaseline: readonly number[];
  readonly addsUp: boolean;
}

const CAUSES: readonly MissingCause[] = ['noBaseline', 'proseOnly', 'refused', 'notAble', 'notAsked', 'notRelevant', 'absent', 'other'];

/**
 * A reader of one cut who writes down every number shown, knows the rules by which figures are hidden and knows of the town whether anybody is
 * in two groups; then solves for what is hidden: differences, totals less parts, shares times citizens, bounds.
 */
export function attackCut(tables: ReportTables, results: readonly Result[], rules: Rules = ALL_RULES): readonly Recovered[] {
  return new CutReader(tables, goalsByCitizen(results), rules).recovered();
}

class CutReader {
  readonly #bounds = new Bounds();
  readonly #secrets: Secret[] = [];
  readonly #truth: Counts;
  readonly #citizens: number;
  readonly #withBoth: number;
  readonly #withBaseline: number;

  constructor(
    readonly tables: ReportTables,
    readonly everyone: Citizens,
    readonly rules: Rules,
  ) {
    const { all } = tables;
    this.#truth = countAll(everyone);
    this.#withBoth = this.#told(all.withBoth);
    this.#citizens = this.#told(all.citizens);
    this.#withBaseline = this.#told(all.withBaseline);
    if (rules.cut) this.#bounds.relate([[this.#citizens, 1]], SMALLEST_CUT, MOST);
    this.#secrets.push({ what: 'everybody', variable: this.#citizens, truth: this.#truth.citizens }, { what: 'everybody withBoth', variable: this.#withBoth, truth: this.#truth.withBoth });
    this.#missingOfAll();
    const types = this.#table('type', tables.goalTypes, ({ goalType }) => goalType, true);
    const themes = this.#table('theme', tables.themes, ({ theme }) => theme, true);
    const services = this.#table('service', tables.services, ({ serviceKey }) => serviceKey, false);
    if (types?.asHoped && themes?.asHoped && types.addsUp && themes.addsUp) this.#sameSum(types.asHoped, themes.asHoped);
    this.#scales(tables.scales, types);
    this.#contracts(tables.adherence, services);
  }

  recovered(): readonly Recovered[] {
    if (!this.#bounds.solve()) throw new Error('The reader takes something for granted that is not so');
    return this.#secrets.flatMap(({ what, variable, truth, isShare }) => {
      const [low, high] = this.#bounds.rangeOf(variable);
      if (truth < low || truth > high) throw new Error(`The reader is wrong about ${what}: ${truth} is not in ${low}–${high}`);
      return low === high && (isSmall(low) || (isShare && low === 0)) ? [`${what} = ${low}`] : [];
    });
  }

  /** The number shown, or anything. */
  #told(value: number | null): number {
    return value === null ? this.#bounds.number() : this.#bounds.number(value, value);
  }

  #secret(what: string, truth: number, terms: readonly Term[], isShare = false): number {
    const variable = this.#bounds.number();
    this.#bounds.relate([...terms, [variable, -1]], 0, 0);
    this.#secrets.push({ what, variable, truth, isShare });
    return variable;
  }

  #missingOfAll(): void {
    const { citizens, withBoth, missing, ended } = this.#truth;
    const { all } = this.tables;
    const without = this.#secret('everybody without a rating', citizens - withBoth, [[this.#citizens, 1], [this.#withBoth, -1]]);
    const causes = CAUSES.map((cause) => {
      const told = all.missing[cause];
      const variable = told === undefined ? this.#bounds.number(0, all.missingElse || (all.citizens === null ? 4 : 0)) : this.#bounds.number(told, told);
      this.#secrets.push({ what: `everybody ${cause}`, variable, truth: missing.get(cause) ?? 0 });
      return variable;
    });
    this.#bounds.relate([...causes.map((cause) => [cause, 1] as const), [without, -1]], 0, 0);
    // Who has no start rating stands among the causes.
    this.#bounds.relate([[this.#citizens, 1], [this.#withBaseline, -1], [causes[0]!, -1], [causes[1]!, -1]], 0, 0);
    const over = this.#told(all.ended);
    this.#secrets.push({ what: 'everybody who ended', variable: over, truth: ended });
    this.#secret('everybody who goes on', citizens - ended, [[this.#citizens, 1], [over, -1]]);
  }

  /** Null where the table is left out. */
  #table<Group extends string>(kind: string, rows: readonly FigureRow<Group>[], groupOf: (result: Result) => Group, hasShares: boolean): TableKnown | null {
    if (rows.length === 0) return null;
    const truth = countGroups(this.everyone, rows.map(({ group }) => group), groupOf);
    const shown = rows.flatMap((row) => (row.kind === 'shown' && row.citizens ? [row.citizens] : []));
    const known = rows.map((row, at) => this.#row(`${kind} ${row.group}`, row, truth[at]!, Math.min(...shown)));
    const columns: TableKnown = {
      citizens: known.map((row) => row.citizens),
      withBoth: known.map((row) => row.withBoth),
      asHoped: hasShares ? known.map((row) => row.asHoped) : null,
      withBaseline: known.map((row) => row.withBaseline),
      addsUp: truth.reduce((sum, row) => sum + row.citizens, 0) === this.#truth.citizens,
    };
    this.#overlap(`${kind} citizens`, columns.citizens, this.#citizens, truth.reduce((sum, row) => sum + row.citizens, 0) - this.#truth.citizens);
    if (kind === 'type') this.#overlap(`${kind} withBaseline`, columns.withBaseline, this.#withBaseline, truth.reduce((sum, row) => sum + row.withBaseline, 0) - this.#truth.withBaseline);
    this.#overlap(`${kind} withBoth`, columns.withBoth, this.#withBoth, truth.reduce((sum, row) => sum + row.withBoth, 0) - this.#truth.withBoth);
    return columns;
  }

  #row(what: string, row: FigureRow<string>, truth: Counts, smallestShown: number) {
    const shown = row.kind === 'shown' ? row : null;
    const [citizens, withBoth, asHoped] = [this.#told(shown?.citizens ?? null), this.#told(shown?.withBoth ?? null), this.#told(shown?.asHoped?.citizens ?? null)];
    const withBaseline = this.#told(shown?.withBaseline ?? null);
    this.#secrets.push({ what: `${what} citizens`, variable: citizens, truth: truth.citizens }, { what: `${what} withBoth`, variable: withBoth, truth: truth.withBoth });
    this.#secrets.push({ what: `${what} asHoped`, variable: asHoped, truth: truth.asHoped, isShare: truth.withBoth > 0 });
    this.#secret(`${what} not asHoped`, truth.withBoth - truth.asHoped, [[withBoth, 1], [asHoped, -1]], truth.withBoth > 0);
    const missing = this.#secret(`${what} missing`, truth.citizens - truth.withBoth, [[citizens, 1], [withBoth, -1]]);
    // Which of the rows that do not say so lack few may be known in the house.
    if (shown?.citizens === null && this.tables.all.citizens !== null && this.rules.missing && isSmall(truth.citizens - truth.withBoth)) this.#bounds.relate([[missing, 1]], 1, 4);
    if (shown && shown.medianDays !== null) this.#secrets.push({ what: `${what} with a known time between`, variable: this.#bounds.number(truth.days.length, truth.days.length), truth: truth.days.length });
    this.#secret(`${what} without baseline`, truth.citizens - truth.withBaseline, [[citizens, 1], [withBaseline, -1]]);
    this.#secret(`${what} with baseline alone`, truth.withBaseline - truth.withBoth, [[withBaseline, 1], [withBoth, -1]]);
    this.#secret(`${what} rest of citizens`, this.#truth.citizens - truth.citizens, [[this.#citizens, 1], [citizens, -1]]);
    this.#secret(`${what} rest of withBoth`, this.#truth.withBoth - truth.withBoth, [[this.#withBoth, 1], [withBoth, -1]]);
    if (row.kind === 'hidden') this.#reason(row.reason, citizens, withBoth, truth.citizens <= smallestShown ? smallestShown : MOST);
    return { citizens, withBoth, asHoped, withBaseline };
  }

  /** What the reason on the page says, and that the smallest is hidden first. */
  #reason(reason: (FigureRow<string> & { kind: 'hidden' })['reason'], citizens: number, withBoth: number, most: number): void {
    if (reason === 'small') {
      this.#bounds.relate([[citizens, 1]], 1, MOST);
      return this.#bounds.relate([[withBoth, 1]], 0, 4);
    }
    if (!this.rules.small) return;
    this.#bounds.relate([[citizens, 1]], 5, most);
    this.#bounds.isNotIn(withBoth, 1, 4);
  }

  /** The rows' sum less everybody: those in several groups; the reader knows where there are none. */
  #overlap(what: string, rows: readonly number[], all: number, truth: number): void {
    const over = this.#secret(`${what} in several`, truth, [...rows.map((row) => [row, 1] as const), [all, -1]]);
    if (truth === 0) this.#bounds.relate([[over, 1]], 0, 0);
  }

  /** Nobody has two goals: what went well by type went well by theme. */
  #sameSum(one: readonly number[], other: readonly number[]): void {
    this.#bounds.relate([...one.map((row) => [row, 1] as const), ...other.map((row) => [row, -1] as const)], 0, 0);
  }

  #scales(rows: readonly ScaleRow[], types: TableKnown | null): void {
    if (rows.length === 0 || !types) return;
    const all = types.withBoth[0]!;
    const known = rows.map((row) => {
      const withBoth = this.#told(row.kind === 'shown' ? row.withBoth : null);
      const what = `scale ${row.scaleKey} ${row.voice}`;
      this.#secrets.push({ what, variable: withBoth, truth: this.#rated(row) });
      this.#secret(`${what} rest`, this.#rated(null) - this.#rated(row), [[all, 1], [withBoth, -1]]);
      if (row.kind === 'hidden' && this.rules.small) this.#bounds.relate([[withBoth, 1]], row.reason === 'complement' ? 5 : 1, row.reason === 'complement' ? MOST : 4);
      for (const direction of ['better', 'same', 'worse'] as const) {
        if (row.kind === 'shown' && row.change) this.#secrets.push({ what: `${what} ${direction}`, variable: this.#told(row.change[direction]), truth: row.change[direction], isShare: true });
      }
      return withBoth;
    });
    const sum = rows.reduce((total, row) => total + this.#rated(row), 0);
    this.#overlap('scale', known, all, sum - this.#rated(null));
  }

  /** The reader knows that every contract has its checklist, and how shares are rounded. */
  #contracts(rows: readonly AdherenceRow[], services: TableKnown | null): void {
    const truth = this.everyone.reduce((sum, goals) => sum + new Set(goals.map(({ serviceKey }) => serviceKey)).size, 0);
    const [low, high] = contractsBetween(rows, this.#truth.withBoth);
    const contracts = this.#bounds.number(low, high);
    if (services) this.#bounds.relate([...services.citizens.map((row) => [row, 1] as const), [contracts, -1]], 0, 0);
    const over = this.#secret('contracts beyond one for each citizen', truth - this.#truth.citizens, [[contracts, 1], [this.#citizens, -1]]);
    this.#bounds.relate([[over, 1]], 0, truth === this.#truth.citizens ? 0 : MOST);
  }

  /** Citizens with a goal to develop rated on a scale by a voice, or on any. */
  #rated(group: Pick<ScaleRow, 'scaleKey' | 'voice'> | null): number {
    return this.everyone.filter((goals) => goals.some((goal) => goal.goalType === 'develop' && goal.baseline !== null && goal.now !== null && (group === null || (goal.scaleKey === group.scaleKey && goal.voice === group.voice)))).length;
  }
}

/** The fewest and the most contracts that every share shown is possible with. */
function contractsBetween(rows: readonly AdherenceRow[], withBoth: number): readonly [low: number, high: number] {
  const shown = rows.flatMap(({ told }) => (told ? [told] : []));
  const counted = shown.find((one) => one.kind === 'counted');
  if (counted) return [counted.contracts, counted.contracts];
  const shares = shown.flatMap((one) => (one.kind === 'rounded' ? [one.share] : []));
  const isPossible = (contracts: number): boolean => shares.every((share) => sharesOf(contracts).has(share));
  let low = withBoth;
  while (!isPossible(low)) low += 1;
  let high = MOST;
  while (!isPossible(high)) high -= 1;
  return [low, high];
}

const knownShares = new Map<number, ReadonlySet<number>>();

/** Shares in tenths of which neither side is few. */
function sharesOf(contracts: number): ReadonlySet<number> {
  const known = knownShares.get(contracts);
  if (known) return known;
  const counts = Array.from({ length: contracts + 1 }, (_, met) => met).filter((met) => !isSmall(met) && !isSmall(contracts - met));
  const shares = new Set(counts.map((met) => Math.round((met / contracts) * 10) / 10));
  knownShares.set(contracts, shares);
  return shares;
}
