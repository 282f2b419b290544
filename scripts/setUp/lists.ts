import { Failure } from '#domain';
import { changeColumn, columnsOf, createColumn, createList, type Graph, type GraphRequest, listsOf, type Outcome, type Page, type WireColumn, type WireList } from '#graph';
import { type Column, type ListSchema, toWireColumn } from '#store/setUp';
import type { ChangeLog } from './changeLog.ts';

interface MadeList {
  readonly schema: ListSchema;
  readonly list: WireList;
}

/** The lists of a site by name. */
export async function readLists(graph: Graph, site: string): Promise<ReadonlyMap<string, WireList>> {
  return new Map((await graph.all(listsOf(site))).map((list) => [list.name, list]));
}

/** Makes lists, columns and indexes. @returns those that are there: fewer than asked for when nothing is to be changed. */
export async function ensureLists(
  graph: Graph, log: ChangeLog, site: string, known: ReadonlyMap<string, WireList>, schemas: readonly ListSchema[],
): Promise<readonly MadeList[]> {
  const made: MadeList[] = [];
  for (const schema of schemas) {
    const list = known.get(schema.name) ?? (await addList(graph, log, site, schema));
    if (list) made.push({ schema, list });
  }
  const columns = await readColumns(graph, site, made);
  const wishes: IndexWish[][] = [];
  for (const [at, { schema, list }] of made.entries()) wishes.push(await ensureColumns(graph, log, site, list, schema, columns[at]!));
  await ensureIndexes(graph, log, wishes);
  return made;
}

async function addList(graph: Graph, log: ChangeLog, site: string, schema: ListSchema): Promise<WireList | undefined> {
  let list: WireList | undefined;
  await log.change(`listen "${schema.title}" med ${schema.columns.length} kolonner`, async () => {
    list = (await graph.send(createList(site, schema.name, schema.template, schema.columns.map(toWireColumn)))).body;
  });
  return list;
}

async function readColumns(graph: Graph, site: string, made: readonly MadeList[]): Promise<readonly (readonly WireColumn[])[]> {
  const requests = made.map(({ list }) => columnsOf(site, list.id));
  const outcomes = await graph.batch<GraphRequest<Page<WireColumn>>[]>(requests);
  const read = async (outcome: Outcome<Page<WireColumn>>, at: number): Promise<readonly WireColumn[]> => {
    if (outcome instanceof Failure) throw outcome;
    return outcome.body['@odata.nextLink'] === undefined ? outcome.body.value : graph.all(requests[at]!);
  };
  return Promise.all(outcomes.map(read));
}

/** Columns are added, never renamed or removed. @returns what is still to be indexed */
async function ensureColumns(graph: Graph, log: ChangeLog, site: string, list: WireList, schema: ListSchema, known: readonly WireColumn[]): Promise<IndexWish[]> {
  const byName = new Map(known.map((column) => [column.name, column]));
  const wishes: IndexWish[] = [];
  for (const column of schema.columns) {
    const existing = byName.get(column.name) ?? (await addColumn(graph, log, site, list, schema, column));
    if (existing) wishes.push(...indexWishes(site, list, schema, column, existing));
  }
  return wishes;
}

async function addColumn(graph: Graph, log: ChangeLog, site: string, list: WireList, schema: ListSchema, column: Column): Promise<WireColumn | undefined> {
  let added: WireColumn | undefined;
  await log.change(`${schema.title}: kolonnen "${column.title}"`, async () => {
    added = (await graph.send(createColumn(site, list.id, toWireColumn(column)))).body;
  });
  return added;
}

interface IndexWish {
  readonly what: string;
  readonly request: GraphRequest;
}

/** An index first: uniqueness is refused without one. */
function indexWishes(site: string, list: WireList, schema: ListSchema, column: Column, existing: WireColumn): IndexWish[] {
  const change = (wish: Partial<WireColumn>) => changeColumn(site, list.id, existing.id ?? column.name, wish);
  return [
    ...(column.isIndexed && existing.indexed !== true ? [{ what: `${schema.title}: indeks på "${column.title}"`, request: change({ indexed: true }) }] : []),
    ...(column.isUnique && existing.enforceUniqueValues !== true ? [{ what: `${schema.title}: "${column.title}" er entydig`, request: change({ enforceUniqueValues: true }) }] : []),
  ];
}

/** A batch holds one change of each list: its parts may run side by side, and two changes of one list get in each other's way. */
async function ensureIndexes(graph: Graph, log: ChangeLog, wishes: readonly (readonly IndexWish[])[]): Promise<void> {
  const rounds = Math.max(0, ...wishes.map(({ length }) => length));
  for (let round = 0; round < rounds; round += 1) {
    const now = wishes.flatMap((ofList) => ofList[round] ?? []);
    await log.changeAll(now.map(({ what }) => what), async () => {
      const failed = (await graph.batch(now.map(({ request }) => request))).find((outcome) => outcome instanceof Failure);
      if (failed) throw failed;
    });
  }
}
