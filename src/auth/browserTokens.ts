import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import type { AppConfig } from '#config';
import { Failure } from '#domain';
import type { Host } from '#host';
import { accountFor } from './accountFor.ts';
import { createClients, type MsalLibrary } from './clients.ts';
import { failureOfSignIn } from './failureOfSignIn.ts';
import { type Audience, scopesFor } from './scopes.ts';
import { signInWithClick } from './signInWithClick.ts';
import type { Resource, TokenOptions, TokenSource } from './tokenSource.ts';

export type { Audience };

export interface Account {
  /** Entra object id in the municipality's tenant. */
  readonly id: string;
  readonly tenantId: string;
  readonly username: string;
}

export interface BrowserTokens extends TokenSource {
  /** Who is signed in; null until a token was given. */
  account(): Account | null;
  /** Loads what sign-in needs, so that a click opens its window at once. Call after first content. */
  prepare(): Promise<void>;
  /** Only inside a click: a window opens, or the page goes and comes back. @throws Failure `signIn` */
  signIn(): Promise<void>;
  /** Forgets the person on this device. What is cached is dropped by its owner. */
  signOut(): Promise<void>;
}

export type TokensConfig = Pick<AppConfig, 'tenantId' | 'clientId' | 'authority' | 'sharePoint'>;

export interface BrowserTokensOptions {
  readonly audience?: Audience;
  readonly loadMsal?: () => Promise<MsalLibrary>;
}

/**
 * Tokens in a browser: what is kept, then in silence, then — inside a click only — by asking the person.
 * Every request names the municipality's own tenant: under nested app auth the configured authority does not reach the host.
 */
export function createBrowserTokens(config: TokensConfig, host: Host, options: BrowserTokensOptions = {}): BrowserTokens {
  const { audience = 'member', loadMsal = () => import('./msalLibrary.ts') } = options;
  const authority = `${config.authority.url}/${config.tenantId}`;
  const scopes = scopesFor(audience, config.sharePoint);
  const clients = createClients(config, host, authority, loadMsal);
  let signedIn: Account | null = null;
  let usesOwnWindow = false;

  async function token(resource: Resource, { refresh = false, claims }: TokenOptions = {}): Promise<string> {
    const client = await currentClient();
    const request = { scopes: [...scopes[resource]], authority, forceRefresh: refresh, ...(claims === undefined ? {} : { claims }) };
    try {
      return accept(await silently(client, request));
    } catch (error) {
      throw failureOfSignIn(error);
    }
  }

  function currentClient(): Promise<IPublicClientApplication> {
    return usesOwnWindow ? clients.own() : clients.first();
  }

  /** Somebody known here is asked for by account; the host knows its own person; else the identity service's cookie is tried. */
  async function silently(client: IPublicClientApplication, request: SilentWish): Promise<AuthenticationResult> {
    const account = accountFor(client, config.tenantId, host.loginHint);
    if (account) return client.acquireTokenSilent({ ...request, account });
    if (clients.isNested(client)) return client.acquireTokenSilent(request);
    return client.ssoSilent({ scopes: request.scopes, authority, ...(host.loginHint === null ? {} : { loginHint: host.loginHint }) });
  }

  /** @throws Failure `signIn` when the host signed in somewhere else: then our own window asks in the right tenant. */
  function accept(result: AuthenticationResult): string {
    if (result.tenantId.toLowerCase() !== config.tenantId.toLowerCase()) {
      usesOwnWindow = true;
      throw new Failure('signIn', 'The host signed in to another tenant', { code: 'otherTenant' });
    }
    signedIn = { id: result.account.localAccountId, tenantId: result.tenantId, username: result.account.username };
    return result.accessToken;
  }

  return {
    token,
    account: () => signedIn,
    prepare: async () => void (await currentClient()),
    async signIn() {
      const request = { scopes: [...scopes.graph], authority, ...(host.loginHint === null ? {} : { loginHint: host.loginHint }) };
      try {
        accept(await signInWithClick(await currentClient(), request));
      } catch (error) {
        // The host answered for its own tenant: the click is still good for a window of ours.
        if (!(error instanceof Failure) || error.details.code !== 'otherTenant' || !usesOwnWindow) throw failureOfSignIn(error);
        await askInOwnWindow(request);
      }
    },
    async signOut() {
      const client = await currentClient();
      const account = accountFor(client, config.tenantId, host.loginHint);
      signedIn = null;
      if (!clients.isNested(client)) await client.clearCache(account ? { account } : undefined);
    },
  };

  async function askInOwnWindow(request: Parameters<typeof signInWithClick>[1]): Promise<void> {
    try {
      accept(await signInWithClick(await clients.own(), request));
    } catch (error) {
      throw failureOfSignIn(error);
    }
  }
}

interface SilentWish {
  readonly scopes: string[];
  readonly authority: string;
  readonly forceRefresh: boolean;
  readonly claims?: string;
}
