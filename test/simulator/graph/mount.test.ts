import { startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';

describe('the protocol of Graph', () => {
  let cloud: TestMicrosoft365;
  beforeAll(async () => {
    cloud = await startTestMicrosoft365();
  });
  afterAll(() => cloud.close());
  afterEach(() => cloud.admin('/faults', undefined, 'DELETE'));

  const EXPOSED =
    'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, Retry-After';

  it('lets pages of any origin ask, and read exactly the headers of the real service', async () => {
    const preflight = await cloud.send('/graph/v1.0/me', {
      method: 'OPTIONS',
      headers: { Origin: 'https://localhost:3000', 'Access-Control-Request-Headers': 'authorization,prefer' },
    });
    const answer = await cloud.graph('mette').get('/me');

    expect(preflight.headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization,prefer' });
    expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED });
  });

  it('marks every answer, errors included, and repeats the client’s request id', async () => {
    const answer = await cloud.graph('mette').get('/users/nobody', { 'client-request-id': 'mine' });

    expect(answer.headers).toMatchObject({ 'client-request-id': 'mine', 'odata-version': '4.0', 'cache-control': 'no-store' });
    expect(answer.body.error.innerError).toMatchObject({ 'client-request-id': 'mine', 'request-id': answer.headers['request-id'] });
    expect(answer.body.error.innerError.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  });

  it('names a route nobody wrote, and a method that a route does not have', async () => {
    const mette = cloud.graph('mette');

    expect(await mette.get('/planner/tasks')).toMatchObject({ status: 501, body: { error: { code: 'notSimulated' } } });
    expect((await mette.delete('/users')).status).toBe(405);
  });

  it('answers 400 to what cannot be read', async () => {
    expect((await cloud.graph('mette').get('/users/%E0%A4%A')).status).toBe(400);
  });

  it('produces the failure that was asked for, once, and readable for a page', async () => {
    await cloud.admin('/faults', { method: 'GET', path: '/graph/v1\\.0/me$', when: 'before', answer: { status: 429, retryAfter: 7 } });
    const mette = cloud.graph('mette');

    const hit = await mette.get('/me');

    expect(hit).toMatchObject({ status: 429, headers: { 'retry-after': '7', 'access-control-allow-origin': '*' } });
    expect((await mette.get('/me')).status).toBe(200);
  });

  it('cuts the connection when asked to', async () => {
    const mette = cloud.graph('mette');
    await mette.get('/me');
    await cloud.admin('/faults', { path: '/me$', when: 'after', answer: 'drop' });

    await expect(mette.get('/me')).rejects.toThrow();
  });

  it('keeps a log of what crossed the wire', async () => {
    const mette = cloud.graph('mette');
    await mette.get('/me');
    await cloud.admin('/log', undefined, 'DELETE');

    await mette.get('/me?$select=id');
    await cloud.send('/graph/v1.0/me');

    expect(cloud.world.log.all()).toMatchObject([
      { method: 'GET', url: '/graph/v1.0/me?%24select=id', status: 200, caller: 'mette.krogh@fjordbro.example' },
      { method: 'GET', url: '/graph/v1.0/me', status: 401, caller: '' },
    ]);
  });
});
