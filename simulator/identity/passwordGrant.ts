import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { signIn } from '../directory/signIn.ts';
import type { World } from '../kernel/world.ts';
import { PASSWORD_GRANT } from './clientMetadata.ts';
import { errors } from './openIdLibrary.ts';
import { audienceOf, OPENID_SCOPES, parseScopes, RESOURCES } from './scopes.ts';
import { grantEverything, resourceServer } from './resources.ts';
import { REQUESTED_SCOPE_HEADER } from './tokenAnswer.ts';
import { personClaims } from './claims.ts';

/** `grant_type=password`: how scripts sign in here. A real tenant refuses it where a second factor is asked for. */
export function addPasswordGrant(provider: Provider, world: World, tenantId: string): void {
  provider.registerGrantType(
    PASSWORD_GRANT,
    async (context) => {
      const ctx = context as KoaContextWithOIDC;
      ctx.body = await answer(provider, world, tenantId, ctx);
    },
    ['username', 'password', 'resource'],
  );
}

async function answer(provider: Provider, world: World, tenantId: string, ctx: KoaContextWithOIDC): Promise<object> {
  const { username, password } = ctx.oidc.params as { username?: string; password?: string };
  const client = ctx.oidc.client!;
  const user = signIn(world.database, tenantId, username ?? '', password ?? '');
  if (user === 'wrongPassword') throw refused('AADSTS50126: Error validating credentials due to invalid username or password.');
  if (user === 'notInTenant') throw refused('AADSTS50020: The user account does not exist in the tenant.');
  const accountId = user.objectId;
  ctx.oidc.entity('Account', { accountId, claims: () => ({ sub: accountId }) });

  const grant = new provider.Grant({ clientId: client.clientId, accountId });
  grantEverything(world, grant);
  const shared = { accountId, client, grantId: await grant.save(), gty: PASSWORD_GRANT, expiresWithSession: false };

  const accessToken = new provider.AccessToken(shared);
  const { resource } = parseScopes(world.origin, ctx.get(REQUESTED_SCOPE_HEADER));
  const audience = audienceOf(world.origin, resource);
  accessToken.resourceServer = new provider.ResourceServer(audience, resourceServer(world, audience));
  const access_token = await accessToken.save();

  const refreshToken = new provider.RefreshToken({
    ...shared,
    scope: OPENID_SCOPES.join(' '),
    resource: RESOURCES.map((one) => audienceOf(world.origin, one)),
  });
  const idToken = new provider.IdToken({ sub: accountId, ...personClaims(world, user) }, { ctx });
  Object.assign(idToken, { scope: OPENID_SCOPES.join(' ') });
  return {
    token_type: 'Bearer',
    expires_in: accessToken.expiration,
    access_token,
    refresh_token: await refreshToken.save(),
    id_token: await idToken.issue({ use: 'idtoken' }),
  };
}

const refused = (why: string): Error => new errors.CustomOIDCProviderError('invalid_grant', why);
