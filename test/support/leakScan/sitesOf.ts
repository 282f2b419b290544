import type { Database } from '../../../simulator/kernel/database.ts';
import type { KnownSite } from './municipality.ts';

/** Says of a list what kind of site it is on, e.g. `authority Cases` or `room Goals f636j9`. */
export interface Lists {
  byId(listId: string): string;
  /** Of the list or library that a request to Graph names in its path; undefined when it names none. */
  byPath(path: string): string | undefined;
}

interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly siteId: string;
  readonly driveId: string | null;
}

/** @param sites says what each site is for; a list on any other site counts as `other` */
export function listsOf(database: Database, sites: readonly KnownSite[]): Lists {
  const rows = database.prepare('select l.id, l.name, l.driveId, s.path, s.id as siteId from sp_list l join sp_site s on s.id = l.siteId').all() as ListRow[];
  const words = (row: ListRow | undefined): string => {
    const site = sites.find(({ path }) => path === row?.path);
    return [site?.kind ?? 'other', row?.name ?? '?', site?.code].filter((part) => part !== undefined).join(' ');
  };
  return {
    byId: (listId) => words(rows.find(({ id }) => id === listId)),
    byPath(path) {
      const row = rows.find((one) => isNamed(decodeURIComponent(path), one));
      return row && words(row);
    },
  };
}

/** `/drives/{id}/…`, or `/sites/{id or path}/lists/{id or name}/…`. */
function isNamed(path: string, { id, name, path: sitePath, siteId, driveId }: ListRow): boolean {
  if (driveId !== null && path.includes(`/drives/${driveId}/`)) return true;
  const isOnSite = path.includes(siteId) || path.includes(`:${sitePath}:`);
  return isOnSite && [id, name].some((one) => `${path}/`.includes(`/lists/${one}/`));
}
