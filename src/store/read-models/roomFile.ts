import { byHandIn, goalScalesOf, type Key, type Recorded, type RoomFile, type Scale } from '#domain';
import type { Graph, GraphRequest, Outcome, Page, WireItem } from '#graph';
import { addressOf, type Places, type ReachedSite, toRoom } from '../places/places.ts';
import { contractsSchema } from '../room/contracts/schema.ts';
import { decisionsSchema } from '../room/decisions/schema.ts';
import { followUpsSchema } from '../room/follow-ups/schema.ts';
import { goalsSchema } from '../room/goals/schema.ts';
import { participantsSchema } from '../room/participants/schema.ts';
import { reportsSchema } from '../room/reports/schema.ts';
import { statusesSchema } from '../room/statuses/schema.ts';
import { subGoalsSchema } from '../room/sub-goals/schema.ts';
import { readRows, rowsWhere } from '../rows/rowQueries.ts';
import type { RowSchema } from '../schema/index.ts';
import { currentVersions } from './currentVersions.ts';
import { serviceOf } from './serviceOf.ts';

/** Everything a room holds about one case: one batch with a part per list, eight at most. */
export async function loadRoomOf(graph: Graph, places: Places, site: ReachedSite, caseKey: Key, citizen: RoomFile['citizen']): Promise<RoomFile> {
  const room = toRoom(site.entry);
  const rows = await readCase(graph, site, caseKey);
  const versions = await rows(goalsSchema);
  const goals = currentVersions(versions, ({ state }) => state !== 'proposed').filter(({ state }) => state === 'active');
  const contracts = currentVersions(await rows(contractsSchema), ({ state }) => state !== 'draft');
  const reports = await rows(reportsSchema);
  const { handedIn, underWay } = byHandIn(await rows(statusesSchema), reports);
  const { scales } = await places.common();
  return {
    room,
    service: await serviceOf(places, room.serviceKey),
    caseKey,
    citizen,
    contract: newest(contracts, ({ key }) => key),
    goals: [...goals].sort((a, b) => a.priority - b.priority),
    goalScales: goalScalesOf(versions),
    subGoals: await rows(subGoalsSchema),
    participants: await rows(participantsSchema),
    followUps: [...(await rows(followUpsSchema))].sort((a, b) => b.dueOn.localeCompare(a.dueOn)),
    statuses: handedIn,
    underWay,
    reports,
    decisions: await rows(decisionsSchema),
    scales: scalesOf(scales, goals.flatMap(({ measure }) => measure?.scaleKey ?? [])),
  };
}

const LISTS = [contractsSchema, goalsSchema, subGoalsSchema, participantsSchema, followUpsSchema, statusesSchema, reportsSchema, decisionsSchema];

type ReadList = <T extends { readonly key: Key }>(schema: RowSchema<T>) => Promise<readonly Recorded<T>[]>;

/** Only lists that answer here are asked: another actor's room has two of them. A list without an answer has no rows. */
async function readCase(graph: Graph, site: ReachedSite, caseKey: Key): Promise<ReadList> {
  const present = LISTS.filter(({ name }) => site.listIds[name] !== undefined);
  const requests = present.map((schema) => rowsWhere(schema as unknown as RowSchema<{ readonly key: Key }>, addressOf(site, schema), 'CaseKey', caseKey));
  const outcomes: readonly Outcome<Page<WireItem>>[] = await graph.batch<GraphRequest<Page<WireItem>>[]>(requests);
  return async (schema) => {
    const index = present.findIndex(({ name }) => name === schema.name);
    return index < 0 ? [] : readRows(graph, schema, requests[index]!, outcomes[index]!);
  };
}

function newest<T>(values: readonly T[], by: (value: T) => string): T | null {
  return [...values].sort((a, b) => by(b).localeCompare(by(a)))[0] ?? null;
}

function scalesOf(scales: readonly Scale[], keys: readonly Key[]): Readonly<Record<Key, Scale>> {
  return Object.fromEntries(scales.filter(({ key }) => keys.includes(key)).map((scale) => [scale.key, scale]));
}
