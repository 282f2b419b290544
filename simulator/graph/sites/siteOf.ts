import { appMay, type AppRight } from '../../sharepoint/permissions/appGrants.ts';
import { canReachSite } from '../../sharepoint/sites/siteAccess.ts';
import { findSite, findSiteByPath, SHAREPOINT_HOST, type Site } from '../../sharepoint/sites/sites.ts';
import type { GraphCall } from '../call.ts';
import { accessDenied, itemNotFound } from '../errors.ts';

/**
 * The site a request is about, once both the person and the app may reach it.
 * @param alsoWide scopes besides those of sites that reach everywhere (Files.… for drives).
 * @throws GraphError 404 when there is none, 403 for another tenant's token, no role, no visit of a guest, no grant of the app.
 */
export function siteOf(call: GraphCall, right: AppRight, alsoWide: readonly string[] = []): Site {
  const site = addressed(call);
  if (!site) throw itemNotFound('Requested site could not be found');
  return requireSite(call, site, right, alsoWide);
}

export function requireSite(call: GraphCall, site: Site, right: AppRight, alsoWide: readonly string[] = []): Site {
  const { world, caller } = call;
  const isOwnTenant = caller.tenantId === site.tenantId;
  if (!isOwnTenant || !canReachSite(world, caller.user, site)) throw accessDenied();
  if (!appMay(world.database, caller, site.id, right, alsoWide)) throw accessDenied();
  return site;
}

function addressed({ world, params }: GraphCall): Site | undefined {
  const { host, path } = params;
  if (path === undefined) return findSite(world.database, params['site-id'] ?? '');
  return host === SHAREPOINT_HOST ? findSiteByPath(world.database, `/${path}`) : undefined;
}
