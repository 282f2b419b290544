import { createHash } from 'node:crypto';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { Tenant } from '../directory/users.ts';
import { findUser } from '../directory/users.ts';
import type { World } from '../kernel/world.ts';
import { findApplication, isRegisteredOrigin } from './applications.ts';
import { issuerOf, personClaims, TOKEN_SECONDS } from './claims.ts';
import { createPolicy } from './interactionPolicy.ts';
import { errors, Provider } from './openIdLibrary.ts';
import { finishDeviceAnswer } from './deviceAnswer.ts';
import { confirmDevicePage, enterCodePage } from './pages/devicePages.ts';
import { errorPage, signedOutPage, signOutPage, successPage } from './pages/plainPages.ts';
import { addPasswordGrant } from './passwordGrant.ts';
import { providerState } from './providerState.ts';
import { grantEverything, resourceServer } from './resources.ts';
import { audienceOf, OPENID_SCOPES, parseScopes, ScopeError } from './scopes.ts';
import { signingKeyOf } from './signingKey.ts';
import { customizeAccessToken, finishTokenAnswer } from './tokenAnswer.ts';

const DAY = 86_400;

/** The OpenID Connect server of one tenant, with Microsoft's paths below `/login/{tenant id}`. */
export function createProvider(world: World, tenant: Tenant): Provider {
  const provider = new Provider(issuerOf(world.origin, tenant.id), configuration(world, tenant));
  provider.use(finishTokenAnswer(world, tenant.id));
  provider.use(finishDeviceAnswer(world));
  addPasswordGrant(provider, world, tenant.id);
  return provider;
}

export const interactionPath = (tenantId: string, uid: string): string => `/login/${tenantId}/interaction/${uid}`;

function configuration(world: World, tenant: Tenant): Configuration {
  const key = signingKeyOf(world.database);
  const cookieKey = createHash('sha256').update(JSON.stringify(key.privateJwk)).digest('base64url');
  const path = `/login/${tenant.id}`;
  return {
    adapter: providerState(world.database, tenant.id),
    jwks: { keys: [key.privateJwk] },
    routes: {
      authorization: '/oauth2/v2.0/authorize',
      token: '/oauth2/v2.0/token',
      jwks: '/discovery/v2.0/keys',
      end_session: '/oauth2/v2.0/logout',
      device_authorization: '/oauth2/v2.0/devicecode',
      code_verification: '/oauth2/deviceauth',
    },
    scopes: [...OPENID_SCOPES],
    claims: { openid: ['sub', 'oid', 'tid', 'name', 'preferred_username', 'ver'] },
    conformIdTokenClaims: false,
    extraParams: { requested_scope: (_ctx, value) => requireKnownScopes(world, value) },
    cookies: { keys: [cookieKey], long: { ...COOKIE, path }, short: COOKIE },
    clientBasedCORS: (_ctx, origin, client) => {
      const application = findApplication(world.database, client.clientId);
      return application !== undefined && isRegisteredOrigin(application, origin);
    },
    findAccount: (_ctx, objectId) => findAccount(world, tenant.id, objectId),
    loadExistingGrant: (ctx) => loadGrant(world, ctx),
    interactions: {
      policy: createPolicy(world, tenant.id),
      url: (_ctx, interaction) => interactionPath(tenant.id, interaction.uid),
    },
    issueRefreshToken: () => true,
    // Microsoft leaves an earlier refresh token valid until it expires.
    rotateRefreshToken: () => false,
    expiresWithSession: () => false,
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = errorPage(String(out.error), String(out.error_description ?? ''));
    },
    ttl: {
      AccessToken: () => TOKEN_SECONDS,
      IdToken: () => TOKEN_SECONDS,
      AuthorizationCode: () => 600,
      RefreshToken: () => DAY,
      DeviceCode: () => world.switches.deviceCodeSeconds,
      Interaction: () => 3600,
      Session: () => 14 * DAY,
      Grant: () => 90 * DAY,
    },
    formats: { customizers: { jwt: (ctx, token, jwt) => customizeAccessToken(world, tenant.id, ctx, token, jwt) } },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_ctx, _client, oneOf) => oneOf?.[0] ?? audienceOf(world.origin, 'graph'),
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, audience) => resourceServer(world, audience),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => void (ctx.body = signOutPage(form)),
        postLogoutSuccessSource: (ctx) => void (ctx.body = signedOutPage()),
      },
      deviceFlow: {
        enabled: true,
        charset: 'base-20',
        mask: '*********',
        userCodeInputSource: (ctx, form, _out, error) => void (ctx.body = enterCodePage(form, error !== undefined)),
        userCodeConfirmSource: (ctx, form, client, _info, code) =>
          void (ctx.body = confirmDevicePage(form, client.clientName ?? client.clientId, code)),
        successSource: (ctx) => void (ctx.body = successPage()),
      },
    },
  };
}

/** Pages of the app are another origin of the same site, so a hidden frame still gets the cookie. */
const COOKIE = { httpOnly: true, sameSite: 'lax', secure: true } as const;

function requireKnownScopes(world: World, scope: unknown): void {
  try {
    parseScopes(world.origin, typeof scope === 'string' ? scope : '');
  } catch (error) {
    if (error instanceof ScopeError) throw new errors.CustomOIDCProviderError(error.error, error.message);
    throw error;
  }
}

function findAccount(world: World, tenantId: string, objectId: string) {
  const user = findUser(world.database, objectId);
  if (!user || user.tenantId !== tenantId) return undefined;
  return { accountId: objectId, claims: () => ({ sub: objectId, ...personClaims(world, user) }) };
}

/** What was consented is in our own table; the library's grant only carries the OpenID part and both resources. */
async function loadGrant(world: World, ctx: KoaContextWithOIDC) {
  const { provider, session, client, account } = ctx.oidc;
  if (!client || !account) return undefined;
  const knownId = ctx.oidc.result?.consent?.grantId ?? session?.grantIdFor(client.clientId);
  const grant =
    (knownId ? await provider.Grant.find(knownId) : undefined) ??
    new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  if (grant.accountId !== account.accountId) return undefined;
  grantEverything(world, grant);
  await grant.save();
  return grant;
}
