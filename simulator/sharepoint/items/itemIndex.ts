import type { Database } from '../../kernel/database.ts';
import type { Column } from '../lists/columns.ts';
import type { List } from '../lists/lists.ts';
import type { FieldValue, Fields } from './fieldValues.ts';
import type { Item } from './items.ts';
import { prepared } from '../prepared.ts';

/** How a value is compared: text without case, truth as 1 or 0. */
export function indexKey(value: Exclude<FieldValue, readonly string[]>): string | number {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Brings the index in line with a row that was written. */
export function indexItem(database: Database, columns: readonly Column[], item: Item, before: Fields): void {
  const add = prepared(database, 'insert into sp_item_value (listId, columnName, value, itemId) values (?, ?, ?, ?)');
  for (const column of columns.filter((one) => one.isIndexed && !one.isReadOnly)) {
    const was = keyOf(before, column);
    const is = keyOf(item.fields, column);
    if (was === is) continue;
    if (was !== undefined) removeOne(database, item, column, was);
    if (is !== undefined) add.run(item.listId, column.name, is, item.id);
  }
}

export function unindexItem(database: Database, item: Item): void {
  database.prepare('delete from sp_item_value where listId = ? and itemId = ?').run(item.listId, item.id);
}

/** Whether another row holds the value; empty values may repeat. */
export function isTaken(database: Database, column: Column, item: Item): boolean {
  const key = keyOf(item.fields, column);
  if (key === undefined) return false;
  return (
    database
      .prepare('select 1 from sp_item_value where listId = ? and columnName = ? and value = ? and itemId <> ? limit 1')
      .get(item.listId, column.name, key, item.id) !== undefined
  );
}

export function hasDuplicates(database: Database, list: List, column: Column): boolean {
  return (
    database
      .prepare('select 1 from sp_item_value where listId = ? and columnName = ? group by value having count(*) > 1 limit 1')
      .get(list.id, column.name) !== undefined
  );
}

export function fillIndex(database: Database, list: List, column: Column): void {
  const rows = database.prepare('select id, fields from sp_item where listId = ?').all(list.id) as { id: number; fields: string }[];
  const add = prepared(database, 'insert into sp_item_value (listId, columnName, value, itemId) values (?, ?, ?, ?)');
  for (const row of rows) {
    const key = keyOf(JSON.parse(row.fields) as Fields, column);
    if (key !== undefined) add.run(list.id, column.name, key, row.id);
  }
}

export function dropIndex(database: Database, list: List, column: Column): void {
  database.prepare('delete from sp_item_value where listId = ? and columnName = ?').run(list.id, column.name);
}

function keyOf(fields: Fields, column: Column): string | number | undefined {
  const value = fields[column.name];
  return value === undefined || Array.isArray(value) ? undefined : indexKey(value as Exclude<FieldValue, readonly string[]>);
}

function removeOne(database: Database, item: Item, column: Column, key: string | number): void {
  prepared(database, 'delete from sp_item_value where listId = ? and columnName = ? and value = ? and itemId = ?')
    .run(item.listId, column.name, key, item.id);
}
