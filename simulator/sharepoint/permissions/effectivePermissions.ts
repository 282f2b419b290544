import { groupIdsOf, type User } from '../../directory/users.ts';
import type { Database } from '../../kernel/database.ts';
import type { World } from '../../kernel/world.ts';
import type { List } from '../lists/lists.ts';
import type { Site } from '../sites/sites.ts';
import { NO_PERMISSIONS } from './basePermissions.ts';
import { findPermissionLevel, FULL_CONTROL, LIMITED_ACCESS } from './permissionLevels.ts';
import { roleAssignmentsAt } from './roleAssignments.ts';
import { siteOwners } from './siteOwners.ts';

/**
 * What a person may do at a site or list: the union of the levels they and their groups have there.
 * A list inherits from its site until its inheritance is broken. Who only has a role at a list of the site has
 * "Limited Access" at the site, as SharePoint adds it by itself. Owners of the site (its collection administrators) may everything.
 */
export function effectivePermissions(world: World, user: User, site: Site, list?: List): bigint {
  const { database } = world;
  if (siteOwners(database, site.id).includes(user.objectId)) return FULL_CONTROL.mask;
  const principals = new Set([user.objectId, ...groupIdsOf(database, user.objectId)]);
  if (list?.hasUniquePermissions) return maskAt(database, site.id, list.id, principals);
  const atSite = maskAt(database, site.id, site.id, principals);
  if (list || atSite !== NO_PERMISSIONS) return atSite;
  return hasRoleAtSomeList(database, site.id, principals) ? LIMITED_ACCESS.mask : NO_PERMISSIONS;
}

function maskAt(database: Database, siteId: string, scopeId: string, principals: ReadonlySet<string>): bigint {
  return roleAssignmentsAt(database, scopeId)
    .filter(({ principalId }) => principals.has(principalId))
    .reduce((mask, { levelId }) => mask | (findPermissionLevel(database, siteId, levelId)?.mask ?? NO_PERMISSIONS), NO_PERMISSIONS);
}

function hasRoleAtSomeList(database: Database, siteId: string, principals: ReadonlySet<string>): boolean {
  const rows = database
    .prepare('select distinct a.principalId from sp_role_assignment a join sp_list l on l.id = a.scopeId where l.siteId = ? and l.hasUniquePermissions = 1')
    .all(siteId) as { principalId: string }[];
  return rows.some(({ principalId }) => principals.has(principalId));
}
