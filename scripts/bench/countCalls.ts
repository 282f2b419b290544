import type { LoggedRequest } from '../../simulator/kernel/requestLog.ts';

export interface Calls {
  /** Exchanges over the network: a batch is one. */
  readonly overTheWire: number;
  /** What Microsoft counts against its limits: each part of a batch is one, the batch itself none (concepts/json-batching). */
  readonly asMicrosoftCounts: number;
  /** Most parts one batch held; 0 without a batch. */
  readonly mostParts: number;
}

/** Calls to Graph in a request log. A batch and each of its parts are logged under the batch's id. */
export function countCalls(log: readonly LoggedRequest[]): Calls {
  const graph = log.filter(({ url }) => url.startsWith('/graph/'));
  const parts = graph.filter(isPart);
  const sizes = new Map<string, number>();
  for (const { batch } of parts) sizes.set(batch!, (sizes.get(batch!) ?? 0) + 1);
  return {
    overTheWire: graph.length - parts.length,
    asMicrosoftCounts: graph.filter((entry) => !isWhole(entry)).length,
    mostParts: Math.max(0, ...sizes.values()),
  };
}

function isWhole({ url }: LoggedRequest): boolean {
  return url.split('?')[0]!.endsWith('/$batch');
}

function isPart(entry: LoggedRequest): boolean {
  return entry.batch !== undefined && !isWhole(entry);
}

/** The log up to the look-up of the meeting: whatever follows is there for its tab alone, which the budget leaves out. */
export function withoutTab(log: readonly LoggedRequest[]): readonly LoggedRequest[] {
  const at = log.findIndex(({ url }) => url.includes('/onlineMeetings'));
  return at < 0 ? log : log.slice(0, at + 1);
}
