import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';

type Call = readonly [name: string, request: Readonly<Record<string, unknown>>];

export interface FakeClient {
  readonly client: IPublicClientApplication;
  readonly calls: Call[];
}

type Answer = AuthenticationResult | Error;

/** A client that gives the planned answers by name of the call, and refuses a call nobody planned. */
export function fakeClient(answers: Readonly<Record<string, readonly Answer[]>>, accounts: readonly object[] = []): FakeClient {
  const calls: Call[] = [];
  const left = new Map(Object.entries(answers).map(([name, planned]) => [name, [...planned]]));
  const call = (name: string) => (request: Readonly<Record<string, unknown>>) => {
    calls.push([name, request]);
    const answer = left.get(name)?.shift();
    if (answer === undefined) return Promise.reject(new Error(`Nobody planned ${name}`));
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const client = {
    acquireTokenSilent: call('acquireTokenSilent'),
    acquireTokenPopup: call('acquireTokenPopup'),
    acquireTokenRedirect: call('acquireTokenRedirect'),
    ssoSilent: call('ssoSilent'),
    getAllAccounts: () => accounts,
    handleRedirectPromise: () => Promise.resolve(null),
    clearCache: () => Promise.resolve(),
  };
  return { client: client as unknown as IPublicClientApplication, calls };
}

export function result(tenantId: string, accessToken = 'token'): AuthenticationResult {
  return { tenantId, accessToken, account: { localAccountId: 'oid', username: 'mette@fjordbro.example' } } as AuthenticationResult;
}

export const msalError = (errorCode: string): Error => Object.assign(new Error(errorCode), { errorCode });
