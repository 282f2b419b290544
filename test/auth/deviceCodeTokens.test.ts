import { createDeviceCodeTokens, type DeviceCode, nodeFetch } from '#auth/node';
import { wordsOfCode, wordsOfSignIn } from '../../scripts/setUp/signInWords.ts';
import { demoTenants } from '../../simulator/directory/demoPersons.ts';
import { findTenant } from '../../simulator/directory/users.ts';
import { openCookieBrowser } from '../support/cookieBrowser.ts';
import { startTestMicrosoft365, type TestMicrosoft365 } from '../support/microsoft365.ts';
import { claimsOf, typePassword } from '../support/signInFlow.ts';

const CLIENT = '41111111-2222-4333-8444-555555555555';
/** Somebody of a provider's own tenant. */
const STRANGER = demoTenants().persons.find(({ tenant }) => tenant !== 'fjordbro')!;
const PALLE = 'palle.friis@fjordbro.example';

let cloud: TestMicrosoft365;
let tenantId: string;
let other: string;

beforeAll(async () => {
  cloud = await startTestMicrosoft365();
  tenantId = findTenant(cloud.world.database, 'fjordbro')!.id;
  other = findTenant(cloud.world.database, STRANGER.tenant)!.id;
  for (const tenant of [tenantId, other]) {
    await cloud.admin('/apps', { clientId: CLIENT, displayName: 'Treklang Set-up', redirectUris: [], tenant, tenantWideConsent: { graph: ['Sites.Manage.All'], sharePoint: ['AllSites.FullControl'] } });
  }
});

beforeEach(() => {
  Object.assign(cloud.world.switches, { deviceCodeInterval: 0, deviceCodeSeconds: 900 });
});

afterAll(() => cloud.close());

/** An administrator at a terminal: what was asked of the service, and what they were shown. `at`: another tenant answers than was asked. */
function aTerminal(at = tenantId) {
  const codes: DeviceCode[] = [];
  const answers: string[] = [];
  const send = nodeFetch(cloud.certificate);
  let tell: (code: DeviceCode) => void = () => undefined;
  const shown = new Promise<DeviceCode>((resolve) => (tell = resolve));
  const tokens = createDeviceCodeTokens({
    tenantId,
    login: `${cloud.origin}/login`,
    known: [new URL(cloud.origin).host],
    protocolMode: 'OIDC',
    clientId: CLIENT,
    scopes: { graph: ['Sites.Manage.All'], sharePoint: [`${cloud.origin}/AllSites.FullControl`] },
    show: (code) => {
      codes.push(code);
      tell(code);
    },
    async fetch(url, init) {
      const response = await send(url.replace(tenantId, at), init);
      const { error } = (await response.clone().json()) as { error?: string };
      if (error !== undefined) answers.push(error);
      return response;
    },
  });
  return { tokens, codes, answers, shown };
}

/** In a browser of their own, the person types the code and says yes or no. */
async function typeCode({ address, code }: DeviceCode, { as = PALLE, isDeclined = false } = {}): Promise<string> {
  const browser = openCookieBrowser(cloud);
  const asked = await browser.open(address);
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.answer!.text)![1]!;
  const confirm = await browser.submit(asked, { xsrf, user_code: code });
  const next = await browser.submit(confirm, { xsrf, user_code: code, ...(isDeclined ? { abort: 'yes' } : { confirm: 'yes' }) });
  return isDeclined ? next.answer!.text : (await typePassword(browser, next, as)).answer!.text;
}

const failureOf = (token: Promise<string>): Promise<unknown> => token.then(() => undefined, (error: unknown) => error);

describe('createDeviceCodeTokens', () => {
  it('shows a code of nine letters, waits while nobody has typed it, and has both resources after one sign-in', async () => {
    const { tokens, codes, answers, shown } = aTerminal();

    const graph = tokens.token('graph');
    const code = await shown;
    await typeCode(code);
    const token = await graph;
    const sharePoint = await tokens.token('sharePoint');

    expect(code).toMatchObject({ address: `${cloud.origin}/login/${tenantId}/oauth2/deviceauth`, minutes: 15 });
    expect(code.code).toMatch(/^[A-Z]{9}$/);
    expect(wordsOfCode(code)).toContain(`skriv koden ${code.code}. Den gælder i 15 minutter.`);
    expect(new Set(answers)).toEqual(new Set(['authorization_pending']));
    expect(claimsOf(token)).toMatchObject({ name: 'Palle Friis', scp: 'Sites.Manage.All' });
    expect(claimsOf(sharePoint)).toMatchObject({ aud: cloud.origin, scp: 'AllSites.FullControl' });
    expect(codes).toHaveLength(1);
  });

  it('shows one code to many who ask at once', async () => {
    const { tokens, codes, shown } = aTerminal();
    const first = tokens.token('graph');
    const code = await shown;
    const others = [tokens.token('graph'), tokens.token('sharePoint')];

    await typeCode(code);
    await Promise.all([first, ...others]);

    expect(codes).toHaveLength(1);
  });

  it('tells who said no that nothing is changed', async () => {
    const { tokens, answers, shown } = aTerminal();
    const failure = failureOf(tokens.token('graph'));

    await typeCode(await shown, { isDeclined: true });

    expect(await failure).toMatchObject({ kind: 'signIn', details: { code: 'declined' } });
    expect(answers.at(-1)).toBe('authorization_declined');
    expect(wordsOfSignIn(await failure)).toBe('Du sagde nej til at logge ind. Intet er ændret.');
  });

  it('tells when the code has run out', async () => {
    cloud.world.switches.deviceCodeSeconds = 1;
    const { tokens } = aTerminal();

    const failure = await failureOf(tokens.token('graph'));

    expect(failure).toMatchObject({ kind: 'signIn', details: { code: 'expired' } });
    expect(wordsOfSignIn(failure)).toContain('Koden er udløbet');
  });

  it('gets nobody signed in at a tenant whose directory does not have them', async () => {
    cloud.world.switches.deviceCodeSeconds = 3;
    const { tokens, shown } = aTerminal(other);
    const failure = failureOf(tokens.token('graph'));

    const page = await typeCode(await shown, { as: PALLE });

    expect(page).not.toContain('Du er logget ind');
    expect(await failure).toMatchObject({ details: { code: 'expired' } });
  });

  it('refuses a token of another tenant, however it came about', async () => {
    const { tokens, shown } = aTerminal(other);
    const failure = failureOf(tokens.token('graph'));

    await typeCode(await shown, { as: STRANGER.email });

    expect(await failure).toMatchObject({ kind: 'signIn', details: { code: 'otherTenant' } });
    expect(wordsOfSignIn(await failure)).toContain('en anden organisation');
  });
});
