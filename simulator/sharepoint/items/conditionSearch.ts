import type { FilterOperator } from '../../odata/filter.ts';
import type { World } from '../../kernel/world.ts';
import type { Column } from '../lists/columns.ts';
import type { List } from '../lists/lists.ts';
import type { Condition } from './condition.ts';
import { type Item, itemsAfter } from './items.ts';
import { compareKeys, sortKey } from './itemOrder.ts';

/** Ids of the rows that fit all conditions on indexed columns, in the order of ids. */
export function idsByIndex(world: World, list: List, conditions: readonly Condition[], limit: number): readonly number[] {
  const parts = conditions.map((condition) => sqlOf(list, condition));
  const where = parts.map(({ sql }) => `id in (${sql})`).join(' and ');
  const rows = world.database
    .prepare(`select id from sp_item where listId = ? and ${where} order by id limit ?`)
    .all(list.id, ...parts.flatMap(({ values }) => values), limit) as { id: number }[];
  return rows.map(({ id }) => id);
}

/** The same by looking at every row; only for lists below the threshold. */
export function idsByScan(world: World, list: List, conditions: readonly Condition[]): readonly number[] {
  const rows = itemsAfter(world.database, list.id, 0, world.switches.listViewThreshold);
  return rows.filter((item) => conditions.every((condition) => fits(item, condition))).map(({ id }) => id);
}

export function fits(item: Item, { column, operator, key }: Condition): boolean {
  const value = sortKey(item, column);
  if (operator === 'ne') return value !== (key ?? undefined);
  if (operator === 'eq') return value === (key ?? undefined);
  if (value === undefined || key === null) return false;
  if (operator === 'startswith') return String(value).startsWith(String(key));
  const sign = compareKeys(value, key);
  return { lt: sign < 0, le: sign <= 0, gt: sign > 0, ge: sign >= 0 }[operator];
}

interface SqlPart {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

const SYMBOLS: Readonly<Record<Exclude<FilterOperator, 'startswith' | 'ne'>, string>> = { eq: '=', lt: '<', le: '<=', gt: '>', ge: '>=' };

/** Rows without a value are in no index: `ne` and `eq null` ask for the others. */
function sqlOf(list: List, { column, operator, key }: Condition): SqlPart {
  const source = sourceOf(list, column);
  if (key === null) return operator === 'ne' ? source : complement(list, source);
  if (operator === 'ne') return complement(list, compared(source, '=', key));
  if (operator === 'startswith') return prefixed(source, String(key));
  return compared(source, SYMBOLS[operator], key);
}

function compared(source: SqlPart, symbol: string, key: string | number): SqlPart {
  return { sql: `${source.sql} and value ${symbol} ?`, values: [...source.values, key] };
}

function prefixed(source: SqlPart, prefix: string): SqlPart {
  return { sql: `${source.sql} and value >= ? and substr(value, 1, ?) = ?`, values: [...source.values, prefix, prefix.length, prefix] };
}

function complement(list: List, { sql, values }: SqlPart): SqlPart {
  return { sql: `select id from sp_item where listId = ? and id not in (${sql})`, values: [list.id, ...values] };
}

const ITEM_COLUMNS: Readonly<Record<string, string>> = { ID: 'id', Created: 'createdAt', Modified: 'modifiedAt', Author: 'createdBy' };

function sourceOf(list: List, column: Column): SqlPart {
  const own = ITEM_COLUMNS[column.name];
  if (own === undefined) return { sql: 'select itemId from sp_item_value where listId = ? and columnName = ?', values: [list.id, column.name] };
  return { sql: `select id from (select id, listId, ${own} as value from sp_item) where listId = ?`, values: [list.id] };
}
