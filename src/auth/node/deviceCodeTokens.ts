import { Failure } from '#domain';
import type { Resource, TokenSource } from '../tokenSource.ts';

export interface DeviceCodeSignIn {
  /** `https://login.microsoftonline.com/<tenant>` */
  readonly authority: string;
  readonly clientId: string;
  readonly scopes: Readonly<Record<Resource, readonly string[]>>;
  /** Tells the person where to go and which code to type. */
  readonly say: (message: string) => void;
}

/** Tokens for an administrator at a terminal: they sign in in a browser of their own, with every factor their tenant asks for. */
export function createDeviceCodeTokens({ authority, clientId, scopes, say }: DeviceCodeSignIn): TokenSource {
  const client = import('@azure/msal-node').then(({ PublicClientApplication }) => new PublicClientApplication({ auth: { clientId, authority } }));

  return {
    async token(resource, { refresh = false } = {}) {
      const app = await client;
      const account = (await app.getTokenCache().getAllAccounts())[0];
      const wanted = [...scopes[resource]];
      // A second resource is had in silence with what the first sign-in left.
      const silent = account ? await app.acquireTokenSilent({ account, scopes: wanted, forceRefresh: refresh }).catch(() => null) : null;
      const result = silent ?? (await app.acquireTokenByDeviceCode({ scopes: wanted, deviceCodeCallback: ({ message }) => say(message) }));
      if (!result) throw new Failure('signIn', 'Nobody signed in');
      return result.accessToken;
    },
  };
}
