import { startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';
import { claimsOf } from '../../support/signInFlow.ts';

interface SignIn {
  readonly tenantId: string;
  readonly objectId: string;
  readonly issuer: string;
  readonly tokenEndpoint: string;
  readonly isGuest: boolean;
  readonly scopes: readonly string[];
}

interface Persons {
  readonly clientId: string;
  readonly graph: string;
  readonly scope: string;
  readonly persons: readonly { readonly name: string; readonly userPrincipalName: string; readonly password: string; readonly signIn: readonly SignIn[] }[];
}

/** Knows nothing but the address: as a script of somebody else's. */
describe('A script that begins with GET /persons', () => {
  let cloud: TestMicrosoft365;
  let told: Persons;

  beforeAll(async () => {
    cloud = await startTestMicrosoft365();
    const { clientId } = JSON.parse((await cloud.send('/persons')).text) as Persons;
    await cloud.admin('/apps', { clientId, displayName: 'Treklang', redirectUris: [], tenant: 'fjordbro', tenantWideConsent: { graph: ['User.Read', 'Sites.Selected'] } });
    told = JSON.parse((await cloud.send('/persons')).text) as Persons;
  });
  afterAll(() => cloud.close());

  const post = async (endpoint: string, form: Readonly<Record<string, string>>) => {
    const answer = await cloud.send(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    });
    return { status: answer.status, body: JSON.parse(answer.text) as Readonly<Record<string, unknown>> };
  };
  const signIn = (name: string, scope: string, at = 0, more: Readonly<Record<string, string>> = {}) => {
    const { userPrincipalName: username, password, signIn: places } = told.persons.find((person) => person.name === name)!;
    return post(places[at]!.tokenEndpoint, { grant_type: 'password', client_id: told.clientId, username, password, scope, ...more });
  };

  it('signs everybody in wherever they are listed, and Graph knows them as the one they are there', async () => {
    const found = [];
    for (const { name, signIn: places } of told.persons) {
      for (const [at, place] of places.entries()) {
        const { body } = await signIn(name, told.scope, at);
        const me = await cloud.send(`${told.graph}/me`, { headers: { Authorization: `Bearer ${String(body['access_token'])}` } });
        found.push({ name, issuer: claimsOf(String(body['access_token'])).iss, scopes: String(claimsOf(String(body['access_token'])).scp).split(' '), ...(JSON.parse(me.text) as { id: string; displayName: string }) });
        expect(found.at(-1)).toMatchObject({ displayName: name, id: place.objectId, issuer: place.issuer, scopes: place.scopes });
      }
    }

    expect(found).toHaveLength(told.persons.length + 2);
  });

  it('is told where a guest is at home and where a guest: the mailbox at one, the rooms at the other', () => {
    const [home, municipality] = told.persons.find(({ name }) => name === 'Jonas Holm')!.signIn;

    expect([home?.isGuest, municipality?.isGuest]).toEqual([false, true]);
    expect([home?.scopes, municipality?.scopes]).toEqual([['Calendars.Read', 'User.Read'], ['Sites.Selected', 'User.Read']]);
    expect(municipality?.tenantId).toBe(told.persons.find(({ name }) => name === 'Mette Krogh')!.signIn[0]!.tenantId);
  });

  it.each([
    'https://graph.microsoft.com/.default',
    'https://graph.microsoft.com//.default',
    'https://graph.microsoft.com/User.Read openid profile offline_access',
    'https://graph.microsoft.com/User.Read https://graph.microsoft.com/Sites.Selected',
    '00000003-0000-0000-c000-000000000000/.default',
    'User.Read',
    'openid profile offline_access user.read',
    '.default',
  ])('may ask for %s, and again with the refresh token', async (scope) => {
    const first = await signIn('Mette Krogh', scope);
    const again = await post(told.persons[0]!.signIn[0]!.tokenEndpoint, { grant_type: 'refresh_token', client_id: told.clientId, refresh_token: String(first.body['refresh_token']), scope });

    for (const { status, body } of [first, again]) {
      expect(status).toBe(200);
      expect(claimsOf(String(body['access_token']))).toMatchObject({ aud: `${cloud.origin}/graph`, scp: 'Sites.Selected User.Read' });
    }
  });

  it('may name Graph by the address it calls', async () => {
    const scopes = [`${told.graph}/.default`, `${cloud.origin}/graph/.default`, `${cloud.origin}/graph/User.Read`];

    const answers = await Promise.all(scopes.map((scope) => signIn('Anders Bjerre', scope)));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[2]?.body['scope']).toBe(`openid profile ${cloud.origin}/graph/Sites.Selected ${cloud.origin}/graph/User.Read`);
  });

  it.each([
    ['a scope nobody knows', 'https://graph.microsoft.com/Sites.Everything', 'invalid_scope', 70011],
    ['all scopes and one of them', 'https://graph.microsoft.com/.default https://graph.microsoft.com/User.Read', 'invalid_scope', 70011],
    ['a resource nobody knows', 'https://graph.example/.default', 'invalid_resource', 500011],
    ['a scope without consent', 'https://graph.microsoft.com/Mail.Send', 'invalid_grant', 65001],
  ])('is refused %s as Microsoft refuses it', async (_what, scope, error, code) => {
    const { status, body } = await signIn('Mette Krogh', scope);

    expect(status).toBe(400);
    expect(body).toMatchObject({ error, error_codes: [code], error_uri: `https://login.microsoftonline.com/error?code=${code}` });
    expect(body['error_description']).toMatch(new RegExp(`^AADSTS${code}: .+ Trace ID: ${String(body['trace_id'])} Correlation ID: ${String(body['correlation_id'])} Timestamp: ${String(body['timestamp'])}$`));
  });

  it('is refused everything of an app that nobody in the tenant let in, and a second resource in one request', async () => {
    const clientId = 'f1111111-2222-4333-8444-555555555555';
    await cloud.admin('/apps', { clientId, displayName: 'Unknown here', redirectUris: [] });

    const unconsented = await signIn('Mette Krogh', told.scope, 0, { client_id: clientId });
    const two = await signIn('Mette Krogh', `User.Read ${cloud.origin}/AllSites.Read`);

    expect(unconsented.body).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required', error_codes: [65001] });
    expect(two.body).toMatchObject({ error: 'invalid_scope', error_codes: [28000] });
  });

  it('learns which of tenant, app, person and password is wrong', async () => {
    const nowhere = await post('/login/nowhere/oauth2/v2.0/token', { grant_type: 'password', client_id: told.clientId, scope: told.scope });
    const noApp = await signIn('Mette Krogh', told.scope, 0, { client_id: 'f2222222-2222-4333-8444-555555555555' });
    const stranger = await signIn('Sara Lund', told.scope, 0, { username: 'mette.krogh@fjordbro.example' });
    const password = await signIn('Mette Krogh', told.scope, 0, { password: 'forkert' });

    expect([nowhere, noApp, stranger, password].map(({ body }) => [body['error'], body['error_codes']])).toEqual([
      ['invalid_request', [90002]],
      ['unauthorized_client', [700016]],
      ['invalid_grant', [50020]],
      ['invalid_grant', [50126]],
    ]);
  });
});
