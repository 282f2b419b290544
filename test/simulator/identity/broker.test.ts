import { brokerAnswer, type NestedAuthRequest } from '../../../simulator/identity/broker.ts';
import { openHostSession } from '../../../simulator/identity/hostSession.ts';
import { APP_ORIGIN, startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';
import { claimsOf, REDIRECT } from '../../support/signInFlow.ts';

const CLIENT = '31111111-2222-4333-8444-555555555555';

describe('the broker of nested app authentication', () => {
  let cloud: TestMicrosoft365;

  beforeEach(async () => {
    cloud = await startTestMicrosoft365();
    await cloud.admin('/apps', {
      clientId: CLIENT,
      displayName: 'Treklang',
      redirectUris: [REDIRECT, 'brk-multihub://localhost:3000'],
      tenant: 'fjordbro',
      tenantWideConsent: { graph: ['User.Read'] },
    });
  });
  afterEach(() => cloud.close());

  const fjordbro = () => `${cloud.origin}/login/fjordbro`;
  const request = (method: string, tokenParams: object = {}): NestedAuthRequest => ({
    messageType: 'NestedAppAuthRequest',
    method,
    requestId: 'the-request',
    tokenParams: { clientId: CLIENT, scope: 'User.Read', authority: fjordbro(), ...tokenParams },
  });
  const ask = (alias: string, asked: NestedAuthRequest, { origin = APP_ORIGIN, consented = false } = {}) =>
    brokerAnswer(cloud.world, alias, origin, asked, consented);
  const statusOf = async (answer: ReturnType<typeof ask>) => {
    const given = await answer;
    return given.success ? 'success' : given.error.status;
  };

  it('tells the app who is signed in at the host', async () => {
    const answer = await ask('mette', request('GetInitContext'));

    const { oid, tid } = claimsOf(await cloud.token('mette', ['User.Read']));
    expect(answer).toMatchObject({
      messageType: 'NestedAppAuthResponse',
      requestId: 'the-request',
      success: true,
      initContext: { accountContext: { homeAccountId: `${String(oid)}.${String(tid)}`, tenantId: tid } },
    });
  });

  it('gives tokens that Graph accepts, and an id token', async () => {
    const answer = await ask('mette', request('GetToken'));

    const { token, account } = answer as unknown as { token: { access_token: string; id_token: string; scope: string }; account: object };
    const me = await cloud.send('/graph/v1.0/me', { headers: { Authorization: `Bearer ${token.access_token}` } });
    expect(me.status).toBe(200);
    expect(token.scope).toBe('openid profile User.Read');
    expect(claimsOf(token.id_token)).toMatchObject({ aud: CLIENT, name: 'Mette Krogh' });
    expect(account).toMatchObject({ username: 'mette.krogh@fjordbro.example', environment: new URL(cloud.origin).host });
  });

  it('gives a provider at home the guest token of the municipality the app names', async () => {
    const answer = await ask('sara', request('GetToken'));

    const { token, account } = answer as unknown as { token: { access_token: string }; account: { homeAccountId: string; tenantId: string } };
    expect(claimsOf(token.access_token).upn).toBe('sara.lund_tidevand.example#EXT#@fjordbro.example');
    expect(account.tenantId).toBe(claimsOf(token.access_token).tid);
    expect(account.homeAccountId).not.toContain(account.tenantId);
  });

  it('takes the home tenant when the app names none', async () => {
    const asked = { ...request('GetToken'), tokenParams: { clientId: CLIENT, scope: '' } };

    const answer = (await ask('sara', asked)) as unknown as { token: { access_token: string } };

    expect(claimsOf(answer.token.access_token).preferred_username).toBe('sara.lund@tidevand.example');
    expect(claimsOf(answer.token.access_token).upn).toBe('sara.lund@tidevand.example');
  });

  it('serves no origin that the app did not register, by host and port', async () => {
    expect(await statusOf(ask('mette', request('GetToken'), { origin: 'https://localhost:3001' }))).toBe('PERSISTENT_ERROR');
    expect(await statusOf(ask('mette', request('GetToken'), { origin: 'http://localhost:3000' }))).toBe('PERSISTENT_ERROR');
    expect(await statusOf(ask('mette', request('GetToken', { clientId: 'nobody' })))).toBe('PERSISTENT_ERROR');
  });

  it('serves no tenant it does not know and nobody who does not belong there', async () => {
    expect(await statusOf(ask('mette', request('GetToken', { authority: `${cloud.origin}/login/nowhere` })))).toBe('PERSISTENT_ERROR');
    expect(await statusOf(ask('mette', request('GetToken', { authority: 'https://evil.example/login/fjordbro' })))).toBe('PERSISTENT_ERROR');
    expect(await statusOf(ask('mette', request('GetToken', { authority: `${cloud.origin}/login/birkelund` })))).toBe('ACCOUNT_UNAVAILABLE');
  });

  it('wants the person to consent, and only a popup can ask', async () => {
    const wider = { scope: 'User.Read People.Read' };

    const silent = await ask('mette', request('GetToken', wider), { consented: true });
    const popup = await ask('mette', request('GetTokenPopup', wider));
    const accepted = await statusOf(ask('mette', request('GetTokenPopup', wider), { consented: true }));

    expect(silent).toMatchObject({ success: false, error: { status: 'USER_INTERACTION_REQUIRED', code: 'consent_required' } });
    expect(popup).toMatchObject({ success: false, error: { consent: { appName: 'Treklang', scopes: ['People.Read'] } } });
    expect(accepted).toBe('success');
    expect(await statusOf(ask('mette', request('GetToken', wider)))).toBe('success');
  });

  it('knows no other method', async () => {
    expect(await statusOf(ask('mette', request('GetEverything')))).toBe('NESTED_APP_AUTH_UNAVAILABLE');
  });

  describe('asked by a host page', () => {
    const post = (alias: string, cookie: string, headers: Record<string, string> = {}) =>
      cloud.send(`/as/${alias}/broker`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Cookie: cookie, ...headers },
        body: JSON.stringify({ origin: APP_ORIGIN, request: request('GetToken') }),
      });
    const cookieOf = (alias: string) => openHostSession(cloud.world, alias)!.split(';')[0]!;

    it('answers the person whose cookie comes with the request', async () => {
      const answer = await post('mette', cookieOf('mette'));

      expect(JSON.parse(answer.text)).toMatchObject({ success: true, account: { username: 'mette.krogh@fjordbro.example' } });
    });

    it('keeps one person out of another one’s pages', async () => {
      expect((await post('mette', cookieOf('anders'))).status).toBe(401);
      expect((await post('mette', 'host_session=guess')).status).toBe(401);
    });

    it('refuses pages of other origins, the app’s own included', async () => {
      expect((await post('mette', cookieOf('mette'), { Origin: APP_ORIGIN })).status).toBe(403);
    });

    it('keeps its cookie from scripts and from other persons’ paths', () => {
      expect(openHostSession(cloud.world, 'mette')).toMatch(/; Path=\/as\/mette; HttpOnly; Secure/);
      expect(openHostSession(cloud.world, 'nobody')).toBeUndefined();
    });
  });
});
