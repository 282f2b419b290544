import { answerBatch } from '../../../simulator/graph/batch.ts';
import type { SimRequest, SimResponse } from '../../../simulator/kernel/http.ts';
import { startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';

describe('a batch', () => {
  let cloud: TestMicrosoft365;
  beforeAll(async () => {
    cloud = await startTestMicrosoft365();
  });
  afterAll(() => cloud.close());

  const post = (requests: unknown) => cloud.graph('mette').post('/$batch', { requests });
  const get = (id: string, url: string) => ({ id, method: 'GET', url });

  it('answers each part by its id, whatever the order, with or without a leading slash', async () => {
    const { status, body } = await post([get('a', '/me?$select=displayName'), get('b', 'users/nobody'), get('c', '/planner')]);

    const byId = Object.fromEntries(body.responses.map((part) => [part.id, part]));
    expect(status).toBe(200);
    expect(byId.a).toMatchObject({ status: 200, body: { displayName: 'Mette Krogh' } });
    expect(byId.b).toMatchObject({ status: 404, body: { error: { code: 'Request_ResourceNotFound' } } });
    expect(byId.c!.status).toBe(501);
    expect(body.responses.map(({ id }) => id)).not.toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['more than 20 parts', Array.from({ length: 21 }, (_, index) => get(String(index), '/me'))],
    ['no parts', []],
    ['ids that differ by case only', [get('a', '/me'), get('A', '/me')]],
    ['a part without an id', [{ method: 'GET', url: '/me' }]],
    ['a whole address', [get('a', 'https://localhost/graph/v1.0/me')]],
    ['a batch in a batch', [{ id: 'a', method: 'POST', url: '/$batch', headers: { 'Content-Type': 'application/json' }, body: {} }]],
    ['a body without its content type', [{ id: 'a', method: 'POST', url: '/me/events', body: { subject: 'x' } }]],
    ['a writing part without a body', [{ id: 'a', method: 'POST', url: '/me/events', headers: { 'Content-Type': 'application/json' } }]],
    ['a predecessor that is not there', [{ ...get('a', '/me'), dependsOn: ['b'] }]],
    ['parts that wait for each other', [{ ...get('a', '/me'), dependsOn: ['b'] }, { ...get('b', '/me'), dependsOn: ['a'] }]],
  ])('is refused as a whole with %s', async (_what, requests) => {
    expect(await post(requests)).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } });
  });

  it('takes exactly 20 parts', async () => {
    const { body } = await post(Array.from({ length: 20 }, (_, index) => get(String(index), '/me')));

    expect(body.responses.every(({ status }) => status === 200)).toBe(true);
  });

  it('does not run what depends on a failed part', async () => {
    const { body } = await post([{ ...get('second', '/me'), dependsOn: ['first'] }, get('first', '/users/nobody'), { ...get('third', '/me'), dependsOn: ['second'] }]);

    expect(Object.fromEntries(body.responses.map(({ id, status }) => [id, status]))).toEqual({ first: 404, second: 424, third: 424 });
  });

  it('hands headers of the whole to no part', async () => {
    const part = get('a', '/users?$search="displayName:mette"');

    const { body } = await cloud.graph('mette').post('/$batch', { requests: [part] }, { ConsistencyLevel: 'eventual' });
    const own = await post([{ ...part, headers: { ConsistencyLevel: 'eventual' } }]);

    expect(body.responses[0]!.status).toBe(400);
    expect(own.body.responses[0]!.status).toBe(200);
  });

  it('throttles a part alone', async () => {
    await cloud.admin('/faults', { path: '/me$', when: 'before', answer: { status: 429, retryAfter: 3 } });

    const { status, body } = await post([get('a', '/me'), get('b', '/me')]);

    expect(status).toBe(200);
    expect(body.responses.find(({ id }) => id === 'a')).toMatchObject({ status: 429, headers: { 'Retry-After': '3' } });
    expect(body.responses.find(({ id }) => id === 'b')!.status).toBe(200);
  });

  it('writes its parts to the log, marked as belonging together', async () => {
    await cloud.admin('/log', undefined, 'DELETE');

    await post([get('a', '/me'), get('b', '/users')]);

    const [first, second, whole] = cloud.world.log.all();
    expect([first, second, whole].map((entry) => entry!.url)).toEqual(['/graph/v1.0/me', '/graph/v1.0/users', '/graph/v1.0/$batch']);
    expect(new Set([first, second, whole].map((entry) => entry!.batch)).size).toBe(1);
    expect(first!.batch).toBeTruthy();
  });

  describe('with answers that are no JSON', () => {
    const whole = (requests: unknown): SimRequest => ({
      method: 'POST',
      path: '/$batch',
      query: new URLSearchParams(),
      headers: {},
      body: Buffer.from(JSON.stringify({ requests })),
    });
    const answersOf = (requests: unknown, run: (part: SimRequest) => SimResponse) =>
      (answerBatch(whole(requests), run).body as { responses: unknown[] }).responses;

    it('passes a redirect on, so that a page can read where it leads', () => {
      expect(answersOf([get('a', '/x')], () => ({ status: 302, headers: { Location: 'https://files.example/1' } }))).toEqual([
        { id: 'a', status: 302, headers: { location: 'https://files.example/1' } },
      ]);
    });

    it('sends bytes both ways as base64', () => {
      const bytes = Buffer.from([255, 254, 0, 251]);
      const requests = [{ id: 'a', method: 'PUT', url: '/x', headers: { 'Content-Type': 'application/octet-stream' }, body: bytes.toString('base64url') }];

      expect(answersOf(requests, (part) => ({ status: 200, body: part.body }))).toEqual([
        { id: 'a', status: 200, headers: {}, body: bytes.toString('base64') },
      ]);
    });
  });
});
