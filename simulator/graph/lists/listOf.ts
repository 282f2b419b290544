import type { AppRight } from '../../sharepoint/permissions/appGrants.ts';
import type { PermissionName } from '../../sharepoint/permissions/basePermissions.ts';
import { findList, type List } from '../../sharepoint/lists/lists.ts';
import { type ListAccess, listAccessOf } from '../../sharepoint/lists/listAccess.ts';
import type { Site } from '../../sharepoint/sites/sites.ts';
import type { GraphCall } from '../call.ts';
import { accessDenied, itemNotFound } from '../errors.ts';
import { siteOf } from '../sites/siteOf.ts';

/** The list a request is about and what the caller may do there. */
export interface ListCall {
  readonly site: Site;
  readonly list: List;
  readonly access: ListAccess;
}

/**
 * @throws GraphError 404 when there is no such list or the caller may not see it, 403 without the permission.
 */
export function listOf(call: GraphCall, right: AppRight, permission: PermissionName = 'ViewListItems'): ListCall {
  const site = siteOf(call, right);
  return requireList(call, site, findList(call.world.database, site, call.params['list-id'] ?? ''), permission);
}

export function requireList(call: GraphCall, site: Site, list: List | undefined, permission: PermissionName): ListCall {
  if (!list) throw itemNotFound('The specified list was not found');
  const access = listAccessOf(call.world, call.caller.user, site, list);
  if (!access.has('ViewListItems')) throw itemNotFound('The specified list was not found');
  if (!access.has(permission)) throw accessDenied();
  return { site, list, access };
}
