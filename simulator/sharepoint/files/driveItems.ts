import type { Database } from '../../kernel/database.ts';
import type { List } from '../lists/lists.ts';
import { findItem, type Item } from '../items/items.ts';

/** A file or folder of a document library; the list item with its columns is `item`. */
export interface DriveItem {
  readonly id: string;
  readonly listId: string;
  readonly itemId: number;
  /** 0: directly in the root. */
  readonly parentId: number;
  readonly name: string;
  readonly isFolder: boolean;
  /** Of a file. */
  readonly contentId: string | null;
  readonly size: number;
  readonly mimeType: string;
  readonly item: Item;
}

/** Item id of a library's root, which is no list item. */
export const ROOT = 0;

export function findDriveItem(database: Database, list: List, id: string): DriveItem | undefined {
  return toDriveItem(database, database.prepare('select * from sp_file where listId = ? and driveItemId = ?').get(list.id, id));
}

export function driveItemOfRow(database: Database, listId: string, itemId: number): DriveItem | undefined {
  return toDriveItem(database, database.prepare('select * from sp_file where listId = ? and itemId = ?').get(listId, itemId));
}

/** Names are compared without case. */
export function findChild(database: Database, list: List, parentId: number, name: string): DriveItem | undefined {
  return toDriveItem(
    database,
    database.prepare('select * from sp_file where listId = ? and parentId = ? and name = ?').get(list.id, parentId, name),
  );
}

/** Folders first, each by name. */
export function childrenOf(database: Database, listId: string, parentId: number): readonly DriveItem[] {
  const rows = database
    .prepare('select * from sp_file where listId = ? and parentId = ? order by isFolder desc, name')
    .all(listId, parentId);
  return rows.map((row) => toDriveItem(database, row)!);
}

/** Follows names from a folder; undefined when one is missing. Without names: the folder itself, undefined for the root. */
export function findByPath(database: Database, list: List, from: number, names: readonly string[]): DriveItem | undefined {
  const [name, ...rest] = names;
  if (name === undefined) return driveItemOfRow(database, list.id, from);
  const child = findChild(database, list, from, name);
  return child && rest.length > 0 ? findByPath(database, list, child.itemId, rest) : child;
}

/** Names from the root to the item, its own last. */
export function pathOf(database: Database, driveItem: DriveItem): readonly string[] {
  if (driveItem.parentId === ROOT) return [driveItem.name];
  return [...pathOf(database, driveItemOfRow(database, driveItem.listId, driveItem.parentId)!), driveItem.name];
}

export function allDriveItems(database: Database, list: List): readonly DriveItem[] {
  const rows = database.prepare('select * from sp_file where listId = ? order by itemId').all(list.id);
  return rows.map((row) => toDriveItem(database, row)!);
}

/** 34 signs as in the real service, told by the guid of the row. */
export function driveItemIdOf(guid: string): string {
  let bits = '';
  for (const byte of Buffer.from(guid.replaceAll('-', ''), 'hex')) bits += byte.toString(2).padStart(8, '0');
  const signs = bits.padEnd(160, '0').match(/.{5}/g)!.map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[parseInt(five, 2)]);
  return `01${signs.join('')}`;
}

function toDriveItem(database: Database, row: unknown): DriveItem | undefined {
  if (!row) return undefined;
  const found = row as Omit<DriveItem, 'id' | 'isFolder' | 'item'> & { driveItemId: string; isFolder: number };
  const { driveItemId, isFolder, ...rest } = found;
  return { ...rest, id: driveItemId, isFolder: isFolder === 1, item: findItem(database, found.listId, found.itemId)! };
}
