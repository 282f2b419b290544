import { ConflictFailure, Failure, type Instant, instantOf, isFailure, type Key, mergeChanges, type Person, type Recorded, type RecordInfo } from '#domain';
import { changeItem, createItem, type Graph, type GraphRequest, type GraphResponse, type ListAddress, oneItem } from '#graph';
import type { PendingUpdate, Repository, UpdateOptions } from '../repository.ts';
import { changedFields, fromItem, readColumns, readEtag, type RowSchema, toEtag, toFields, type WireFields } from '../schema/index.ts';
import { readRows, rowsWhere } from './rowQueries.ts';

/** Two people who write to one row meet once or twice; more than this is no coincidence. */
const MOST_MERGES = 5;

export interface RepositoryContext {
  readonly graph: Graph;
  readonly me: Pick<Person, 'id' | 'name'>;
  readonly locate: () => Promise<ListAddress>;
  /** @throws Failure when nothing may be written now. */
  readonly requireWritable: () => Promise<void>;
}

/** What every list of one person has in common. */
export type SharedContext = Omit<RepositoryContext, 'locate'>;

export function createRepository<T extends { readonly key: Key }>(schema: RowSchema<T>, context: RepositoryContext): Repository<T> {
  const { graph, locate, requireWritable } = context;

  async function where(column: string, value: string): Promise<Recorded<T>[]> {
    const request = rowsWhere(schema, await locate(), column, value);
    return readRows(graph, schema, request, await graph.send(request));
  }

  async function find(key: Key): Promise<Recorded<T> | null> {
    return (await where('Key', key))[0] ?? null;
  }

  async function create(value: T): Promise<Recorded<T>> {
    await requireWritable();
    try {
      const { body } = await graph.send(createItem(await locate(), toFields(schema, value)));
      return { ...value, record: fromItem(schema, { ...body, fields: toFields(schema, value) }).record };
    } catch (error) {
      const existing = isFailure(error) ? await findQuietly(value.key) : null;
      if (existing) return existing;
      throw error;
    }
  }

  /** A row that cannot be looked for is not there for our purpose: the first failure is the one to tell of. */
  async function findQuietly(key: Key): Promise<Recorded<T> | null> {
    try {
      return await find(key);
    } catch (error) {
      if (isFailure(error) && error.details.code !== 'unreadableRow') return null;
      throw error;
    }
  }

  async function update(current: Recorded<T>, change: Partial<T>, { merges = true }: UpdateOptions = {}): Promise<Recorded<T>> {
    await requireWritable();
    let theirs = current;
    let merged: Recorded<T> = { ...current, ...change };
    for (let attempt = 1; ; attempt += 1) {
      const fields = changedFields(schema, theirs, merged);
      if (Object.keys(fields).length === 0) return { ...merged, record: theirs.record };
      try {
        return { ...merged, record: await write(theirs, fields) };
      } catch (error) {
        if (!isFailure(error, 'conflict') || !merges || attempt === MOST_MERGES) throw error;
      }
      theirs = await read(current);
      const merge = mergeChanges<Recorded<T>>(current, change as Partial<Recorded<T>>, theirs);
      if (merge.conflicts.length > 0) throw new ConflictFailure({ base: current, mine: { ...theirs, ...change }, theirs }, merge.conflicts);
      merged = merge.merged;
    }
  }

  function updating(current: Recorded<T>, change: Partial<T>): PendingUpdate {
    return { request: () => changeRequest(current, change), alone: () => update(current, change) };
  }

  async function changeRequest(current: Recorded<T>, change: Partial<T>): Promise<GraphRequest> {
    await requireWritable();
    const { itemId, version } = readEtag(current.record.etag);
    return changeItem(await locate(), itemId, version, changedFields(schema, current, { ...current, ...change }));
  }

  async function read({ record }: Recorded<T>): Promise<Recorded<T>> {
    const { body } = await graph.send(oneItem(await locate(), readEtag(record.etag).itemId, readColumns(schema)));
    return fromItem(schema, body);
  }

  async function write({ record }: Recorded<T>, fields: WireFields): Promise<RecordInfo> {
    const { itemId, version } = readEtag(record.etag);
    const response = await graph.send(changeItem(await locate(), itemId, version, fields));
    return { ...record, etag: toEtag({ itemId, version: newVersion(response) }), writtenBy: { id: context.me.id, name: context.me.name }, writtenAt: writtenAt(response) };
  }

  return { find, where, create, update, updating };
}

/** In the body, or in a header that is told without its quotes. Without either the next change would conflict with this one. */
function newVersion({ body, headers }: GraphResponse<WireFields>): string {
  const inBody = body?.['@odata.etag'];
  if (typeof inBody === 'string') return inBody;
  const inHeader = headers.get('ETag')?.replaceAll('"', '');
  if (inHeader) return `"${inHeader}"`;
  throw new Failure('unexpected', 'A change was answered without its version');
}

function writtenAt({ body }: GraphResponse<WireFields>): Instant {
  const modified = body?.['Modified'];
  return instantOf(typeof modified === 'string' ? new Date(modified) : new Date());
}
