import { type AdminRoute, BadInput, requireText, requireTexts } from '../../admin/adminRoute.ts';
import { expireDeltaTokens } from '../items/itemChanges.ts';
import { type AppRole, appGrantsAt } from '../permissions/appGrants.ts';
import { roleAssignmentsAt } from '../permissions/roleAssignments.ts';
import { siteOwners } from '../permissions/siteOwners.ts';
import { createSite, type SiteGrant, SiteOrderError } from './createSite.ts';
import { allSites, graphSiteId } from './sites.ts';

/**
 * What an administrator does outside Graph: `POST /sites {path, title, tenant, grants: [{group | user, level}],
 * appGrants: [{clientId, role}], owners?: [user], sharingWithGuests?}` makes a site or adds to one; `GET /sites` lists them.
 */
export const siteAdminRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    pattern: '/sites',
    handle: ({ world }) => {
      const sites = allSites(world.database).map((site) => ({
        ...site,
        graphId: graphSiteId(site),
        grants: roleAssignmentsAt(world.database, site.id),
        appGrants: appGrantsAt(world.database, site.id),
        owners: siteOwners(world.database, site.id),
      }));
      return { status: 200, body: { sites } };
    },
  },
  {
    method: 'POST',
    pattern: '/sites',
    handle: ({ world, body }) => {
      const site = orWords(() =>
        createSite(world, {
          path: requireText(body, 'path'),
          title: requireText(body, 'title'),
          tenant: requireText(body, 'tenant'),
          grants: readAll(body, 'grants', readGrant),
          appGrants: readAll(body, 'appGrants', readAppGrant),
          ...(body['owners'] === undefined ? {} : { owners: requireTexts(body, 'owners') }),
          ...(typeof body['sharingWithGuests'] === 'boolean' ? { sharingWithGuests: body['sharingWithGuests'] } : {}),
        }),
      );
      return { status: 200, body: { ...site, graphId: graphSiteId(site) } };
    },
  },
  {
    method: 'POST',
    pattern: '/delta-tokens/expire',
    handle: ({ world }) => {
      expireDeltaTokens(world.database);
      return { status: 204 };
    },
  },
];

type Body = Readonly<Record<string, unknown>>;

function readAll<T>(body: Body, name: string, read: (one: Body) => T): readonly T[] {
  const value = body[name] ?? [];
  if (!Array.isArray(value)) throw new BadInput(`'${name}' must be a list.`);
  return (value as Body[]).map(read);
}

function readGrant(grant: Body): SiteGrant {
  const who = 'group' in grant ? { group: requireText(grant, 'group') } : { user: requireText(grant, 'user') };
  return { ...who, level: requireText(grant, 'level') };
}

const APP_ROLES: readonly AppRole[] = ['read', 'write', 'owner', 'fullcontrol'];

function readAppGrant(grant: Body): { readonly clientId: string; readonly role: AppRole } {
  const role = APP_ROLES.find((one) => one === grant['role']);
  if (!role) throw new BadInput(`A role of an app is one of ${APP_ROLES.join(', ')}.`);
  return { clientId: requireText(grant, 'clientId'), role };
}

function orWords<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof SiteOrderError) throw new BadInput(error.message);
    throw error;
  }
}
