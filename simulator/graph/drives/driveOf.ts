import { findList, findListByDrive, type List, listsOf } from '../../sharepoint/lists/lists.ts';
import type { AppRight } from '../../sharepoint/permissions/appGrants.ts';
import type { PermissionName } from '../../sharepoint/permissions/basePermissions.ts';
import { allSites, FIRST_LIBRARY, type Site } from '../../sharepoint/sites/sites.ts';
import type { GraphCall } from '../call.ts';
import { itemNotFound } from '../errors.ts';
import { type ListCall, requireList } from '../lists/listOf.ts';
import { requireSite, siteOf } from '../sites/siteOf.ts';
import { READS_FILES, WRITES_FILES } from './onDrive.ts';

/**
 * The library a request is about.
 * @throws GraphError 404 when there is none or the caller may not see it, 403 without the permission.
 */
export function driveOf(call: GraphCall, permission: PermissionName = 'ViewListItems'): ListCall {
  const right: AppRight = permission === 'ViewListItems' || permission === 'ViewVersions' ? 'read' : 'write';
  const site = 'site-id' in call.params || 'path' in call.params ? siteOf(call, right, wide(right)) : siteOfDrive(call, right);
  return requireList(call, site, libraryOf(call, site), permission);
}

/** Files.… in a token widen what the app reaches. */
export function wide(right: AppRight): readonly string[] {
  return (right === 'read' ? READS_FILES : WRITES_FILES).filter((scope) => scope.startsWith('Files.'));
}

/** Libraries of the site, the one it was born with first. */
export function librariesOf(call: GraphCall, site: Site): readonly List[] {
  const libraries = listsOf(call.world.database, site).filter((list) => list.driveId !== null);
  return [...libraries].sort((a, b) => Number(b.name === FIRST_LIBRARY) - Number(a.name === FIRST_LIBRARY));
}

function siteOfDrive(call: GraphCall, right: AppRight): Site {
  const list = findListByDrive(call.world.database, call.params['drive-id'] ?? '');
  const site = allSites(call.world.database).find(({ id }) => id === list?.siteId);
  if (!site) throw itemNotFound('The drive was not found');
  return requireSite(call, site, right, wide(right));
}

function libraryOf(call: GraphCall, site: Site): List | undefined {
  const { database } = call.world;
  if ('list-id' in call.params) return withDrive(findList(database, site, call.params['list-id']));
  if ('drive-id' in call.params) return findListByDrive(database, call.params['drive-id']);
  return librariesOf(call, site)[0];
}

function withDrive(list: List | undefined): List | undefined {
  return list?.driveId === null ? undefined : list;
}
