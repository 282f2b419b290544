import type { Database } from '../../kernel/database.ts';
import type { List } from '../lists/lists.ts';
import type { Item } from './items.ts';
import { prepared } from '../prepared.ts';

/** That a row was written or deleted; the author decides who may learn of it. */
export interface ItemChange {
  readonly sequence: number;
  readonly itemId: number;
  readonly guid: string;
  readonly createdBy: string;
  readonly isDeleted: boolean;
}

export function recordChange(database: Database, item: Item, { isDeleted }: { readonly isDeleted: boolean }): void {
  prepared(database, 'insert into sp_item_change (listId, itemId, guid, createdBy, isDeleted) values (?, ?, ?, ?, ?)')
    .run(item.listId, item.id, item.guid, item.createdBy, Number(isDeleted));
}

/** The last change of every row changed since, oldest first. */
export function changesAfter(database: Database, list: List, sequence: number, limit: number): readonly ItemChange[] {
  const rows = database
    .prepare(
      `select sequence, itemId, guid, createdBy, isDeleted from sp_item_change c where listId = ?1 and sequence > ?2 and not exists
         (select 1 from sp_item_change later where later.listId = ?1 and later.itemId = c.itemId and later.sequence > c.sequence)
       order by sequence limit ?3`,
    )
    .all(list.id, sequence, limit) as (Omit<ItemChange, 'isDeleted'> & { isDeleted: number })[];
  return rows.map((row) => ({ ...row, isDeleted: row.isDeleted === 1 }));
}

export function lastSequence(database: Database, list: List): number {
  const row = database.prepare('select max(sequence) as last from sp_item_change where listId = ?').get(list.id) as { last: number | null };
  return row.last ?? 0;
}

/** From now on every token given before is too old: 410. */
export function expireDeltaTokens(database: Database): void {
  database.exec('update sp_list set deltaEpoch = deltaEpoch + 1');
}
