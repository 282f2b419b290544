import type { Database } from '../../kernel/database.ts';

/** Site collection administrators: they may everything at the site and at every list of it, whatever the list's own assignments say. */
export function setSiteOwners(database: Database, siteId: string, objectIds: readonly string[]): void {
  database.prepare('delete from sp_site_owner where siteId = ?').run(siteId);
  const add = database.prepare('insert or ignore into sp_site_owner (siteId, objectId) values (?, ?)');
  for (const objectId of objectIds) add.run(siteId, objectId);
}

export function siteOwners(database: Database, siteId: string): readonly string[] {
  const rows = database.prepare('select objectId from sp_site_owner where siteId = ? order by objectId').all(siteId) as { objectId: string }[];
  return rows.map(({ objectId }) => objectId);
}
