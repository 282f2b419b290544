import { changeColumn, columnsOf, createColumn, createList, type Graph, listsOf, type WireColumn, type WireList } from '#graph';
import { type Column, type ListSchema, toWireColumn } from '#store/setUp';
import type { ChangeLog } from './changeLog.ts';

/** The lists of a site by name. */
export async function readLists(graph: Graph, site: string): Promise<ReadonlyMap<string, WireList>> {
  return new Map((await graph.all(listsOf(site))).map((list) => [list.name, list]));
}

/** @returns undefined when the list is missing because nothing is to be changed. */
export async function ensureList(graph: Graph, log: ChangeLog, site: string, known: WireList | undefined, schema: ListSchema): Promise<WireList | undefined> {
  let list = known;
  if (!list) {
    await log.change(`listen "${schema.title}" med ${schema.columns.length} kolonner`, async () => {
      list = (await graph.send(createList(site, schema.name, schema.template, schema.columns.map(toWireColumn)))).body;
    });
  }
  if (list) await ensureColumns(graph, log, site, list, schema);
  return list;
}

/** Columns are added and indexed, never renamed or removed. */
async function ensureColumns(graph: Graph, log: ChangeLog, site: string, list: WireList, schema: ListSchema): Promise<void> {
  const known = new Map((await graph.all(columnsOf(site, list.id))).map((column) => [column.name, column]));
  for (const column of schema.columns) {
    const existing = known.get(column.name) ?? (await addColumn(graph, log, site, list, schema, column));
    if (existing) await ensureIndex(graph, log, site, list, schema, column, existing);
  }
}

async function addColumn(graph: Graph, log: ChangeLog, site: string, list: WireList, schema: ListSchema, column: Column): Promise<WireColumn | undefined> {
  let added: WireColumn | undefined;
  await log.change(`${schema.title}: kolonnen "${column.title}"`, async () => {
    added = (await graph.send(createColumn(site, list.id, toWireColumn(column)))).body;
  });
  return added;
}

/** An index first: uniqueness is refused without one. */
async function ensureIndex(graph: Graph, log: ChangeLog, site: string, list: WireList, schema: ListSchema, column: Column, existing: WireColumn): Promise<void> {
  const change = (wish: Partial<WireColumn>) => graph.send(changeColumn(site, list.id, existing.id ?? column.name, wish));
  if (column.isIndexed && existing.indexed !== true) {
    await log.change(`${schema.title}: indeks på "${column.title}"`, () => change({ indexed: true }));
  }
  if (column.isUnique && existing.enforceUniqueValues !== true) {
    await log.change(`${schema.title}: "${column.title}" er entydig`, () => change({ enforceUniqueValues: true }));
  }
}
