import type { FilterClause } from '../../odata/filter.ts';
import { GraphError, invalidRequest } from '../../graph/errors.ts';
import type { World } from '../../kernel/world.ts';
import { type Column, columnsOf } from '../lists/columns.ts';
import type { List } from '../lists/lists.ts';
import type { Site } from '../sites/sites.ts';
import { readCondition, type Condition } from './condition.ts';
import { idsByIndex, idsByScan } from './conditionSearch.ts';
import { countItems, type Item, itemsAfter, itemsById } from './items.ts';
import { ordered, type ItemOrder } from './itemOrder.ts';

/** What a client asks of a list's rows. */
export interface ItemQuery {
  readonly clauses: readonly FilterClause[];
  readonly order?: ItemOrder | undefined;
  /** `Prefer: HonorNonIndexedQueriesWarningMayFailRandomly` */
  readonly mayScan: boolean;
  /** Object id: rows of that author only. */
  readonly onlyBy?: string | undefined;
  /** Where the page before ended. */
  readonly after: number;
  readonly top: number;
}

export interface ItemPage {
  readonly items: readonly Item[];
  /** Where the next page begins; undefined at the end. */
  readonly next?: number | undefined;
}

/**
 * One page of rows.
 * @throws GraphError 400 for a column that is not indexed or a second column in the filter, 429 or 422 past the list view threshold.
 */
export function queryItems(world: World, site: Site, list: List, query: ItemQuery): ItemPage {
  if (query.clauses.length === 0 && !query.order) return pageOfAll(world, list, query);
  const columns = columnsOf(world.database, list.id);
  const order = query.order && { ...query.order, column: usableColumn(columns, query.order.path, query.mayScan) };
  const conditions = query.clauses.map((clause) => readCondition(world, site, usableColumn(columns, clause.path, query.mayScan), clause));
  refuseSecondColumn(conditions);
  const ids = search(world, list, conditions);
  const found = itemsById(world.database, list.id, ids).filter((item) => query.onlyBy === undefined || item.createdBy === query.onlyBy);
  const sorted = order ? ordered(found, order) : found;
  const items = sorted.slice(query.after, query.after + query.top);
  return { items, next: sorted.length > query.after + query.top ? query.after + query.top : undefined };
}

function pageOfAll(world: World, list: List, query: ItemQuery): ItemPage {
  const rows = itemsAfter(world.database, list.id, query.after, query.top + 1, query.onlyBy);
  const items = rows.slice(0, query.top);
  return { items, next: rows.length > query.top ? items.at(-1)!.id : undefined };
}

/** Refused on three rows as on a million: the index is asked for, not the size. */
function usableColumn(columns: readonly Column[], path: string, mayScan: boolean): Column {
  const name = path === 'id' || path === 'fields/id' ? 'ID' : path.replace(/^fields\//, '').replace(/^(Author|Editor)LookupId$/, '$1');
  const column = columns.find((one) => one.name === name);
  if (!column || (path !== 'id' && !path.startsWith('fields/'))) throw invalidRequest(`Field '${name}' is not recognized`);
  if (!column.isIndexed && !mayScan) throw notIndexed(name);
  if (column.kind === 'computed' || column.kind === 'note') throw invalidRequest(`Field '${name}' cannot be referenced in filter or orderby`);
  return column;
}

function notIndexed(name: string): GraphError {
  return invalidRequest(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the ` +
      `'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

/** "The service can only filter one indexed field at a time" (Microsoft, listitem-list). */
function refuseSecondColumn(conditions: readonly Condition[]): void {
  const [first, ...others] = conditions;
  const second = others.find(({ column }) => column.name !== first?.column.name);
  if (second) throw invalidRequest('The service can only filter one indexed field at a time');
}

function search(world: World, list: List, conditions: readonly Condition[]): readonly number[] {
  const threshold = world.switches.listViewThreshold;
  const [first] = conditions;
  if (first === undefined || !first.column.isIndexed) {
    if (countItems(world.database, list.id) > threshold) throw first === undefined ? throttled() : tooManyResources();
    return idsByScan(world, list, conditions);
  }
  if (idsByIndex(world, list, [first], threshold + 1).length > threshold) throw throttled();
  return idsByIndex(world, list, conditions, threshold);
}

/** 429 although nobody is throttled: waiting never helps (seen by third parties). */
function throttled(): GraphError {
  return new GraphError(429, 'activityLimitReached', 'The request has been throttled', { 'Retry-After': '10' });
}

function tooManyResources(): GraphError {
  return new GraphError(422, 'notSupported', 'The request is unprocessable because it uses too many resources', {}, 'tooManyResources');
}
