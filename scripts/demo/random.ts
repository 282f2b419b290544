const MODULUS = 2_147_483_647;
const FACTOR = 48_271;

/** What the demo leaves to chance, the same in every run of one seed (Park and Miller's generator). */
export interface Chance {
  /** A whole number from 0 to `below`, without it. */
  readonly below: (below: number) => number;
  /** True so often in a hundred times. */
  readonly percent: (percent: number) => boolean;
  readonly oneOf: <T>(values: readonly T[]) => T;
  /** The value of a row, so often as its weight says. */
  readonly weighted: <T>(rows: readonly (readonly [T, number])[]) => T;
}

export function createChance(seed: number): Chance {
  let state = (seed % (MODULUS - 1)) + 1;
  const next = (): number => {
    state = (state * FACTOR) % MODULUS;
    return state / MODULUS;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    percent: (percent) => below(100) < percent,
    oneOf: (values) => values[below(values.length)]!,
    weighted(rows) {
      let left = next() * rows.reduce((sum, [, weight]) => sum + weight, 0);
      return (rows.find(([, weight]) => (left -= weight) < 0) ?? rows.at(-1)!)[0];
    },
  };
}
