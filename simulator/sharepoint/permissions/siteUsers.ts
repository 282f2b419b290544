import { findUser, type User } from '../../directory/users.ts';
import type { Database } from '../../kernel/database.ts';
import type { Site } from '../sites/sites.ts';

/** A person or Entra group as one site knows it: a number that role assignments and `AuthorLookupId` use. */
export interface SiteUser {
  readonly id: number;
  /** Entra object id or group id. */
  readonly principalId: string;
  readonly kind: 'user' | 'group';
  readonly title: string;
  readonly loginName: string;
}

/** The number of a person on the site, made on first sight as SharePoint does. */
export function ensureSiteUser(database: Database, site: Site, user: User): SiteUser {
  const loginName = `i:0#.f|membership|${user.userPrincipalName.toLowerCase()}`;
  return ensure(database, site.id, { principalId: user.objectId, kind: 'user', title: user.displayName, loginName });
}

export function ensureSiteGroup(database: Database, site: Site, group: { readonly id: string; readonly displayName: string }): SiteUser {
  const loginName = `c:0t.c|tenant|${group.id}`;
  return ensure(database, site.id, { principalId: group.id, kind: 'group', title: group.displayName, loginName });
}

export function findSiteUser(database: Database, siteId: string, id: number): SiteUser | undefined {
  return database.prepare('select * from sp_site_user where siteId = ? and id = ?').get(siteId, id) as SiteUser | undefined;
}

export function siteUsersOf(database: Database, siteId: string): readonly SiteUser[] {
  return database.prepare('select * from sp_site_user where siteId = ? order by id').all(siteId) as SiteUser[];
}

export function siteUserOf(database: Database, siteId: string, principalId: string): SiteUser | undefined {
  return database.prepare('select * from sp_site_user where siteId = ? and principalId = ?').get(siteId, principalId) as
    | SiteUser
    | undefined;
}

/** The number of whoever wrote a row; 0 for somebody the directory no longer has. */
export function siteUserNumber(database: Database, site: Site, objectId: string): number {
  const known = siteUserOf(database, site.id, objectId);
  if (known) return known.id;
  const user = findUser(database, objectId);
  return user ? ensureSiteUser(database, site, user).id : 0;
}

/** SharePoint takes the first numbers for its own groups and accounts. */
const FIRST_ID = 6;

function ensure(database: Database, siteId: string, user: Omit<SiteUser, 'id'>): SiteUser {
  const known = siteUserOf(database, siteId, user.principalId);
  if (known) return known;
  const { highest } = database.prepare('select max(id) as highest from sp_site_user where siteId = ?').get(siteId) as { highest: number | null };
  const id = Math.max((highest ?? 0) + 1, FIRST_ID);
  database
    .prepare('insert into sp_site_user (siteId, id, principalId, kind, title, loginName) values (?, ?, ?, ?, ?, ?)')
    .run(siteId, id, user.principalId, user.kind, user.title, user.loginName);
  return { ...user, id };
}
