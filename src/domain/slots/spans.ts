import type { EpochMinute } from '../time/epochMinute.ts';

/** Times as pairs of integers, sorted and apart from each other: starts and ends at the same index. `end` is not included. */
export interface Spans {
  readonly starts: readonly EpochMinute[];
  readonly ends: readonly EpochMinute[];
}

/** Index of the first span that ends after the minute; the number of spans when there is none. */
export function firstEndingAfter({ ends }: Spans, minute: EpochMinute): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > minute) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** End of the last span that lies in from–to, or null when that time is free. */
export function busyUntil(spans: Spans, from: EpochMinute, to: EpochMinute): EpochMinute | null {
  let at = firstEndingAfter(spans, from);
  let until: EpochMinute | null = null;
  for (; at < spans.starts.length && spans.starts[at]! < to; at++) until = spans.ends[at]!;
  return until;
}

/** Both put together. */
export function union(a: Spans, b: Spans): Spans {
  if (b.starts.length === 0) return a;
  if (a.starts.length === 0) return b;
  return spansOfPairs([...pairsOf(a), ...pairsOf(b)]);
}

/** Pairs in any order, put together: what overlaps or touches becomes one. */
export function spansOfPairs(pairs: (readonly [EpochMinute, EpochMinute])[]): Spans {
  return merge(pairs.sort((a, b) => a[0] - b[0]));
}

function pairsOf({ starts, ends }: Spans): (readonly [EpochMinute, EpochMinute])[] {
  return starts.map((start, at) => [start, ends[at]!] as const);
}

function merge(pairs: readonly (readonly [EpochMinute, EpochMinute])[]): Spans {
  const starts: EpochMinute[] = [];
  const ends: EpochMinute[] = [];
  for (const [start, end] of pairs) {
    const last = ends.length - 1;
    if (last >= 0 && start <= ends[last]!) ends[last] = Math.max(ends[last]!, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  return { starts, ends };
}
