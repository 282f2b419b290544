import type { Database } from '../../kernel/database.ts';
import type { List } from '../lists/lists.ts';
import type { DriveItem } from './driveItems.ts';

export interface FileVersion {
  readonly number: number;
  readonly contentId: string;
  readonly size: number;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
}

/** Keeps the content just written beside the earlier ones, as many as the library keeps. */
export function keepFileVersion(database: Database, list: List, file: DriveItem): void {
  const { item } = file;
  const kept = list.isVersioned ? list.majorVersionLimit || Infinity : 1;
  database
    .prepare('insert or replace into sp_file_version (listId, itemId, number, contentId, size, modifiedAt, modifiedBy) values (?, ?, ?, ?, ?, ?, ?)')
    .run(item.listId, item.id, item.version, file.contentId, file.size, item.modifiedAt, item.modifiedBy);
  if (item.version > kept) {
    database.prepare('delete from sp_file_version where listId = ? and itemId = ? and number <= ?').run(item.listId, item.id, item.version - kept);
  }
}

/** Newest first. */
export function fileVersionsOf(database: Database, file: DriveItem): readonly FileVersion[] {
  return database
    .prepare('select number, contentId, size, modifiedAt, modifiedBy from sp_file_version where listId = ? and itemId = ? order by number desc')
    .all(file.listId, file.itemId) as FileVersion[];
}
