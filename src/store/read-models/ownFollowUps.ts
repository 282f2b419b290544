import { byUrgency, type FollowUp, Failure, isUnderWay, materialStateOf, type OwnFollowUp, type Recorded } from '#domain';
import type { Graph, GraphRequest, Outcome, Page, WireItem } from '#graph';
import { addressOf, type Places, type ReachedSite, toRoom } from '../places/places.ts';
import { followUpsSchema, IS_OPEN } from '../room/follow-ups/schema.ts';
import { reportsSchema } from '../room/reports/schema.ts';
import { roomCasesSchema } from '../room/room-cases/schema.ts';
import { readRows, rowsWhere } from '../rows/rowQueries.ts';
import { serviceOf } from './serviceOf.ts';

interface Found {
  readonly site: ReachedSite;
  readonly followUp: Recorded<FollowUp>;
}

/**
 * What is under way in the rooms that answer to me, without any link: one indexed query a room, twenty rooms a batch. Then, for what
 * was found, whom it is about and whether it is handed in.
 * @param refresh asks every room again whether it is mine
 */
export async function loadOwnFollowUps(graph: Graph, places: Places, options: { readonly refresh?: boolean } = {}): Promise<readonly OwnFollowUp[]> {
  const sites = (await places.reached(options)).filter(({ listIds }) => listIds[followUpsSchema.name] !== undefined && listIds[reportsSchema.name] !== undefined);
  const requests = sites.map((site) => rowsWhere(followUpsSchema, addressOf(site, followUpsSchema), IS_OPEN, 'yes'));
  const outcomes: readonly Outcome<Page<WireItem>>[] = await graph.batch<GraphRequest<Page<WireItem>>[]>(requests);
  const found = await Promise.all(sites.map((site, at) => underWayIn(graph, site, requests[at]!, outcomes[at]!)));
  const own = await complete(graph, places, found.flat());
  return [...own].sort(byUrgency);
}

/** A room that is closed to me since it was last asked does not take the others with it. */
async function underWayIn(graph: Graph, site: ReachedSite, request: GraphRequest<Page<WireItem>>, outcome: Outcome<Page<WireItem>>): Promise<Found[]> {
  if (outcome instanceof Failure && outcome.kind === 'forbidden') return [];
  const followUps = await readRows(graph, followUpsSchema, request, outcome);
  return followUps.filter(isUnderWay).map((followUp) => ({ site, followUp }));
}

async function complete(graph: Graph, places: Places, found: readonly Found[]): Promise<OwnFollowUp[]> {
  const reports = found.map(({ site, followUp }) => rowsWhere(reportsSchema, addressOf(site, reportsSchema), 'FollowUpKey', followUp.key));
  const named = found.filter(({ site }) => site.listIds[roomCasesSchema.name] !== undefined);
  const citizens = named.map(({ site, followUp }) => rowsWhere(roomCasesSchema, addressOf(site, roomCasesSchema), 'Key', followUp.caseKey));
  const outcomes: readonly Outcome<Page<WireItem>>[] = await graph.batch<GraphRequest<Page<WireItem>>[]>([...reports, ...citizens]);
  return Promise.all(
    found.map(async (one, at) => {
      const { site, followUp } = one;
      const room = toRoom(site.entry);
      const namedAt = named.indexOf(one);
      const written = await readRows(graph, reportsSchema, reports[at]!, outcomes[at]!);
      const [citizen] = namedAt < 0 ? [] : await readRows(graph, roomCasesSchema, citizens[namedAt]!, outcomes[reports.length + namedAt]!);
      return { room, service: await serviceOf(places, room.serviceKey), followUp, calledName: citizen?.calledName ?? '', material: materialStateOf(followUp, written, room) };
    }),
  );
}
