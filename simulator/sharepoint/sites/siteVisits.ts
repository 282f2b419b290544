import type { World } from '../../kernel/world.ts';

/** "Again after hours" is all that reports say; machine time, as it is about a session and not about the business. */
const VISIT_LASTS_MS = 8 * 60 * 60 * 1000;

/** A page of the site was opened in the person's browser: until that a guest may be refused by Graph. */
export function recordVisit(world: World, siteId: string, objectId: string): void {
  world.database
    .prepare('insert into sp_site_visit (siteId, objectId, at) values (?, ?, ?) on conflict do update set at = excluded.at')
    .run(siteId, objectId, Date.now());
}

export function hasVisited(world: World, siteId: string, objectId: string): boolean {
  const row = world.database.prepare('select at from sp_site_visit where siteId = ? and objectId = ?').get(siteId, objectId) as
    | { at: number }
    | undefined;
  return row !== undefined && Date.now() - row.at < VISIT_LASTS_MS;
}
