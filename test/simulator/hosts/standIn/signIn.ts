import { createNestablePublicClientApplication, InteractionRequiredAuthError, type IPublicClientApplication } from '@azure/msal-browser';

export interface SignInSettings {
  readonly hostOrigin: string;
  readonly clientId: string;
  /** Of the municipality; named in every request. */
  readonly authority: string;
}

let client: Promise<IPublicClientApplication> | undefined;

export interface Got {
  readonly accessToken: string;
  readonly tenantId: string;
  readonly uniqueId: string;
  /** Whether the person had to be asked. */
  readonly wasAsked: boolean;
  /** A bridge was found: sign-in is the host's. */
  readonly isNested: boolean;
}

/** A token by the real MSAL: silently, and with the person's help when that is refused. */
export async function getToken({ clientId, authority, hostOrigin }: SignInSettings, scopes: string[]): Promise<Got> {
  client ??= createNestablePublicClientApplication({ auth: { clientId, authority, knownAuthorities: [new URL(hostOrigin).host] } });
  const msal = await client;
  const isNested = 'nestedAppAuthBridge' in window;
  try {
    return seen(await msal.acquireTokenSilent({ scopes, authority }), false);
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    return seen(await msal.acquireTokenPopup({ scopes, authority }), true);
  }

  function seen(result: { accessToken: string; tenantId: string; uniqueId: string }, wasAsked: boolean): Got {
    return { accessToken: result.accessToken, tenantId: result.tenantId, uniqueId: result.uniqueId, wasAsked, isNested };
  }
}
