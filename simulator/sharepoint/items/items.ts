import type { Database } from '../../kernel/database.ts';
import type { Fields } from './fieldValues.ts';

/** One row of a list. */
export interface Item {
  readonly listId: string;
  readonly id: number;
  readonly guid: string;
  /** 1 when made, one more with every write. */
  readonly version: number;
  readonly fields: Fields;
  readonly createdAt: string;
  /** Entra object id. */
  readonly createdBy: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
}

export function findItem(database: Database, listId: string, id: number): Item | undefined {
  const row = database.prepare('select * from sp_item where listId = ? and id = ?').get(listId, id);
  return row === undefined ? undefined : toItem(row);
}

export function itemsById(database: Database, listId: string, ids: readonly number[]): readonly Item[] {
  const one = database.prepare('select * from sp_item where listId = ? and id = ?');
  return ids.map((id) => toItem(one.get(listId, id)));
}

/** Rows after an id, in the order of ids; `by`: of one author only. */
export function itemsAfter(database: Database, listId: string, after: number, limit: number, by?: string): readonly Item[] {
  const rows = database
    .prepare('select * from sp_item where listId = ?1 and id > ?2 and (?4 is null or createdBy = ?4) order by id limit ?3')
    .all(listId, after, limit, by ?? null);
  return rows.map(toItem);
}

export function countItems(database: Database, listId: string): number {
  const row = database.prepare('select count(*) as rows from sp_item where listId = ?').get(listId) as { rows: number };
  return row.rows;
}

/** `"guid,version"`, the quotes are part of it. */
export function itemTag(item: Item): string {
  return `"${item.guid},${item.version}"`;
}

function toItem(row: unknown): Item {
  const found = row as Omit<Item, 'fields'> & { readonly fields: string };
  return { ...found, fields: JSON.parse(found.fields) as Fields };
}
