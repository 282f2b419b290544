import { openCookieBrowser } from '../../support/cookieBrowser.ts';
import { APP_ORIGIN, startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';
import { authorizeUrl, claimsOf, postToken, REDIRECT, redeem, typePassword } from '../../support/signInFlow.ts';

const CLIENT = '11111111-2222-4333-8444-555555555555';
const METTE = 'mette.krogh@fjordbro.example';

describe('sign-in in a browser', () => {
  let cloud: TestMicrosoft365;

  beforeAll(async () => {
    cloud = await startTestMicrosoft365();
    await register(['User.Read', 'Sites.Selected']);
  });
  afterAll(() => cloud.close());

  const register = (graph: string[], clientId = CLIENT) =>
    cloud.admin('/apps', {
      clientId,
      displayName: 'Treklang <prøve>',
      redirectUris: [REDIRECT],
      tenant: 'fjordbro',
      tenantWideConsent: { graph },
    });
  const authorize = (options: { scope?: string; loginHint?: string; prompt?: string; redirectUri?: string; clientId?: string } = {}) =>
    authorizeUrl(cloud, { clientId: CLIENT, scope: 'User.Read', ...options });

  it('fills in the person the app names and gives a code and tokens for the password', async () => {
    const browser = openCookieBrowser(cloud);

    const page = await browser.open(authorize({ loginHint: METTE }));
    expect(page.answer?.text).toContain(`value="${METTE}"`);
    const landing = await typePassword(browser, page, METTE);
    const { status, body } = await redeem(cloud, landing, CLIENT, 'User.Read openid profile offline_access');

    expect(landing.params.get('state')).toBe('the-state');
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'openid profile Sites.Selected User.Read' });
    expect(claimsOf(body.id_token)).toMatchObject({ name: 'Mette Krogh', preferred_username: METTE, aud: CLIENT, nonce: 'the-nonce' });
    expect(claimsOf(body.access_token)).toMatchObject({ aud: `${cloud.origin}/graph`, scp: 'Sites.Selected User.Read', azp: CLIENT });
    expect(claimsOf(body.access_token).iss).toBe(claimsOf(body.id_token).iss);
  });

  it('says in Danish that the password is wrong and keeps the user name', async () => {
    const browser = openCookieBrowser(cloud);
    const page = await browser.open(authorize());

    const again = await typePassword(browser, page, METTE, 'forkert');

    expect(again.answer?.status).toBe(401);
    expect(again.answer?.text).toContain('Brugernavnet eller adgangskoden er forkert. Prøv igen.');
    expect(again.answer?.text).toContain(`value="${METTE}"`);
    expect((await typePassword(browser, again, METTE)).params.get('code')).toBeTruthy();
  });

  it('escapes what comes from outside', async () => {
    const page = await openCookieBrowser(cloud).open(authorize({ loginHint: '"><script>alert(1)</script>' }));

    expect(page.answer?.text).not.toContain('<script');
    expect(page.answer?.text).toContain('Treklang &lt;prøve&gt;');
  });

  it('lets nobody frame its pages', async () => {
    const page = await openCookieBrowser(cloud).open(authorize());

    expect(page.answer?.headers['x-frame-options']).toBe('DENY');
    expect(page.answer?.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('signs the same person in again without a page, and somebody else only with a password', async () => {
    const browser = openCookieBrowser(cloud);
    await typePassword(browser, await browser.open(authorize()), METTE);

    const silent = await browser.open(authorize({ prompt: 'none', loginHint: METTE }));
    const other = await browser.open(authorize({ prompt: 'none', loginHint: 'anders.bjerre@fjordbro.example' }));
    const page = await browser.open(authorize({ loginHint: 'anders' }));

    expect(silent.params.get('code')).toBeTruthy();
    expect(other.params.get('error')).toBe('login_required');
    expect(page.answer?.text).toContain('value="anders.bjerre@fjordbro.example"');
  });

  it('gives the next person a session of their own and leaves the tokens of the former alive', async () => {
    const browser = openCookieBrowser(cloud);
    const first = await typePassword(browser, await browser.open(authorize()), METTE);
    const mette = (await redeem(cloud, first, CLIENT, 'User.Read')).body;

    const second = await typePassword(browser, await browser.open(authorize({ loginHint: 'anders' })), 'anders.bjerre@fjordbro.example');
    const anders = (await redeem(cloud, second, CLIENT, 'User.Read')).body;
    const again = await postToken(cloud, { grant_type: 'refresh_token', client_id: CLIENT, refresh_token: mette.refresh_token, scope: 'User.Read' });

    expect(claimsOf(anders.access_token).name).toBe('Anders Bjerre');
    expect(again.status).toBe(200);
    expect(claimsOf(again.body.access_token).name).toBe('Mette Krogh');
  });

  it('asks which account when the app wants a choice, and goes on without a password', async () => {
    const browser = openCookieBrowser(cloud);
    await typePassword(browser, await browser.open(authorize()), METTE);

    const choice = await browser.open(authorize({ prompt: 'select_account' }));
    expect(choice.answer?.text).toContain('Fortsæt som Mette Krogh');

    expect((await browser.submit(choice, { action: 'continue' })).params.get('code')).toBeTruthy();
  });

  it('answers a silent sign-in without a session with login_required', async () => {
    expect((await openCookieBrowser(cloud).open(authorize({ prompt: 'none' }))).params.get('error')).toBe('login_required');
  });

  it('signs out after a question and returns to a registered address only', async () => {
    const browser = openCookieBrowser(cloud);
    await typePassword(browser, await browser.open(authorize()), METTE);
    const logOut = async (returnTo: string) => {
      const page = await browser.open(`${authorize().split('/authorize')[0]!}/logout?post_logout_redirect_uri=${encodeURIComponent(returnTo)}`);
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.answer!.text)![1]!;
      return browser.submit({ ...page, url: new URL(`${page.url.pathname}/confirm`, page.url) }, { xsrf, logout: 'yes' });
    };

    const ours = await logOut(REDIRECT);
    const silent = await browser.open(authorize({ prompt: 'none' }));
    await typePassword(browser, await browser.open(authorize()), METTE);
    const foreign = await logOut('https://evil.example/');

    expect(ours.url.href).toBe(REDIRECT);
    expect(silent.params.get('error')).toBe('login_required');
    expect(foreign.answer?.text).toContain('Du er logget ud');
  });

  it('refuses an app nobody registered and an address the app did not register', async () => {
    const browser = openCookieBrowser(cloud);

    const unknown = await browser.open(authorize({ clientId: '99999999-2222-4333-8444-555555555555' }));
    const elsewhere = await browser.open(authorize({ redirectUri: 'https://evil.example/auth.html' }));

    expect(unknown.answer?.status).toBe(400);
    expect(elsewhere.answer?.status).toBe(400);
  });

  it('refuses a scope that does not exist', async () => {
    const landing = await openCookieBrowser(cloud).open(authorize({ scope: 'Sites.Everything' }));

    expect(landing.params.get('error')).toBe('invalid_scope');
  });

  it('signs a provider in to the municipality as the guest they are there', async () => {
    const browser = openCookieBrowser(cloud);
    const landing = await typePassword(browser, await browser.open(authorize()), 'sara.lund@tidevand.example');
    const { body } = await redeem(cloud, landing, CLIENT, 'User.Read');

    const fjordbro = claimsOf(body.access_token);
    const home = claimsOf(await cloud.token('sara', ['User.Read']));
    expect(fjordbro).toMatchObject({ name: 'Sara Lund', preferred_username: 'sara.lund@tidevand.example' });
    expect(fjordbro.upn).toBe('sara.lund_tidevand.example#EXT#@fjordbro.example');
    expect(fjordbro.oid).not.toBe(home.oid);
    expect(fjordbro.tid).not.toBe(home.tid);
    expect(JSON.parse(Buffer.from(body.client_info, 'base64url').toString())).toEqual({ uid: home.oid, utid: home.tid });
  });

  it('turns away who is neither employed nor guest', async () => {
    const browser = openCookieBrowser(cloud);
    const page = await browser.open(authorizeUrl(cloud, { clientId: CLIENT, scope: '', tenant: 'birkelund' }));

    const refused = await typePassword(browser, page, METTE);

    expect(refused.answer?.status).toBe(403);
    expect(refused.answer?.text).toContain('hverken ansat eller gæst');
  });

  it('lets only pages of the registered app redeem a code', async () => {
    const browser = openCookieBrowser(cloud);
    const landing = await typePassword(browser, await browser.open(authorize()), METTE);
    const form = { grant_type: 'authorization_code', client_id: CLIENT, code: landing.params.get('code')!, redirect_uri: REDIRECT, code_verifier: 'x'.repeat(50) };

    const foreign = await postToken(cloud, form, { Origin: 'https://evil.example' });
    const withoutPage = await postToken(cloud, form, {});
    const wrongVerifier = await postToken(cloud, form);
    const preflight = await cloud.send('/login/fjordbro/oauth2/v2.0/token', {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
    });

    expect([foreign.status, withoutPage.status, wrongVerifier.status]).toEqual([400, 400, 400]);
    expect(foreign.headers['access-control-allow-origin']).toBeUndefined();
    expect(wrongVerifier.headers['access-control-allow-origin']).toBe(APP_ORIGIN);
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['/.well-known/openid-configuration', '/v2.0/.well-known/openid-configuration'])('is discovered at %s', async (path) => {
    const byKey = JSON.parse((await cloud.send(`/login/fjordbro${path}`)).text) as Record<string, string>;
    const byDomain = JSON.parse((await cloud.send(`/login/fjordbro.example${path}`)).text) as Record<string, string>;

    const { tid } = claimsOf(await cloud.token('mette', ['User.Read']));
    expect(byKey).toEqual(byDomain);
    expect(byKey).toMatchObject({
      issuer: `${cloud.origin}/login/${String(tid)}/v2.0`,
      authorization_endpoint: `${cloud.origin}/login/${String(tid)}/oauth2/v2.0/authorize`,
      token_endpoint: `${cloud.origin}/login/${String(tid)}/oauth2/v2.0/token`,
      end_session_endpoint: `${cloud.origin}/login/${String(tid)}/oauth2/v2.0/logout`,
    });
  });
});
