import type { Database } from '../../kernel/database.ts';
import type { List } from '../lists/lists.ts';
import type { Fields } from './fieldValues.ts';
import type { Item } from './items.ts';
import { prepared } from '../prepared.ts';

/** What a row was. Its name is `<number>.0`. */
export interface ItemVersion {
  readonly number: number;
  readonly fields: Fields;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
}

/** Keeps the version just written; without versioning only the newest, with a limit the newest ones. */
export function keepVersion(database: Database, list: List, item: Item): void {
  const kept = list.isVersioned ? list.majorVersionLimit || Infinity : 1;
  prepared(database, 'insert or replace into sp_item_version (listId, itemId, number, fields, modifiedAt, modifiedBy) values (?, ?, ?, ?, ?, ?)')
    .run(item.listId, item.id, item.version, JSON.stringify(item.fields), item.modifiedAt, item.modifiedBy);
  if (item.version > kept) {
    prepared(database, 'delete from sp_item_version where listId = ? and itemId = ? and number <= ?').run(item.listId, item.id, item.version - kept);
  }
}

/** Newest first. */
export function versionsOf(database: Database, item: Item): readonly ItemVersion[] {
  const rows = database
    .prepare('select number, fields, modifiedAt, modifiedBy from sp_item_version where listId = ? and itemId = ? order by number desc')
    .all(item.listId, item.id) as (Omit<ItemVersion, 'fields'> & { fields: string })[];
  return rows.map((row) => ({ ...row, fields: JSON.parse(row.fields) as Fields }));
}

export function versionName(number: number): string {
  return `${number}.0`;
}

export function forgetVersions(database: Database, item: Item): void {
  database.prepare('delete from sp_item_version where listId = ? and itemId = ?').run(item.listId, item.id);
}
