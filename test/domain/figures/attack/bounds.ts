export type Term = readonly [variable: number, times: 1 | -1];

interface Relation {
  readonly terms: readonly Term[];
  readonly low: number;
  readonly high: number;
}

/** More than anybody counts in the towns of the test. */
export const MOST = 1_000;
/** A number that may still be under five and has so few values left is tried out. */
const WORTH_TRYING = 5;
const NO_GAP = [1, 0] as const;
const NOTHING: readonly number[] = [];

/** A small solver of whole numbers: bounds are drawn together through every relation, then single values are tried out and those that lead nowhere are struck. */
export class Bounds {
  #low: number[] = [];
  #high: number[] = [];
  readonly #gaps: (readonly [from: number, to: number])[] = [];
  readonly #relations: Relation[] = [];
  /** By variable, the relations it stands in. */
  readonly #uses: number[][] = [];

  number(low = 0, high = MOST): number {
    this.#low.push(low);
    this.#high.push(high);
    this.#gaps.push(NO_GAP);
    return this.#uses.push([]) - 1;
  }

  /** The sum of the terms lies between two numbers. */
  relate(terms: readonly Term[], low: number, high: number): void {
    const at = this.#relations.push({ terms, low, high }) - 1;
    for (const [variable] of terms) this.#uses[variable]!.push(at);
  }

  isNotIn(variable: number, from: number, to: number): void {
    this.#gaps[variable] = [from, to];
  }

  rangeOf(variable: number): readonly [low: number, high: number] {
    return [this.#low[variable]!, this.#high[variable]!];
  }

  /** @returns false: there is no solution, so the reader has taken something for granted that is not so. */
  solve(): boolean {
    if (!this.#drawTogether(this.#relations.map((_, at) => at))) return false;
    for (let hasStruck = true; hasStruck; ) {
      hasStruck = false;
      for (let variable = 0; variable < this.#low.length; variable += 1) {
        const [low, high] = this.rangeOf(variable);
        if (low === high || high - low >= WORTH_TRYING || low >= WORTH_TRYING) continue;
        for (const [value, strike] of [[low, this.#low], [high, this.#high]] as const) {
          if (this.#isPossible(variable, value)) continue;
          strike[variable]! += value === low ? 1 : -1;
          if (this.#low[variable]! > this.#high[variable]! || !this.#drawTogether(this.#uses[variable]!)) return false;
          hasStruck = true;
          break;
        }
      }
    }
    return true;
  }

  #isPossible(variable: number, value: number): boolean {
    const low = this.#low;
    const high = this.#high;
    this.#low = low.slice();
    this.#high = high.slice();
    this.#low[variable] = this.#high[variable] = value;
    const isPossible = this.#drawTogether(this.#uses[variable]!);
    this.#low = low;
    this.#high = high;
    return isPossible;
  }

  #drawTogether(first: readonly number[]): boolean {
    const waiting = new Set(first);
    for (const at of waiting) {
      waiting.delete(at);
      const narrowed = this.#narrow(this.#relations[at]!);
      if (!narrowed) return false;
      for (const variable of narrowed) for (const use of this.#uses[variable]!) if (use !== at) waiting.add(use);
    }
    return true;
  }

  /** The variables that were narrowed; null: nothing is possible. */
  #narrow({ terms, low, high }: Relation): readonly number[] | null {
    let [least, most] = [0, 0];
    for (const [variable, times] of terms) {
      least += times === 1 ? this.#low[variable]! : -this.#high[variable]!;
      most += times === 1 ? this.#high[variable]! : -this.#low[variable]!;
    }
    if (least > high || most < low) return null;
    if (least >= low && most <= high) return NOTHING;
    const narrowed: number[] = [];
    for (const [variable, times] of terms) {
      const ownLow = this.#low[variable]!;
      const ownHigh = this.#high[variable]!;
      if (ownLow === ownHigh) continue;
      const from = low - most + (times === 1 ? ownHigh : -ownLow);
      const to = high - least + (times === 1 ? ownLow : -ownHigh);
      const newLow = this.#above(variable, Math.max(ownLow, times === 1 ? from : -to));
      const newHigh = this.#below(variable, Math.min(ownHigh, times === 1 ? to : -from));
      if (newLow > newHigh) return null;
      if (newLow === ownLow && newHigh === ownHigh) continue;
      least += times === 1 ? newLow - ownLow : ownHigh - newHigh;
      most += times === 1 ? newHigh - ownHigh : ownLow - newLow;
      this.#low[variable] = newLow;
      this.#high[variable] = newHigh;
      narrowed.push(variable);
    }
    return narrowed;
  }

  #above(variable: number, low: number): number {
    const [from, to] = this.#gaps[variable]!;
    return low >= from && low <= to ? to + 1 : low;
  }

  #below(variable: number, high: number): number {
    const [from, to] = this.#gaps[variable]!;
    return high >= from && high <= to ? from - 1 : high;
  }
}
