import { randomUUID } from 'node:crypto';
import type { User } from '../../directory/users.ts';
import type { World } from '../../kernel/world.ts';
import { type Column, columnsOf } from '../lists/columns.ts';
import type { List } from '../lists/lists.ts';
import { applyChange, defaultFields, type FieldChange, type Fields } from './fieldValues.ts';
import { refuseDuplicates } from './refuseDuplicates.ts';
import { indexItem, unindexItem } from './itemIndex.ts';
import { recordChange } from './itemChanges.ts';
import { findItem, type Item } from './items.ts';
import { forgetVersions, keepVersion } from './itemVersions.ts';
import { toSeconds } from './sharePointTime.ts';
import { prepared } from '../prepared.ts';

/** @throws GraphError for a duplicate in a unique column, status by the switch `duplicateStatus`. */
export function addItem(world: World, list: List, user: User, change: FieldChange): Item {
  const { database } = world;
  const columns = columnsOf(database, list.id);
  const now = toSeconds(world.clock.now());
  const author = { createdAt: now, createdBy: user.objectId, modifiedAt: now, modifiedBy: user.objectId };
  const fields = applyChange(defaultFields(columns), change);
  const item: Item = { listId: list.id, id: nextItemId(world, list), guid: randomUUID(), version: 1, fields, ...author };
  refuseDuplicates(world, columns, item);
  prepared(database, 'insert into sp_item (listId, id, guid, version, fields, createdAt, createdBy, modifiedAt, modifiedBy) values (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(item.listId, item.id, item.guid, item.version, JSON.stringify(fields), now, user.objectId, now, user.objectId);
  afterWrite(world, list, columns, item, {});
  return item;
}

/** Writes even when nothing changes, as SharePoint does: the version goes up. @throws GraphError for a duplicate. */
export function changeItem(world: World, list: List, user: User, before: Item, change: FieldChange): Item {
  const columns = columnsOf(world.database, list.id);
  const item: Item = {
    ...before,
    version: before.version + 1,
    fields: applyChange(before.fields, change),
    modifiedAt: toSeconds(world.clock.now()),
    modifiedBy: user.objectId,
  };
  refuseDuplicates(world, columns, item);
  prepared(world.database, 'update sp_item set version = ?, fields = ?, modifiedAt = ?, modifiedBy = ? where listId = ? and id = ?')
    .run(item.version, JSON.stringify(item.fields), item.modifiedAt, item.modifiedBy, item.listId, item.id);
  afterWrite(world, list, columns, item, before.fields);
  return item;
}

export function removeItem(world: World, item: Item): void {
  prepared(world.database, 'delete from sp_item where listId = ? and id = ?').run(item.listId, item.id);
  unindexItem(world.database, item);
  forgetVersions(world.database, item);
  recordChange(world.database, item, { isDeleted: true });
}

/** The row as it is now: another part of the same request may have written it. */
export function reread(world: World, item: Item): Item {
  return findItem(world.database, item.listId, item.id)!;
}

function afterWrite(world: World, list: List, columns: readonly Column[], item: Item, before: Fields): void {
  indexItem(world.database, columns, item, before);
  keepVersion(world.database, list, item);
  recordChange(world.database, item, { isDeleted: false });
  prepared(world.database, 'update sp_list set modifiedAt = ?, modifiedBy = ? where id = ?').run(item.modifiedAt, item.modifiedBy, list.id);
}

/** Numbers of deleted rows are not given again. */
function nextItemId(world: World, list: List): number {
  const row = world.database.prepare('update sp_list set lastItemId = lastItemId + 1 where id = ? returning lastItemId').get(list.id) as {
    lastItemId: number;
  };
  return row.lastItemId;
}
