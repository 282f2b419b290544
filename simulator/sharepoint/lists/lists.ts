import type { Database } from '../../kernel/database.ts';
import type { Site } from '../sites/sites.ts';

export type ListTemplate = 'genericList' | 'documentLibrary';

/** A list or document library of a site. */
export interface List {
  readonly id: string;
  readonly siteId: string;
  /** Part of the address, fixed when made. */
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly template: ListTemplate;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
  readonly hasUniquePermissions: boolean;
  /** 1: all rows, 2: only one's own. */
  readonly readSecurity: 1 | 2;
  /** 1: all rows, 2: only one's own, 4: none. */
  readonly writeSecurity: 1 | 2 | 4;
  readonly isVersioned: boolean;
  readonly majorVersionLimit: number;
  readonly isNoCrawl: boolean;
  /** Of a document library. */
  readonly driveId: string | null;
  readonly lastItemId: number;
  /** Delta tokens of an earlier epoch are expired. */
  readonly deltaEpoch: number;
}

/** By id, by name in the address or by title: Graph takes all three. */
export function findList(database: Database, site: Site, idOrName: string): List | undefined {
  return toList(
    database
      .prepare('select * from sp_list where siteId = ?1 and (id = lower(?2) or name = ?2 or displayName = ?2) order by id = lower(?2) desc limit 1')
      .get(site.id, idOrName),
  );
}

export function findListByDrive(database: Database, driveId: string): List | undefined {
  return toList(database.prepare('select * from sp_list where driveId = ?').get(driveId));
}

export function listsOf(database: Database, site: Site): readonly List[] {
  return (database.prepare('select * from sp_list where siteId = ? order by displayName').all(site.id)).map((row) => toList(row)!);
}

/** Where the list is shown in a browser. */
export function listAddress(origin: string, site: Site, list: List): string {
  const folder = list.template === 'documentLibrary' ? '' : '/Lists';
  return `${origin}${site.path}${folder}/${encodeURIComponent(list.name)}`;
}

/** Settings that set-up changes by SharePoint REST. */
export interface ListSettings {
  readonly displayName?: string;
  readonly description?: string;
  readonly readSecurity?: 1 | 2;
  readonly writeSecurity?: 1 | 2 | 4;
  readonly isVersioned?: boolean;
  readonly majorVersionLimit?: number;
  readonly isNoCrawl?: boolean;
}

export function changeListSettings(database: Database, list: List, change: ListSettings): void {
  for (const [name, value] of Object.entries(change) as [keyof ListSettings, string | number | boolean][]) {
    database.prepare(`update sp_list set ${name} = ? where id = ?`).run(typeof value === 'boolean' ? Number(value) : value, list.id);
  }
}

function toList(row: unknown): List | undefined {
  if (!row) return undefined;
  const found = row as Omit<List, 'hasUniquePermissions' | 'isVersioned' | 'isNoCrawl'> & Record<'hasUniquePermissions' | 'isVersioned' | 'isNoCrawl', number>;
  return {
    ...found,
    hasUniquePermissions: found.hasUniquePermissions === 1,
    isVersioned: found.isVersioned === 1,
    isNoCrawl: found.isNoCrawl === 1,
  };
}
