import type { Database } from '../../kernel/database.ts';

/** A site collection with its one web. */
export interface Site {
  /** Guid of the site collection. */
  readonly id: string;
  readonly webGuid: string;
  /** `/sites/treklang` */
  readonly path: string;
  readonly title: string;
  readonly tenantId: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly isNoCrawl: boolean;
  readonly isSharedWithGuests: boolean;
}

/** Host name in site ids and in addressing by path: that of the local Microsoft 365, without a port. */
export const SHAREPOINT_HOST = 'localhost';

/** Name, in addresses, of the library every site is born with. */
export const FIRST_LIBRARY = 'Shared Documents';

/** `host,site collection,web`, as Graph writes it. */
export function graphSiteId(site: Site): string {
  return `${SHAREPOINT_HOST},${site.id},${site.webGuid}`;
}

/** By the id of Graph. */
export function findSite(database: Database, graphId: string): Site | undefined {
  const [host, id, webGuid] = graphId.toLowerCase().split(',');
  if (host !== SHAREPOINT_HOST || id === undefined) return undefined;
  return toSite(database.prepare('select * from sp_site where id = ? and webGuid = ?').get(id, webGuid ?? ''));
}

/** @param path `/sites/treklang`, without regard to case. */
export function findSiteByPath(database: Database, path: string): Site | undefined {
  return toSite(database.prepare('select * from sp_site where path = ?').get(path));
}

export function allSites(database: Database): readonly Site[] {
  return (database.prepare('select * from sp_site order by title').all()).map((row) => toSite(row)!);
}

export function changeSite(database: Database, site: Site, change: Pick<Site, 'title' | 'isNoCrawl'>): void {
  database.prepare('update sp_site set title = ?, isNoCrawl = ? where id = ?').run(change.title, Number(change.isNoCrawl), site.id);
}

function toSite(row: unknown): Site | undefined {
  if (!row) return undefined;
  const found = row as Omit<Site, 'isNoCrawl' | 'isSharedWithGuests'> & { isNoCrawl: number; isSharedWithGuests: number };
  return { ...found, isNoCrawl: found.isNoCrawl === 1, isSharedWithGuests: found.isSharedWithGuests === 1 };
}
