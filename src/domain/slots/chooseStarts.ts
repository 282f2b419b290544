import type { EpochMinute } from '../time/epochMinute.ts';
import { costsOf, startOf, type Searched } from './searched.ts';
import type { GridDay } from './startGrid.ts';

/** A time everybody who must be there can make. */
export interface Candidate {
  readonly day: GridDay;
  readonly start: EpochMinute;
  readonly cost: number;
}

/** So many are compared; more times of one day are looked for only where days are too few. */
const WANTED = 3;
/** Closer than this, two times of a day are no choice. */
const APART = 120;

/**
 * Times worth comparing: the best of each day, the cheapest first, and where these are too few, further times of these days
 * well apart from each other. Cost and start decide, so no two times rank alike.
 */
export function chooseStarts(found: Searched): Candidate[] {
  const costs = costsOf(found);
  const best = found.grid.days.flatMap((day) => cheapest(found, costs, day, []) ?? []);
  const chosen = best.sort(inOrder);
  const more: Candidate[] = [];
  while (chosen.length > 0 && chosen.length + more.length < WANTED) {
    const next = found.grid.days.flatMap((day) => cheapest(found, costs, day, [...chosen, ...more]) ?? []).sort(inOrder)[0];
    if (!next) break;
    more.push(next);
  }
  return [...chosen, ...more];
}

function cheapest({ blockers }: Searched, costs: Int32Array, day: GridDay, taken: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (let at = day.first; at < day.first + day.count; at++) {
    const cost = costs[at]!;
    if (blockers[at] !== 0 || (best && cost >= best.cost)) continue;
    const start = startOf(day, at);
    if (taken.every((other) => Math.abs(other.start - start) >= APART)) best = { day, start, cost };
  }
  return best;
}

function inOrder(a: Candidate, b: Candidate): number {
  return a.cost - b.cost || a.start - b.start;
}
