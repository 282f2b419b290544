/** @throws RangeError without values */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest of the values that so many per cent do not exceed (nearest rank). @throws RangeError without values */
export function percentile(values: readonly number[], percent: number): number {
  if (values.length === 0) throw new RangeError('No values');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]!;
}

/** How long each of these takes in milliseconds, one after the other in every round: what else the machine does hits them alike. */
export function timeInTurns<Name extends string>(rounds: number, acts: Readonly<Record<Name, () => unknown>>): Readonly<Record<Name, readonly number[]>> {
  const names = Object.keys(acts) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const began = performance.now();
      acts[name]();
      times[name].push(performance.now() - began);
    }
  }
  return times;
}
