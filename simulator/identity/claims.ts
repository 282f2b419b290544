import { homeOf, type User } from '../directory/users.ts';
import type { World } from '../kernel/world.ts';
import { audienceOf, type Resource } from './scopes.ts';

export const issuerOf = (origin: string, tenantId: string): string => `${origin}/login/${tenantId}/v2.0`;

/** Life of an access token and an id token, in seconds of the machine's clock. Microsoft's vary between 60 and 90 minutes. */
export const TOKEN_SECONDS = 3600;

/** What both tokens say of the person; a guest is named by the address at home. */
export function personClaims(world: World, user: User): Record<string, unknown> {
  return {
    oid: user.objectId,
    tid: user.tenantId,
    name: user.displayName,
    preferred_username: homeOf(world.database, user).userPrincipalName,
    ver: '2.0',
  };
}

export interface AccessTokenSubject {
  readonly user: User;
  readonly clientId: string;
  readonly resource: Resource;
  readonly scopes: readonly string[];
}

/** The payload of an access token, without its times. */
export function accessTokenClaims(world: World, subject: AccessTokenSubject): Record<string, unknown> {
  const { user, clientId, resource, scopes } = subject;
  return {
    ...personClaims(world, user),
    iss: issuerOf(world.origin, user.tenantId),
    aud: audienceOf(world.origin, resource),
    sub: user.objectId,
    upn: user.userPrincipalName,
    azp: clientId,
    azpacr: '0',
    scp: scopes.join(' '),
    idtyp: 'user',
  };
}

/** `client_info` as Microsoft sends it: the home account, by which MSAL knows a person across tenants. */
export function clientInfo(world: World, user: User): string {
  const home = homeOf(world.database, user);
  return Buffer.from(JSON.stringify({ uid: home.objectId, utid: home.tenantId })).toString('base64url');
}
