import type { World } from '../../kernel/world.ts';
import { idsByIndex } from '../items/conditionSearch.ts';
import type { Condition } from '../items/condition.ts';
import { countItems, type Item, itemsAfter, itemsById } from '../items/items.ts';
import { siteDate } from '../items/sharePointTime.ts';
import type { List } from '../lists/lists.ts';
import type { CamlComparison, CamlCondition, CamlQuery } from './camlQuery.ts';

/** SharePoint's own sentence. */
export class ListViewThresholdExceeded extends Error {
  constructor() {
    super('The attempted operation is prohibited because it exceeds the list view threshold.');
  }
}

/**
 * The rows a view has to look at. A small list: all. A large one: those its first condition finds by an index, when these are few;
 * without a condition all of them, in an order that an index knows and without groups.
 * @throws ListViewThresholdExceeded
 */
export function candidateRows(world: World, list: List, query: CamlQuery): readonly Item[] {
  const threshold = world.switches.listViewThreshold;
  if (countItems(world.database, list.id) <= threshold) return itemsAfter(world.database, list.id, 0, threshold);
  if (query.where) return byFirstCondition(world, list, query.where, threshold);
  const sorters = [...query.groupBy, ...query.orderBy];
  if (query.groupBy.length > 0 || sorters.some(({ column }) => !column.isIndexed)) throw new ListViewThresholdExceeded();
  return itemsAfter(world.database, list.id, 0, Number.MAX_SAFE_INTEGER);
}

function byFirstCondition(world: World, list: List, where: CamlCondition, threshold: number): readonly Item[] {
  const condition = firstOf(where);
  if (!condition) throw new ListViewThresholdExceeded();
  const ids = idsByIndex(world, list, [condition], threshold + 1);
  if (ids.length > threshold) throw new ListViewThresholdExceeded();
  return itemsById(world.database, list.id, ids);
}

const OPERATORS: Readonly<Partial<Record<CamlComparison, Condition['operator']>>> = {
  Eq: 'eq', Gt: 'gt', Geq: 'ge', Lt: 'lt', Leq: 'le', BeginsWith: 'startswith', IsNull: 'eq',
};

/** The leftmost condition when an index serves it; `<Or>` is refused: both sides would have to be indexed. */
function firstOf(where: CamlCondition): Condition | undefined {
  if ('joinedBy' in where) return where.joinedBy === 'and' ? firstOf(where.left) : undefined;
  if (!where.column.isIndexed || where.column.kind === 'person') return undefined;
  const operator = OPERATORS[where.kind];
  if (operator === undefined) return undefined;
  if (where.kind === 'IsNull') return { column: where.column, operator, key: null };
  return rangeOf(where.column, operator, where.value.text);
}

/** As the index has it. A day of the site begins the evening before in UTC and ends a day later, so dates are searched wider. */
function rangeOf(column: Condition['column'], operator: Condition['operator'], text: string): Condition | undefined {
  if (column.kind === 'number' || column.kind === 'currency') return { column, operator, key: Number(text) };
  if (column.kind === 'boolean') return { column, operator, key: text === '1' || text.toUpperCase() === 'TRUE' ? 1 : 0 };
  if (column.kind !== 'dateTime') return { column, operator, key: text.toLowerCase() };
  const day = Date.parse(/^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '');
  if (Number.isNaN(day)) return undefined;
  const isFrom = operator === 'gt' || operator === 'ge' || operator === 'eq';
  const edge = siteDate(new Date(day + (isFrom ? -1 : 2) * 86_400_000));
  return { column, operator: isFrom ? 'ge' : 'lt', key: edge };
}
