import { Failure } from '#domain';
import type { Graph } from '#graph';
import type { PendingUpdate } from '../repository.ts';

/** One request for rows of several lists, each with its own If-Match. A row that somebody else wrote meanwhile is then merged alone. */
export async function updateTogether(graph: Graph, updates: readonly PendingUpdate[]): Promise<void> {
  const outcomes = await graph.batch(await Promise.all(updates.map((update) => update.request())));
  for (const [at, outcome] of outcomes.entries()) {
    if (!(outcome instanceof Failure)) continue;
    if (outcome.kind !== 'conflict') throw outcome;
    await updates[at]!.alone();
  }
}
