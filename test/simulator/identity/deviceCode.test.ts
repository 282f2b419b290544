import { openCookieBrowser } from '../../support/cookieBrowser.ts';
import { startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';
import { claimsOf, postToken, typePassword } from '../../support/signInFlow.ts';

const CLIENT = '41111111-2222-4333-8444-555555555555';

const askForCode = (cloud: TestMicrosoft365) =>
  cloud.send('/login/fjordbro/oauth2/v2.0/devicecode', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ client_id: CLIENT, scope: 'Sites.Manage.All' }).toString(),
  });

describe('device code sign-in of scripts', () => {
  let cloud: TestMicrosoft365;
  beforeAll(async () => {
    cloud = await startTestMicrosoft365();
    await cloud.admin('/apps', {
      clientId: CLIENT,
      displayName: 'Treklang Set-up',
      redirectUris: [],
      tenant: 'fjordbro',
      tenantWideConsent: { graph: ['Sites.Manage.All'] },
    });
  });
  afterAll(() => cloud.close());

  it('gives the script its tokens when the person has typed the code and the password in a browser', async () => {
    const started = await askForCode(cloud);
    const { device_code, user_code, verification_uri, ...rest } = JSON.parse(started.text) as Record<string, string>;
    const poll = () =>
      postToken(cloud, { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', client_id: CLIENT, device_code: device_code!, scope: 'Sites.Manage.All' }, {});
    const pending = await poll();

    const browser = openCookieBrowser(cloud);
    const code = await browser.open(verification_uri!);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(code.answer!.text)![1]!;
    const confirm = await browser.submit(code, { xsrf, user_code: user_code! });
    const signIn = await browser.submit(confirm, { xsrf, user_code: user_code!, confirm: 'yes' });
    const done = await typePassword(browser, signIn, 'palle.friis@fjordbro.example');
    const granted = await poll();

    expect(rest).toEqual({ expires_in: 900, interval: 5, message: expect.stringContaining(`enter the code ${user_code!} to authenticate`) as string });
    expect(pending.body).toMatchObject({ error: 'authorization_pending', error_codes: [70016] });
    expect(code.answer!.text).toContain('Skriv koden fra programmet');
    expect(confirm.answer!.text).toContain('Treklang Set-up');
    expect(done.answer!.text).toContain('Du er logget ind');
    expect(claimsOf(granted.body.access_token)).toMatchObject({ name: 'Palle Friis', scp: 'Sites.Manage.All' });
  });

  it('takes the short name of the grant that Microsoft’s own library sends, and knows no code it has not given', async () => {
    const { device_code } = JSON.parse((await askForCode(cloud)).text) as { device_code: string };
    const poll = (code: string) => postToken(cloud, { grant_type: 'device_code', client_id: CLIENT, device_code: code, scope: 'Sites.Manage.All' }, {});

    expect((await poll(device_code)).body.error).toBe('authorization_pending');
    expect((await poll('another')).body).toMatchObject({ error: 'bad_verification_code', error_codes: [70018] });
  });
});
