import { listGroups, setGroup } from '../directory/groups.ts';
import { findUser, findUserIn, listUsers, listTenants } from '../directory/users.ts';
import type { World } from '../kernel/world.ts';
import { type AdminRoute, BadInput, requireText, requireTexts } from './adminRoute.ts';
import { requireTenant } from './requireTenant.ts';

/** Who is in the directory, and Entra groups: `GET` lists them, `POST {tenant, name, members}` makes one or sets its members. */
export const groupRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    pattern: '/users',
    handle: ({ world }) => ({ status: 200, body: { users: listTenants(world.database).flatMap(({ id }) => listUsers(world.database, id)) } }),
  },
  {
    method: 'GET',
    pattern: '/groups',
    handle: ({ world }) => ({ status: 200, body: { groups: listTenants(world.database).flatMap(({ id }) => listGroups(world.database, id)) } }),
  },
  {
    method: 'POST',
    pattern: '/groups',
    handle: ({ world, body }) => {
      const tenant = requireTenant(world, requireText(body, 'tenant'));
      const members = requireTexts(body, 'members').map((name) => memberId(world, tenant.id, name));
      return { status: 200, body: setGroup(world.database, tenant.id, requireText(body, 'name'), members) };
    },
  },
];

/** Alias, user principal name, mail or object id; a guest counts by the row in this tenant. */
function memberId(world: World, tenantId: string, name: string): string {
  const user = findUserIn(world.database, tenantId, name) ?? findUser(world.database, name);
  if (user?.tenantId !== tenantId) throw new BadInput(`'${name}' is neither member nor guest of the tenant.`);
  return user.objectId;
}
