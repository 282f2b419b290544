/** @jest-environment jsdom */
import { createBrowserTokens } from '#auth';
import type { Host } from '#host';
import { fakeClient, type FakeClient, msalError, result } from './fakeMsal.ts';

const TENANT = 'aaaa-fjordbro';
const CONFIG = {
  tenantId: TENANT, clientId: 'app', sharePoint: 'https://kommune.sharepoint.com',
  authority: { url: 'https://login.example', known: [], protocolMode: 'AAD' as const },
};
const AUTHORITY = `https://login.example/${TENANT}`;

function hostWith(host: Partial<Host>): Host {
  return { frame: 'browser', hasSignInBridge: false, loginHint: 'mette@fjordbro.example', ...host } as Host;
}

function tokensWith(options: { readonly own?: FakeClient; readonly nested?: FakeClient | 'silent'; readonly host?: Partial<Host>; readonly audience?: 'guest' }) {
  const open = jest.fn((kind: string, client: FakeClient | undefined) => (client ? Promise.resolve(client.client) : Promise.reject(new Error(`No ${kind} client was planned`))));
  const loadMsal = () =>
    Promise.resolve({
      createStandardPublicClientApplication: () => open('own', options.own),
      createNestablePublicClientApplication: () => (options.nested === 'silent' ? new Promise<never>(() => undefined) : open('nested', options.nested)),
    });
  const tokens = createBrowserTokens(CONFIG, hostWith(options.host ?? {}), { loadMsal, ...(options.audience ? { audience: options.audience } : {}) });
  return { tokens, open };
}

describe('createBrowserTokens', () => {
  it('names the municipality’s tenant in every request, in every host', async () => {
    const own = fakeClient({ ssoSilent: [result(TENANT)] });
    const nested = fakeClient({ acquireTokenSilent: [result(TENANT)] });

    await tokensWith({ own }).tokens.token('graph');
    await tokensWith({ nested, host: { hasSignInBridge: true, frame: 'pane' } }).tokens.token('graph');

    expect([...own.calls, ...nested.calls].map(([, request]) => request['authority'])).toEqual([AUTHORITY, AUTHORITY]);
  });

  it('asks in silence for the person the host names', async () => {
    const own = fakeClient({ ssoSilent: [result(TENANT)] });
    const { tokens } = tokensWith({ own });

    expect(await tokens.token('graph')).toBe('token');
    expect(own.calls).toMatchObject([['ssoSilent', { loginHint: 'mette@fjordbro.example' }]]);
    expect(tokens.account()).toMatchObject({ id: 'oid', tenantId: TENANT });
  });

  it('uses nobody else’s sign-in on the same device', async () => {
    const anders = { tenantId: TENANT, username: 'anders@fjordbro.example' };
    const own = fakeClient({ ssoSilent: [result(TENANT)] }, [anders]);

    await tokensWith({ own }).tokens.token('graph');

    expect(own.calls[0]?.[0]).toBe('ssoSilent');
  });

  it('says that sign-in is needed when silence is not enough, and never opens a window by itself', async () => {
    const own = fakeClient({ ssoSilent: [msalError('login_required')] });

    await expect(tokensWith({ own }).tokens.token('graph')).rejects.toMatchObject({ kind: 'signIn', details: { code: 'login_required' } });
    expect(own.calls.map(([name]) => name)).toEqual(['ssoSilent']);
  });

  it('asks guests for less', async () => {
    const [guest, member] = [fakeClient({ ssoSilent: [result(TENANT)] }), fakeClient({ ssoSilent: [result(TENANT)] })];

    await tokensWith({ own: guest, audience: 'guest' }).tokens.token('graph');
    await tokensWith({ own: member }).tokens.token('graph');

    expect(guest.calls[0]?.[1]['scopes']).toEqual(['User.Read', 'Sites.Selected']);
    expect(member.calls[0]?.[1]['scopes']).toContain('Calendars.ReadWrite');
  });

  it('refuses a token of another tenant, and asks in a window of its own in the right one', async () => {
    const nested = fakeClient({ acquireTokenSilent: [result('bbbb-birkelund')] });
    const own = fakeClient({ acquireTokenPopup: [result(TENANT, 'ours')], ssoSilent: [result(TENANT, 'ours')] });
    const { tokens } = tokensWith({ nested, own, host: { hasSignInBridge: true, frame: 'content' } });

    await expect(tokens.token('graph')).rejects.toMatchObject({ kind: 'signIn', details: { code: 'otherTenant' } });
    await tokens.signIn();

    expect(own.calls).toMatchObject([['acquireTokenPopup', { authority: AUTHORITY }]]);
    expect(await tokens.token('graph')).toBe('ours');
  });

  it('does not wait for a bridge that never answers', async () => {
    jest.useFakeTimers();
    const own = fakeClient({ ssoSilent: [result(TENANT)] });
    const asked = tokensWith({ nested: 'silent', own, host: { hasSignInBridge: true, frame: 'pane' } }).tokens.token('graph');

    await jest.advanceTimersByTimeAsync(4_000);

    expect(await asked).toBe('token');
    jest.useRealTimers();
  });

  it('goes to the sign-in page and comes back where windows are blocked', async () => {
    const own = fakeClient({ acquireTokenPopup: [msalError('popup_window_error')], acquireTokenRedirect: [result(TENANT)] });

    void tokensWith({ own }).tokens.signIn();
    while (own.calls.length < 2) await Promise.resolve();

    expect(own.calls.map(([name]) => name)).toEqual(['acquireTokenPopup', 'acquireTokenRedirect']);
  });

  it.each([
    ['user_cancelled', { kind: 'signIn', details: { code: 'cancelled' } }],
    ['no_network_connectivity', { kind: 'offline' }],
  ])('tells %s in a person’s terms', async (code, expected) => {
    const own = fakeClient({ acquireTokenPopup: [msalError(code)] });

    await expect(tokensWith({ own }).tokens.signIn()).rejects.toMatchObject(expected);
  });

  it('loads the sign-in library once and only when it is needed', async () => {
    const own = fakeClient({ ssoSilent: [result(TENANT), result(TENANT)] });
    const { tokens, open } = tokensWith({ own });

    expect(open).not.toHaveBeenCalled();
    await tokens.token('graph');
    await tokens.token('graph');

    expect(open).toHaveBeenCalledTimes(1);
  });
});
