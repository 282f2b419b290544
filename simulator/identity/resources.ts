import type { Provider } from 'oidc-provider';
import type { World } from '../kernel/world.ts';
import { TOKEN_SECONDS } from './claims.ts';
import { errors } from './openIdLibrary.ts';
import { audienceOf, knownScopes, OPENID_SCOPES, RESOURCES } from './scopes.ts';

/** Lets the library hand out anything: what is really consented is checked against our own table. */
export function grantEverything(world: World, grant: InstanceType<Provider['Grant']>): void {
  grant.addOIDCScope(OPENID_SCOPES.join(' '));
  for (const resource of RESOURCES) grant.addResourceScope(audienceOf(world.origin, resource), [...knownScopes(resource)].join(' '));
}

/** @throws invalid_target when it is no audience of ours. */
export function resourceServer(world: World, audience: string) {
  const resource = RESOURCES.find((one) => audienceOf(world.origin, one) === audience);
  if (!resource) throw new errors.InvalidTarget();
  return {
    scope: [...knownScopes(resource)].join(' '),
    audience,
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: TOKEN_SECONDS,
    jwt: { sign: { alg: 'RS256' as const } },
  };
}
