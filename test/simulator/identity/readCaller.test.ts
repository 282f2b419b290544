import { SignJWT } from 'jose';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { signingKeyOf } from '../../../simulator/identity/signingKey.ts';
import { startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';
import { claimsOf } from '../../support/signInFlow.ts';

describe('the token check of Graph', () => {
  let cloud: TestMicrosoft365;
  let good: Record<string, unknown>;

  beforeAll(async () => {
    cloud = await startTestMicrosoft365();
    good = claimsOf(await cloud.token('mette', ['User.Read']));
  });
  afterAll(() => cloud.close());

  const me = async (authorization?: string) => {
    const answer = await cloud.send('/graph/v1.0/me', { headers: authorization === undefined ? {} : { Authorization: authorization } });
    return { status: answer.status, headers: answer.headers, code: (JSON.parse(answer.text) as { error?: { code: string } }).error?.code };
  };
  const signed = (claims: Record<string, unknown>, key: KeyObject = signingKeyOf(cloud.world.database).privateKey) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt' }).sign(key);

  it('lets a good token in', async () => {
    expect((await me(`Bearer ${await signed(good)}`)).status).toBe(200);
  });

  it('answers 401 to a request without a token, readable for the app', async () => {
    const answer = await me();

    expect(answer).toMatchObject({ status: 401, code: 'InvalidAuthenticationToken' });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['www-authenticate']).toContain('Bearer');
  });

  it.each([
    ['a signature of somebody else', () => signed(good, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)],
    ['an expired life', () => signed({ ...good, exp: Math.floor(Date.now() / 1000) - 60 })],
    ['the audience of SharePoint', () => signed({ ...good, aud: cloud.origin })],
    ['another tenant’s issuer', () => signed({ ...good, iss: `${cloud.origin}/login/elsewhere/v2.0` })],
    ['another tenant’s id', () => signed({ ...good, tid: 'elsewhere' })],
    ['a person nobody knows', () => signed({ ...good, oid: 'nobody' })],
    ['no scopes', () => signed({ ...good, scp: undefined })],
    ['no signature at all', () => Promise.resolve(`${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(good)).toString('base64url')}.`)],
  ])('refuses %s', async (_what, token) => {
    expect(await me(`Bearer ${await token()}`)).toMatchObject({ status: 401, code: 'InvalidAuthenticationToken' });
  });

  it('refuses an id token', async () => {
    expect((await me(`Bearer ${await signed({ ...good, aud: good.azp })}`)).status).toBe(401);
  });

  it('does not go by the business clock', async () => {
    await cloud.admin('/clock', { instant: '2031-01-01T00:00:00Z' });

    expect((await me(`Bearer ${await signed(good)}`)).status).toBe(200);
  });
});
