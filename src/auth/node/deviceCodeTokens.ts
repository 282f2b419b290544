import type { AuthenticationResult, INetworkModule, NetworkRequestOptions, NetworkResponse, PublicClientApplication } from '@azure/msal-node';
import { Failure } from '#domain';
import type { Resource, TokenSource } from '../tokenSource.ts';

export interface DeviceCodeSignIn {
  /** Of the municipality itself: somebody of another tenant is refused. */
  readonly tenantId: string;
  /** `https://login.microsoftonline.com` */
  readonly login: string;
  readonly known: readonly string[];
  readonly protocolMode: 'AAD' | 'OIDC';
  readonly clientId: string;
  readonly scopes: Readonly<Record<Resource, readonly string[]>>;
  /** Tells the person where to go and which code to type. */
  readonly show: (code: DeviceCode) => void;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

export interface DeviceCode {
  /** `https://microsoft.com/devicelogin` */
  readonly address: string;
  readonly code: string;
  readonly minutes: number;
}

/**
 * Tokens for an administrator at a terminal: they sign in in a browser of their own, with every factor their tenant asks for.
 * @throws Failure `signIn` with code `declined`, `expired`, `otherTenant` or what Microsoft called it.
 */
export function createDeviceCodeTokens(signIn: DeviceCodeSignIn): TokenSource {
  const client = createClient(signIn);
  let first: Promise<AuthenticationResult | null> | undefined;

  async function askPerson(app: PublicClientApplication, scopes: readonly string[]): Promise<AuthenticationResult | null> {
    const deviceCodeCallback = ({ verificationUri, userCode, expiresIn }: { verificationUri: string; userCode: string; expiresIn: number }): void =>
      signIn.show({ address: verificationUri, code: userCode, minutes: Math.round(expiresIn / 60) });
    return app.acquireTokenByDeviceCode({ scopes: [...scopes], deviceCodeCallback }).catch((error: unknown) => Promise.reject(refusalOf(error)));
  }

  /** A second resource is had in silence with what the first sign-in left. */
  async function inSilence(app: PublicClientApplication, scopes: readonly string[], forceRefresh: boolean): Promise<AuthenticationResult | null> {
    const [account] = await app.getTokenCache().getAllAccounts();
    return account ? app.acquireTokenSilent({ account, scopes: [...scopes], forceRefresh }).catch(() => null) : null;
  }

  return {
    async token(resource, { refresh = false } = {}) {
      const app = await client;
      const scopes = signIn.scopes[resource];
      // Many ask at once in the beginning; one code is shown.
      await first?.catch(() => undefined);
      const silent = await inSilence(app, scopes, refresh);
      const result = silent ?? (await (first = askPerson(app, scopes)));
      if (!result) throw new Failure('signIn', 'Nobody signed in');
      if (result.tenantId !== signIn.tenantId) throw new Failure('signIn', 'Somebody of another tenant signed in', { code: 'otherTenant' });
      return result.accessToken;
    },
  };
}

async function createClient({ tenantId, login, known, protocolMode, clientId, fetch }: DeviceCodeSignIn): Promise<PublicClientApplication> {
  const { ProtocolMode, PublicClientApplication } = await import('@azure/msal-node');
  return new PublicClientApplication({
    auth: { clientId, authority: `${login}/${tenantId}`, knownAuthorities: [...known] },
    system: { networkClient: networkOver(fetch), protocolMode: ProtocolMode[protocolMode] },
  });
}

function networkOver(fetch: DeviceCodeSignIn['fetch']): INetworkModule {
  async function send<T>(method: string, url: string, { headers = {}, body }: NetworkRequestOptions = {}): Promise<NetworkResponse<T>> {
    const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
    return { headers: Object.fromEntries(response.headers), body: (await response.json()) as T, status: response.status };
  }
  return { sendGetRequestAsync: (url, options) => send('GET', url, options), sendPostRequestAsync: (url, options) => send('POST', url, options) };
}

/** What the library and Microsoft call it, and what it is here. */
const REASONS: readonly (readonly [sign: string, code: string])[] = [
  ['authorization_declined', 'declined'],
  ['device_code_expired', 'expired'],
  ['expired_token', 'expired'],
  // What is over long enough is not known any more.
  ['bad_verification_code', 'expired'],
];

function refusalOf(error: unknown): Failure {
  const { errorCode = 'unknown', message = '' } = error as { errorCode?: string; message?: string };
  const [, code] = REASONS.find(([sign]) => `${errorCode} ${message}`.includes(sign)) ?? ['', errorCode];
  return new Failure('signIn', 'The sign-in with a code came to nothing', { code, cause: error });
}
