import { openCookieBrowser } from '../../support/cookieBrowser.ts';
import { startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';
import { authorizeUrl, claimsOf, postToken, REDIRECT, redeem, typePassword } from '../../support/signInFlow.ts';

const CLIENT = '21111111-2222-4333-8444-555555555555';
const METTE = 'mette.krogh@fjordbro.example';

describe('consent', () => {
  let cloud: TestMicrosoft365;

  beforeEach(async () => {
    cloud = await startTestMicrosoft365();
    await cloud.admin('/apps', { clientId: CLIENT, displayName: 'Treklang', redirectUris: [REDIRECT] });
  });
  afterEach(() => cloud.close());

  const authorize = (scope: string, prompt?: string) =>
    authorizeUrl(cloud, { clientId: CLIENT, scope, ...(prompt === undefined ? {} : { prompt }) });
  const consentForAll = (tenantWideConsent: object) =>
    cloud.admin('/apps', { clientId: CLIENT, displayName: 'Treklang', redirectUris: [REDIRECT], tenant: 'fjordbro', tenantWideConsent });

  async function signedInBrowser() {
    const browser = openCookieBrowser(cloud);
    await typePassword(browser, await browser.open(authorize('')), METTE);
    return browser;
  }

  it('is asked for on a page that names each permission', async () => {
    const browser = await signedInBrowser();

    const page = await browser.open(authorize('User.Read Calendars.ReadWrite'));
    const landing = await browser.submit(page, { action: 'consent' });

    expect(page.answer?.text).toContain('<li>Calendars.ReadWrite</li>');
    expect((await redeem(cloud, landing, CLIENT, 'User.Read')).body.scope).toBe('openid profile Calendars.ReadWrite User.Read');
  });

  it('can be declined', async () => {
    const browser = await signedInBrowser();

    const landing = await browser.submit(await browser.open(authorize('User.Read')), { action: 'cancel' });

    expect(landing.params.get('error')).toBe('access_denied');
  });

  it('is not asked for silently', async () => {
    const browser = await signedInBrowser();

    expect((await browser.open(authorize('User.Read', 'none'))).params.get('error')).toBe('consent_required');
  });

  it('of one person is not that of another', async () => {
    const browser = await signedInBrowser();
    await browser.submit(await browser.open(authorize('User.Read')), { action: 'consent' });

    const anders = openCookieBrowser(cloud);
    await typePassword(anders, await anders.open(authorize('')), 'anders.bjerre@fjordbro.example');

    expect((await anders.open(authorize('User.Read', 'none'))).params.get('error')).toBe('consent_required');
  });

  it('adds up: a token carries every scope ever consented to, by the person or an administrator', async () => {
    const browser = await signedInBrowser();
    await browser.submit(await browser.open(authorize('People.Read')), { action: 'consent' });
    await consentForAll({ graph: ['User.Read'] });

    const { body } = await redeem(cloud, await browser.open(authorize('User.Read')), CLIENT, 'User.Read');

    expect(claimsOf(body.access_token).scp).toBe('People.Read User.Read');
  });

  it('missing at a renewal is told as MSAL understands it, and the refresh token lives on', async () => {
    await consentForAll({ graph: ['User.Read'] });
    const browser = await signedInBrowser();
    const { refresh_token } = (await redeem(cloud, await browser.open(authorize('User.Read')), CLIENT, 'User.Read')).body;
    const renew = (scope: string) => postToken(cloud, { grant_type: 'refresh_token', client_id: CLIENT, refresh_token, scope });

    const refused = await renew('Calendars.ReadWrite openid profile offline_access');
    await consentForAll({ graph: ['Calendars.ReadWrite'] });
    const granted = await renew('Calendars.ReadWrite openid profile offline_access');

    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required' });
    expect(claimsOf(granted.body.access_token).scp).toBe('Calendars.ReadWrite User.Read');
  });

  it('is per resource: one refresh token renews for Graph and for SharePoint', async () => {
    await consentForAll({ graph: ['User.Read'], sharePoint: ['AllSites.FullControl'] });
    const browser = await signedInBrowser();
    const { refresh_token } = (await redeem(cloud, await browser.open(authorize('User.Read')), CLIENT, 'User.Read')).body;
    const renew = (scope: string) => postToken(cloud, { grant_type: 'refresh_token', client_id: CLIENT, refresh_token, scope });

    const sharePoint = (await renew(`${cloud.origin}/AllSites.FullControl`)).body;
    const graph = (await renew(`${cloud.origin}/graph/User.Read`)).body;
    const both = await renew(`${cloud.origin}/AllSites.FullControl User.Read`);

    expect(claimsOf(sharePoint.access_token)).toMatchObject({ aud: cloud.origin, scp: 'AllSites.FullControl' });
    expect(sharePoint.scope).toContain(`${cloud.origin}/AllSites.FullControl`);
    expect(claimsOf(graph.access_token)).toMatchObject({ aud: `${cloud.origin}/graph`, scp: 'User.Read' });
    expect(graph.scope).toContain(`${cloud.origin}/graph/User.Read`);
    expect(both.status).toBe(400);
    expect(both.body.error).toBe('invalid_scope');
  });

  it('counts for scripts, too', async () => {
    const form = { grant_type: 'password', client_id: CLIENT, username: METTE, password: 'Treklang-2026' };

    const refused = await postToken(cloud, { ...form, scope: 'User.Read' }, {});
    const wrong = await postToken(cloud, { ...form, password: 'forkert', scope: '' }, {});
    const granted = await postToken(cloud, { ...form, scope: 'openid profile' }, {});

    expect(refused.body).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required' });
    expect(wrong.body.error).toBe('invalid_grant');
    expect(granted.body).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    expect(claimsOf(granted.body.id_token)).toMatchObject({ name: 'Mette Krogh', aud: CLIENT });
    const renewed = await postToken(cloud, { grant_type: 'refresh_token', client_id: CLIENT, refresh_token: granted.body.refresh_token }, {});
    expect(renewed.status).toBe(200);
  });
});
