import { asSeenBy, findTenant, findHomeUser, homeOf, type Tenant, type User } from '../directory/users.ts';
import type { World } from '../kernel/world.ts';
import { type Application, findApplication, isBrokeredOrigin } from './applications.ts';
import { issuerOf } from './claims.ts';
import { addConsent, missingConsent } from './consents.ts';
import { issueTokens } from './issueTokens.ts';
import { parseScopes, type RequestedScopes, ScopeError } from './scopes.ts';
import { answeredScope } from './tokenAnswer.ts';

/** What MSAL sends through the nested app authentication bridge; see the package's `BridgeRequest`. */
export interface NestedAuthRequest {
  readonly messageType: string;
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: {
    readonly clientId?: string;
    readonly scope?: string;
    readonly authority?: string;
  };
}

/** The statuses MSAL tells apart. */
export type NestedAuthStatus =
  | 'USER_INTERACTION_REQUIRED'
  | 'USER_CANCEL'
  | 'PERSISTENT_ERROR'
  | 'ACCOUNT_UNAVAILABLE'
  | 'NESTED_APP_AUTH_UNAVAILABLE';

export type NestedAuthResponse = {
  readonly messageType: 'NestedAppAuthResponse';
  readonly requestId: string;
} & (
  | { readonly success: true; readonly initContext: object }
  | { readonly success: true; readonly token: object; readonly account: object }
  | { readonly success: false; readonly error: NestedAuthError }
);

export interface NestedAuthError {
  readonly status: NestedAuthStatus;
  readonly code?: string;
  readonly description: string;
  /** Of us, for the host page: what its consent dialog shows. MSAL ignores it. */
  readonly consent?: { readonly appName: string; readonly scopes: readonly string[] };
}

class Refusal extends Error {
  readonly error: NestedAuthError;
  constructor(error: NestedAuthError) {
    super(error.description);
    this.error = error;
  }
}

/**
 * Answers one request of an app that a host page frames.
 *
 * @param alias whose host page it is.
 * @param origin of the app's frame, as the host page saw it.
 * @param hasConsented the person has just accepted the host's consent dialog; counts for GetTokenPopup only.
 */
export async function brokerAnswer(
  world: World,
  alias: string,
  origin: string,
  request: NestedAuthRequest,
  hasConsented: boolean,
): Promise<NestedAuthResponse> {
  const { requestId } = request;
  try {
    return { messageType: 'NestedAppAuthResponse', requestId, success: true, ...(await answer(world, alias, origin, request, hasConsented)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { messageType: 'NestedAppAuthResponse', requestId, success: false, error: error.error };
  }
}

type Granted = { readonly initContext: object } | { readonly token: object; readonly account: object };

async function answer(world: World, alias: string, origin: string, request: NestedAuthRequest, hasConsented: boolean): Promise<Granted> {
  const home = findHomeUser(world.database, alias);
  if (!home) throw refusal('ACCOUNT_UNAVAILABLE', `Nobody is called ${alias}.`);
  if (request.method === 'GetInitContext') return { initContext: initContext(world, home) };
  if (request.method !== 'GetToken' && request.method !== 'GetTokenPopup') {
    throw refusal('NESTED_APP_AUTH_UNAVAILABLE', `The broker knows no ${request.method}.`);
  }
  const application = requireApplication(world, origin, request.tokenParams?.clientId ?? '');
  const tenant = requireTenant(world, home, request.tokenParams?.authority);
  const user = asSeenBy(world.database, tenant.id, home);
  if (!user) throw refusal('ACCOUNT_UNAVAILABLE', `AADSTS50020: The account does not exist in the tenant ${tenant.name}.`);
  const requested = requireScopes(world, request.tokenParams?.scope ?? '');
  requireConsent(world, user, application, requested, request.method === 'GetTokenPopup' && hasConsented);
  return granted(world, user, application.clientId, requested);
}

const refusal = (status: NestedAuthStatus, description: string, more: Partial<NestedAuthError> = {}): Refusal =>
  new Refusal({ status, description, ...more });

function initContext(world: World, home: User): object {
  return {
    sdkName: 'Local Microsoft 365',
    sdkVersion: '1.0.0',
    capabilities: { queryAccount: false },
    accountContext: { homeAccountId: homeAccountId(home), environment: new URL(world.origin).host, tenantId: home.tenantId },
  };
}

function requireApplication(world: World, origin: string, clientId: string): Application {
  const application = findApplication(world.database, clientId);
  if (!application) throw refusal('PERSISTENT_ERROR', `AADSTS700016: No app is registered with the id ${clientId}.`, { code: 'unauthorized_client' });
  if (!isBrokeredOrigin(application, origin)) {
    throw refusal('PERSISTENT_ERROR', `The app has no redirect brk-multihub:// for ${origin}.`, { code: 'invalid_request' });
  }
  return application;
}

/** Without an authority the account's home counts, as with Microsoft: the one in the app's configuration never reaches the host. */
function requireTenant(world: World, home: User, authority: string | undefined): Tenant {
  if (!authority) return findTenant(world.database, home.tenantId)!;
  const address = URL.parse(authority);
  const name = address?.origin === world.origin ? /^\/login\/([^/]+)/.exec(address.pathname)?.[1] : undefined;
  const tenant = name === undefined ? undefined : findTenant(world.database, decodeURIComponent(name));
  if (!tenant) throw refusal('PERSISTENT_ERROR', `AADSTS90002: No tenant has the authority ${authority}.`, { code: 'invalid_tenant' });
  return tenant;
}

function requireScopes(world: World, scope: string): RequestedScopes {
  try {
    return parseScopes(world.origin, scope);
  } catch (error) {
    if (error instanceof ScopeError) throw refusal('PERSISTENT_ERROR', error.message, { code: error.error });
    throw error;
  }
}

function requireConsent(world: World, user: User, application: Application, requested: RequestedScopes, mayAdd: boolean): void {
  const owner = { clientId: application.clientId, tenantId: user.tenantId, objectId: user.objectId };
  if (mayAdd) addConsent(world.database, owner, requested.resource, requested.scopes);
  const missing = missingConsent(world.database, owner, requested.resource, requested.scopes);
  if (missing.length === 0) return;
  throw refusal('USER_INTERACTION_REQUIRED', 'AADSTS65001: The user or administrator has not consented to use the application.', {
    code: 'consent_required',
    consent: { appName: application.displayName, scopes: missing },
  });
}

async function granted(world: World, user: User, clientId: string, requested: RequestedScopes): Promise<Granted> {
  const home = homeOf(world.database, user);
  const issued = await issueTokens(world, user, clientId, requested.resource);
  return {
    token: {
      access_token: issued.accessToken,
      id_token: issued.idToken,
      expires_in: issued.expiresIn,
      scope: answeredScope(world, requested, issued.scopes),
      authority: issuerOf(world.origin, user.tenantId),
      properties: null,
    },
    account: {
      environment: new URL(world.origin).host,
      homeAccountId: homeAccountId(home),
      localAccountId: user.objectId,
      tenantId: user.tenantId,
      username: home.userPrincipalName,
      name: user.displayName,
      loginHint: home.userPrincipalName,
    },
  };
}

const homeAccountId = (home: User): string => `${home.objectId}.${home.tenantId}`;
