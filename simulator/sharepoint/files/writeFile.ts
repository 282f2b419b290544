import type { User } from '../../directory/users.ts';
import { GraphError } from '../../graph/errors.ts';
import type { World } from '../../kernel/world.ts';
import type { List } from '../lists/lists.ts';
import type { Item } from '../items/items.ts';
import { addItem, changeItem, removeItem } from '../items/writeItem.ts';
import { keepContent } from './contents.ts';
import { childrenOf, type DriveItem, driveItemIdOf, driveItemOfRow, findChild } from './driveItems.ts';
import { freeName, mimeTypeOf, requireFileName } from './fileNames.ts';
import { keepFileVersion } from './fileVersions.ts';

/** What happens when the name is taken. */
export type Conflict = 'fail' | 'replace' | 'rename';

/** Where a file goes: a folder and a name in it. */
export interface FilePlace {
  readonly list: List;
  /** Row of the folder, 0 for the root. */
  readonly parentId: number;
  readonly name: string;
}

/** @throws GraphError 409 `nameAlreadyExists`, 400 for a refused name. */
export function putFile(world: World, user: User, place: FilePlace, bytes: Buffer, conflict: Conflict): { readonly file: DriveItem; readonly isNew: boolean } {
  requireFileName(place.name);
  const taken = findChild(world.database, place.list, place.parentId, place.name);
  if (!taken) return { file: addFile(world, user, place, bytes), isNew: true };
  if (conflict === 'rename') return { file: addFile(world, user, withFreeName(world, place), bytes), isNew: true };
  if (conflict === 'fail' || taken.isFolder) throw nameTaken();
  return { file: replaceContent(world, user, place.list, taken, bytes), isNew: false };
}

/** A new version of the file. */
export function replaceContent(world: World, user: User, list: List, file: DriveItem, bytes: Buffer): DriveItem {
  const item = changeItem(world, list, user, file.item, {});
  const contentId = keepContent(world.database, bytes);
  world.database
    .prepare('update sp_file set contentId = ?, size = ? where listId = ? and itemId = ?')
    .run(contentId, bytes.length, file.listId, file.itemId);
  return kept(world, list, item);
}

/** @throws GraphError 409 when the name is taken and the folder may not be reused or renamed. */
export function makeFolder(world: World, user: User, place: FilePlace, conflict: Conflict): DriveItem {
  requireFileName(place.name);
  const taken = findChild(world.database, place.list, place.parentId, place.name);
  if (taken && conflict === 'replace' && taken.isFolder) return taken;
  if (taken && conflict !== 'rename') throw nameTaken();
  const { name } = taken ? withFreeName(world, place) : place;
  const item = addItem(world, place.list, user, { FileLeafRef: name });
  insertFile(world, place, name, item, null, 0);
  return driveItemOfRow(world.database, place.list.id, item.id)!;
}

/** Makes the folders that are missing on the way and gives the row of the last. */
export function ensureFolders(world: World, user: User, list: List, from: number, names: readonly string[]): number {
  return names.reduce((parentId, name) => makeFolder(world, user, { list, parentId, name }, 'replace').itemId, from);
}

/** A new name, another folder, or both. @throws GraphError 409, 400 */
export function moveFile(world: World, user: User, list: List, file: DriveItem, to: { readonly parentId: number; readonly name: string }): DriveItem {
  requireFileName(to.name);
  const taken = findChild(world.database, list, to.parentId, to.name);
  if (taken && taken.itemId !== file.itemId) throw nameTaken();
  const item = changeItem(world, list, user, file.item, { FileLeafRef: to.name });
  world.database
    .prepare('update sp_file set parentId = ?, name = ?, mimeType = ? where listId = ? and itemId = ?')
    .run(to.parentId, to.name, mimeTypeOf(to.name), file.listId, file.itemId);
  return file.isFolder ? driveItemOfRow(world.database, list.id, item.id)! : kept(world, list, item);
}

/** A folder goes with everything in it. */
export function removeFile(world: World, file: DriveItem): void {
  for (const child of childrenOf(world.database, file.listId, file.itemId)) removeFile(world, child);
  world.database.prepare('delete from sp_file where listId = ? and itemId = ?').run(file.listId, file.itemId);
  world.database.prepare('delete from sp_file_version where listId = ? and itemId = ?').run(file.listId, file.itemId);
  removeItem(world, file.item);
}

function addFile(world: World, user: User, place: FilePlace, bytes: Buffer): DriveItem {
  const item = addItem(world, place.list, user, { FileLeafRef: place.name });
  insertFile(world, place, place.name, item, keepContent(world.database, bytes), bytes.length);
  return kept(world, place.list, item);
}

function insertFile(world: World, { list, parentId }: FilePlace, name: string, item: Item, contentId: string | null, size: number): void {
  world.database
    .prepare('insert into sp_file (listId, itemId, driveItemId, parentId, name, isFolder, contentId, size, mimeType) values (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(list.id, item.id, driveItemIdOf(item.guid), parentId, name, contentId === null ? 1 : 0, contentId, size, mimeTypeOf(name));
}

function kept(world: World, list: List, item: Item): DriveItem {
  const file = driveItemOfRow(world.database, list.id, item.id)!;
  keepFileVersion(world.database, list, file);
  return file;
}

function withFreeName(world: World, place: FilePlace): FilePlace {
  return { ...place, name: freeName(place.name, (name) => findChild(world.database, place.list, place.parentId, name) !== undefined) };
}

const nameTaken = (): GraphError => new GraphError(409, 'nameAlreadyExists', 'The specified item name already exists.');
