import { type Failure, isFailure, type Key, type Recorded, type Scale, type Service, toKey, toLocalTime } from '#domain';
import type { Graph, WireList } from '#graph';
import { createRepository, directorySchema, type RowSchema, scalesSchema, SCHEMA_VERSION, servicesSchema, settingsSchema } from '#store/setUp';
import type { ChangeLog } from './changeLog.ts';
import type { Plan, PlannedSite } from './plan.ts';

export interface FoundSite {
  readonly planned: PlannedSite;
  readonly siteId: string;
  readonly webUrl: string;
}

/** What stands in the common lists: settings, services, scales and where every site is. */
export async function ensureRows(graph: Graph, log: ChangeLog, common: FoundSite, lists: ReadonlyMap<string, WireList>, plan: Plan, sites: readonly FoundSite[]): Promise<void> {
  const site = `/sites/${encodeURIComponent(common.siteId)}`;
  const write = async <T extends { readonly key: Key }>(schema: RowSchema<T>, rows: readonly T[]): Promise<void> => {
    const listId = lists.get(schema.name)?.id;
    if (listId !== undefined) await ensureListRows(graph, log, site, listId, schema, rows);
    else await log.change(`${schema.title}: ${rows.length} rækker`, () => Promise.resolve());
  };
  const { dayStart, dayEnd, ...days } = plan.settings;
  await write(settingsSchema, [{ key: toKey('settings'), schemaVersion: SCHEMA_VERSION, ...days, dayStart: toLocalTime(dayStart), dayEnd: toLocalTime(dayEnd) }]);
  await write(servicesSchema, plan.services.map((service): Service => ({ ...service, key: toKey(service.key) })));
  await write(scalesSchema, plan.scales.map((scale): Scale => ({ ...scale, key: toKey(scale.key) })));
  await write(directorySchema, sites.filter(({ planned }) => planned.kind !== 'common').map(toEntry));
}

function toEntry({ planned, siteId, webUrl }: FoundSite) {
  return {
    key: toKey(planned.code ?? planned.path.slice('/sites/'.length)),
    siteId,
    siteUrl: webUrl,
    kind: planned.kind as Exclude<PlannedSite['kind'], 'common'>,
    serviceKey: planned.serviceKey === undefined ? null : toKey(planned.serviceKey),
    isOpen: true,
  };
}

async function ensureListRows<T extends { readonly key: Key }>(graph: Graph, log: ChangeLog, site: string, listId: string, schema: RowSchema<T>, rows: readonly T[]): Promise<void> {
  const me = { id: '', name: '' };
  const repository = createRepository(schema, { graph, me, locate: () => Promise.resolve({ site, listId }), requireWritable: () => Promise.resolve() });
  for (const row of rows) {
    const known = await findOrMissing(() => repository.find(row.key));
    if (!known) await log.change(`${schema.title}: rækken "${row.key}"`, () => repository.create(row));
    else if (!isSame(row, known)) await log.change(`${schema.title}: rækken "${row.key}" rettet`, () => repository.update(known, row));
  }
}

/** The index is made in the same run; before that the key cannot be asked for. */
async function findOrMissing<T>(find: () => Promise<Recorded<T> | null>): Promise<Recorded<T> | null> {
  try {
    return await find();
  } catch (error) {
    if (isFailure(error, 'missing')) return null;
    throw error as Failure;
  }
}

function isSame<T extends object>(wish: T, known: Recorded<T>): boolean {
  return (Object.keys(wish) as (keyof T)[]).every((name) => JSON.stringify(wish[name]) === JSON.stringify(known[name]));
}
