import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { findUser } from '../directory/users.ts';
import type { World } from '../kernel/world.ts';
import { accessTokenClaims, clientInfo } from './claims.ts';
import { consentedScopes } from './consents.ts';
import { DEVICE_CODE_GRANT } from './clientMetadata.ts';
import { deviceRefusal } from './deviceAnswer.ts';
import { entraError } from './entraError.ts';
import { errors } from './openIdLibrary.ts';
import { audienceOf, parseScopes, type RequestedScopes, RESOURCES } from './scopes.ts';

/** Where the mount notes what a token request asked for: the library never sees Microsoft's scopes. */
export const REQUESTED_SCOPE_HEADER = 'x-requested-scope';

const CONSENT_REQUIRED = 'AADSTS65001: The user or administrator has not consented to use the application.';

type Token = { readonly accountId?: string; readonly clientId?: string; readonly aud?: string | string[] };

/**
 * Makes the library's access token into Microsoft's, with every scope ever consented to.
 * @throws invalid_grant when a requested scope has no consent, or all of it was asked for and there is none.
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
  const isMissing = requested.scopes.some((scope) => !scopes.includes(scope)) || (requested.isDefault && scopes.length === 0);
  if (requested.resource === resource && isMissing) throw new errors.CustomOIDCProviderError('invalid_grant', CONSENT_REQUIRED);
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
    const { error, error_description: why } = body;
    if (typeof error === 'string') ctx.body = refusal(...wordsOf(ctx, error, typeof why === 'string' ? why : ''));
    if (body.access_token) finish(world, tenantId, ctx, body);
  };
}

function wordsOf(ctx: KoaContextWithOIDC, error: string, why: string): readonly [error: string, why: string] {
  return ctx.oidc?.params?.grant_type === DEVICE_CODE_GRANT ? deviceRefusal(error, why) : [error, why];
}

function refusal(error: string, description: string): Record<string, unknown> {
  return { ...entraError(error, description), ...(description === CONSENT_REQUIRED ? { suberror: 'consent_required' } : {}) };
}

function finish(world: World, tenantId: string, ctx: KoaContextWithOIDC, body: Record<string, unknown>): void {
  const user = findUser(world.database, String(ctx.oidc.account?.accountId));
  if (!user) return;
  const owner = { clientId: ctx.oidc.client?.clientId ?? '', tenantId, objectId: user.objectId };
  const requested = requestedOf(world, ctx);
  body.scope = answeredScope(world, requested, consentedScopes(world.database, owner, requested.resource));
  body.ext_expires_in = body.expires_in;
  body.client_info = clientInfo(world, user);
}

/** Names as they were asked for: with the resource's address when the request had it, and always for SharePoint. */
export function answeredScope(world: World, { resource, prefix }: RequestedScopes, scopes: readonly string[]): string {
  const before = resource === 'sharePoint' ? `${audienceOf(world.origin, resource)}/` : prefix;
  return ['openid', 'profile', ...scopes.map((scope) => before + scope)].join(' ');
}

function requestedOf(world: World, ctx: KoaContextWithOIDC): RequestedScopes {
  return parseScopes(world.origin, ctx.get(REQUESTED_SCOPE_HEADER));
}
