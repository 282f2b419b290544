import { MAIN_APP_ID, SET_UP_APP_ID } from '../identity/applications.ts';
import type { Mount } from '../kernel/server.ts';
import type { World } from '../kernel/world.ts';
import { type DemoPerson, demoTenants } from './demoPersons.ts';
import { findTenant, findUserIn } from './users.ts';

/** `GET /persons`: who can sign in, for the start page and for scripts. The names are invented and so is the password. */
export function personsMount(world: World): Mount {
  return {
    prefix: '/persons',
    handle: () => ({
      status: 200,
      headers: { 'Cache-Control': 'no-store' },
      body: {
        clientId: MAIN_APP_ID,
        setUpClientId: SET_UP_APP_ID,
        tenants: demoTenants().tenants.map(({ key }) => findTenant(world.database, key)),
        persons: demoTenants().persons.map((person) => describe(world, person)),
      },
    }),
  };
}

function describe(world: World, person: DemoPerson): object {
  const { alias, name, role, jobTitle, tenant, tryThis, guestIn, joins, email } = person;
  const home = findTenant(world.database, tenant)!;
  const guestTenant = guestIn === undefined ? undefined : findTenant(world.database, guestIn)!;
  return {
    alias,
    name,
    role,
    jobTitle,
    tenant,
    tenantId: home.id,
    tenantName: home.name,
    home: `${world.origin}/as/${alias}`,
    objectId: findUserIn(world.database, home.id, alias)?.objectId,
    userPrincipalName: email,
    password: demoTenants().password,
    tryThis,
    ...(guestTenant === undefined
      ? {}
      : {
          joins,
          guestIn,
          guestTenantId: guestTenant.id,
          guestObjectId: findUserIn(world.database, guestTenant.id, alias)?.objectId,
        }),
  };
}
