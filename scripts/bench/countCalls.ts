import type { LoggedRequest } from '../../simulator/kernel/requestLog.ts';

export interface Calls {
  /** Exchanges over the network: a batch is one. */
  readonly overTheWire: number;
  /** What Microsoft counts against its limits: each part of a batch is one, the batch itself none (concepts/json-batching). */
  readonly asMicrosoftCounts: number;
  /** Most parts one batch held; 0 without a batch. */
  readonly mostParts: number;
}

const BATCH = /\/\$batch$/;

/** Calls to Graph in a request log. */
export function countCalls(log: readonly LoggedRequest[]): Calls {
  const graph = log.filter(({ url }) => url.startsWith('/graph/'));
  const parts = new Map<string, number>();
  for (const { batch } of graph) if (batch !== undefined) parts.set(batch, (parts.get(batch) ?? 0) + 1);
  return {
    overTheWire: graph.filter(({ batch }) => batch === undefined).length,
    asMicrosoftCounts: graph.filter(({ url }) => !BATCH.test(url.split('?')[0]!)).length,
    mostParts: Math.max(0, ...parts.values()),
  };
}

/** The log up to the look-up of the meeting: whatever follows is there for its tab alone, which the budget leaves out. */
export function withoutTab(log: readonly LoggedRequest[]): readonly LoggedRequest[] {
  const at = log.findIndex(({ url }) => url.includes('/onlineMeetings'));
  return at < 0 ? log : log.slice(0, at + 1);
}
