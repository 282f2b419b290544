import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { findUser } from '../directory/users.ts';
import type { World } from '../kernel/world.ts';
import { accessTokenClaims, clientInfo } from './claims.ts';
import { consentedScopes } from './consents.ts';
import { errors } from './openIdLibrary.ts';
import { audienceOf, parseScopes, type RequestedScopes, RESOURCES } from './scopes.ts';

/** Where the mount notes what a token request asked for: the library never sees Microsoft's scopes. */
export const REQUESTED_SCOPE_HEADER = 'x-requested-scope';

const CONSENT_REQUIRED = 'AADSTS65001: The user or administrator has not consented to use the application.';

type Token = { readonly accountId?: string; readonly clientId?: string; readonly aud?: string | string[] };

/**
 * Makes the library's access token into Microsoft's, with every scope ever consented to.
 * @throws invalid_grant when a requested scope has no consent.
 */
export function customizeAccessToken(
  world: World,
  tenantId: string,
  ctx: KoaContextWithOIDC,
  token: unknown,
  jwt: { payload?: Record<string, unknown> },
): void {
  const payload = jwt.payload ?? {};
  const { clientId = '', accountId = '' } = token as Token;
  const user = findUser(world.database, accountId);
  const resource = RESOURCES.find((one) => audienceOf(world.origin, one) === payload.aud);
  if (!user || !resource) throw new errors.InvalidTarget();
  const scopes = consentedScopes(world.database, { clientId, tenantId, objectId: accountId }, resource);
  const requested = requestedOf(world, ctx);
  if (requested.resource === resource && requested.scopes.some((scope) => !scopes.includes(scope))) {
    throw new errors.CustomOIDCProviderError('invalid_grant', CONSENT_REQUIRED);
  }
  const { jti, iat, exp } = payload;
  jwt.payload = { jti, iat, nbf: iat, exp, ...accessTokenClaims(world, { user, clientId, resource, scopes }) };
}

/** Adds what Microsoft's token answers have and the library's lack. */
export function finishTokenAnswer(world: World, tenantId: string): Parameters<Provider['use']>[0] {
  return async (context, next) => {
    await next();
    const ctx = context as KoaContextWithOIDC;
    const body = ctx.body as Record<string, unknown> | undefined;
    if (!ctx.path.endsWith('/oauth2/v2.0/token') || ctx.method !== 'POST' || !body || typeof body !== 'object') return;
    if (body.error === 'invalid_grant' && body.error_description === CONSENT_REQUIRED) body.suberror = 'consent_required';
    if (body.access_token) finish(world, tenantId, ctx, body);
  };
}

function finish(world: World, tenantId: string, ctx: KoaContextWithOIDC, body: Record<string, unknown>): void {
  const user = findUser(world.database, String(ctx.oidc.account?.accountId));
  if (!user) return;
  const owner = { clientId: ctx.oidc.client?.clientId ?? '', tenantId, objectId: user.objectId };
  const { resource } = requestedOf(world, ctx);
  body.scope = answeredScope(world, resource, consentedScopes(world.database, owner, resource), ctx.get(REQUESTED_SCOPE_HEADER));
  body.ext_expires_in = body.expires_in;
  body.client_info = clientInfo(world, user);
}

/** Names as they were asked for: with the resource's address when the request had it, and always for SharePoint. */
export function answeredScope(world: World, resource: RequestedScopes['resource'], scopes: readonly string[], asked: string): string {
  const prefix = `${audienceOf(world.origin, resource)}/`;
  const isFull = resource === 'sharePoint' || asked.includes(prefix);
  return ['openid', 'profile', ...scopes.map((scope) => (isFull ? prefix + scope : scope))].join(' ');
}

function requestedOf(world: World, ctx: KoaContextWithOIDC): RequestedScopes {
  return parseScopes(world.origin, ctx.get(REQUESTED_SCOPE_HEADER));
}
