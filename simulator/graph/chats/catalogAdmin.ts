import { type AdminRoute, BadInput, requireText } from '../../admin/adminRoute.ts';
import { catalogApps, type RscPermission, saveCatalogApp } from './chatStore.ts';

/**
 * The app catalog of the organisation: `GET /teamsApps`, and
 * `POST /teamsApps {teamsCatalogId, manifestId, displayName, clientId?, permissions?: [{permissionValue, permissionType}]}`
 * with `clientId` and resource-specific `permissions` as in the app's manifest.
 */
export const catalogAdminRoutes: readonly AdminRoute[] = [
  { method: 'GET', pattern: '/teamsApps', handle: ({ world }) => ({ status: 200, body: { value: catalogApps(world.database) } }) },
  {
    method: 'POST',
    pattern: '/teamsApps',
    handle: ({ world, body }) => {
      const app = {
        teamsCatalogId: requireText(body, 'teamsCatalogId'),
        manifestId: requireText(body, 'manifestId'),
        displayName: requireText(body, 'displayName'),
        ...(body['clientId'] !== undefined && { clientId: requireText(body, 'clientId') }),
        permissions: readPermissions(body['permissions'] ?? []),
      };
      if (app.teamsCatalogId === app.manifestId) throw new BadInput('The catalog gives an app an id of its own, not the one of the manifest.');
      saveCatalogApp(world.database, app);
      return { status: 200, body: app };
    },
  },
];

function readPermissions(given: unknown): readonly RscPermission[] {
  if (!Array.isArray(given)) throw new BadInput("'permissions' must be a list.");
  return (given as Record<string, unknown>[]).map((one) => {
    const permissionType = requireText(one, 'permissionType').toLowerCase();
    if (permissionType !== 'delegated' && permissionType !== 'application') throw new BadInput(`No permission is of the kind '${permissionType}'.`);
    return { permissionValue: requireText(one, 'permissionValue'), permissionType };
  });
}
