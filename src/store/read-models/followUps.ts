import type { FollowUp, FollowUpPlace, Recorded } from '#domain';
import type { Graph } from '#graph';
import { addressOf, type Places } from '../places/places.ts';
import { followUpsSchema } from '../room/follow-ups/schema.ts';
import { readRows, rowsWhere } from '../rows/rowQueries.ts';

/** Follow-ups of several rooms as they stand now, in this order: one batch. Null: there is no such row. */
export async function loadFollowUps(graph: Graph, places: Places, wanted: readonly FollowUpPlace[]): Promise<readonly (Recorded<FollowUp> | null)[]> {
  const requests = await Promise.all(wanted.map(async ({ roomCode, followUpKey }) => rowsWhere(followUpsSchema, addressOf(await places.room(roomCode), followUpsSchema), 'Key', followUpKey)));
  const outcomes = await graph.batch(requests);
  return Promise.all(requests.map(async (request, at) => (await readRows(graph, followUpsSchema, request, outcomes[at]!))[0] ?? null));
}
