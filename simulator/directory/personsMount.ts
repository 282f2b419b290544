import { MAIN_APP_ID, SET_UP_APP_ID } from '../identity/applications.ts';
import { issuerOf } from '../identity/claims.ts';
import { consentedScopes } from '../identity/consents.ts';
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
        graph: `${world.origin}/graph/v1.0`,
        /** What every client asks for: all that was consented to. */
        scope: 'https://graph.microsoft.com/.default',
        tenants: demoTenants().tenants.map(({ key }) => findTenant(world.database, key)),
        persons: demoTenants().persons.map((person) => describe(world, person)),
      },
    }),
  };
}

function describe(world: World, person: DemoPerson): object {
  const { alias, name, role, jobTitle, tenant, tryThis, guestIn, joins, email } = person;
  const home = signInAt(world, tenant, alias);
  const guest = guestIn === undefined ? undefined : signInAt(world, guestIn, alias);
  return {
    alias,
    name,
    role,
    jobTitle,
    tenant,
    tenantId: home.tenantId,
    tenantName: home.tenantName,
    home: `${world.origin}/as/${alias}`,
    objectId: home.objectId,
    userPrincipalName: email,
    password: demoTenants().password,
    tryThis,
    /** Everywhere the person can sign in; the rooms are at the tenant where `isGuest` is true, the own mailbox where it is not. */
    signIn: [{ ...home, isGuest: false }, ...(guest ? [{ ...guest, isGuest: true }] : [])],
    ...(guest ? { joins, guestIn, guestTenantId: guest.tenantId, guestObjectId: guest.objectId } : {}),
  };
}

/** Where to post a password grant, and what a token of there may do. */
function signInAt(world: World, key: string, alias: string) {
  const tenant = findTenant(world.database, key)!;
  const objectId = findUserIn(world.database, tenant.id, alias)!.objectId;
  return {
    tenantId: tenant.id,
    tenantName: tenant.name,
    objectId,
    issuer: issuerOf(world.origin, tenant.id),
    tokenEndpoint: `${world.origin}/login/${tenant.id}/oauth2/v2.0/token`,
    scopes: consentedScopes(world.database, { clientId: MAIN_APP_ID, tenantId: tenant.id, objectId }, 'graph'),
  };
}
