import { findGroup, findTenant, findUserIn, type User } from '../../directory/users.ts';
import { uuidOf } from '../../kernel/uuidOf.ts';
import type { World } from '../../kernel/world.ts';
import { createList } from '../lists/createList.ts';
import { type AppRole, grantApp } from '../permissions/appGrants.ts';
import { findPermissionLevel } from '../permissions/permissionLevels.ts';
import { assignRole } from '../permissions/roleAssignments.ts';
import { setSiteOwners } from '../permissions/siteOwners.ts';
import { ensureSiteGroup, ensureSiteUser } from '../permissions/siteUsers.ts';
import { findSiteByPath, FIRST_LIBRARY, type Site } from './sites.ts';

/** What an administrator decides about a site. */
export interface SiteOrder {
  /** `/sites/treklang-…` */
  readonly path: string;
  readonly title: string;
  /** Id, key or domain of the tenant. */
  readonly tenant: string;
  readonly grants?: readonly SiteGrant[];
  /** Exactly these own the site from now on, by alias, user principal name or mail; left out, it stays as it is. */
  readonly owners?: readonly string[];
  readonly appGrants?: readonly { readonly clientId: string; readonly role: AppRole }[];
  readonly sharingWithGuests?: boolean;
}

export interface SiteGrant {
  /** Name or id of an Entra group. */
  readonly group?: string;
  /** Alias, user principal name or mail. */
  readonly user?: string;
  /** Name of a permission level, e.g. `Read`. */
  readonly level: string;
}

/** The order names something that does not exist. */
export class SiteOrderError extends Error {}

/**
 * Makes the site, or brings an existing one up to the order: the grants named are added, none are taken away; the owners are those named.
 * @throws SiteOrderError in words when the order names something that does not exist.
 */
export function createSite(world: World, order: SiteOrder): Site {
  const tenant = findTenant(world.database, order.tenant);
  if (!tenant) throw new SiteOrderError(`No tenant is called ${order.tenant}`);
  if (!/^\/sites\/[A-Za-z0-9_-]+$/.test(order.path)) throw new SiteOrderError(`A site's path is /sites/ and letters, digits, - or _`);
  const known = findSiteByPath(world.database, order.path);
  if (known && known.tenantId !== tenant.id) throw new SiteOrderError(`${order.path} belongs to another tenant`);
  saveSite(world, order, tenant.id);
  const site = findSiteByPath(world.database, order.path)!;
  if (!known) addFirstLibrary(world, site);
  for (const grant of order.grants ?? []) giveRole(world, site, grant);
  if (order.owners) setSiteOwners(world.database, site.id, order.owners.map((name) => memberOf(world, site, name).objectId));
  for (const { clientId, role } of order.appGrants ?? []) grantApp(world.database, site.id, clientId, role);
  return site;
}

function saveSite(world: World, order: SiteOrder, tenantId: string): void {
  const now = world.clock.now().toISOString();
  const guests = (order.sharingWithGuests ?? true) ? 1 : 0;
  world.database
    .prepare(
      `insert into sp_site (id, webGuid, path, title, tenantId, createdAt, modifiedAt, isSharedWithGuests) values (?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (path) do update set title = excluded.title, modifiedAt = excluded.modifiedAt, isSharedWithGuests = excluded.isSharedWithGuests`,
    )
    .run(uuidOf(`site${order.path}`), uuidOf(`web${order.path}`), order.path, order.title, tenantId, now, now, guests);
}

/** Every site is born with one library. */
function addFirstLibrary(world: World, site: Site): void {
  const order = { displayName: 'Documents', description: '', template: 'documentLibrary' as const, columns: [] };
  const list = createList(world, site, { objectId: '' }, order);
  world.database.prepare('update sp_list set name = ? where id = ?').run(FIRST_LIBRARY, list.id);
}

function giveRole(world: World, site: Site, grant: SiteGrant): void {
  const level = findPermissionLevel(world.database, site.id, grant.level);
  if (!level) throw new SiteOrderError(`No permission level is called ${grant.level}`);
  assignRole(world.database, site.id, { principalId: principalOf(world, site, grant), levelId: level.id });
}

function principalOf({ database }: World, site: Site, grant: SiteGrant): string {
  if (grant.group !== undefined) {
    const group = findGroup(database, site.tenantId, grant.group);
    if (!group) throw new SiteOrderError(`No group is called ${grant.group}`);
    return ensureSiteGroup(database, site, group).principalId;
  }
  return ensureSiteUser(database, site, memberOf({ database }, site, grant.user ?? '(no group and no user given)')).principalId;
}

function memberOf({ database }: Pick<World, 'database'>, site: Site, name: string): User {
  const user = findUserIn(database, site.tenantId, name);
  if (!user) throw new SiteOrderError(`Nobody is called ${name}`);
  return user;
}
