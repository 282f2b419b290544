import type { Failure } from '#domain';
import { fakeGraph, json, refused } from './fakeGraph.ts';

const READ = { method: 'GET', path: '/me' } as const;

async function failureFor(...answers: readonly Response[]): Promise<Failure> {
  const { graph } = fakeGraph(...answers);
  return graph.send(READ).then(
    () => Promise.reject(new Error('It did not fail')),
    (error: unknown) => error as Failure,
  );
}

describe('fail', () => {
  it.each([
    [400, 'invalid'],
    [401, 'signIn'],
    [403, 'forbidden'],
    [404, 'missing'],
    [409, 'conflict'],
    [410, 'missing'],
    [412, 'conflict'],
    [422, 'invalid'],
    [418, 'unexpected'],
    [500, 'unexpected'],
  ])('reads %i as %s', async (status, kind) => {
    // A refused token is replaced once, so 401 comes twice.
    expect((await failureFor(refused(status, 'x'), refused(status, 'x'))).kind).toBe(kind);
  });

  it('keeps the innermost code, which is the most precise, and what support asks for', async () => {
    const body = { error: { code: 'notSupported', innerError: { code: 'tooManyResources', 'request-id': 'r-1', innerError: { code: '' } } } };

    const failure = await failureFor(json(422, body));

    expect(failure.details).toMatchObject({ code: 'tooManyResources', requestId: 'r-1' });
  });

  it('repeats nothing of what Microsoft says about the content', async () => {
    const failure = await failureFor(refused(404, 'itemNotFound'));

    expect(JSON.stringify([failure.message, failure.details])).not.toContain('Asta');
  });

  it('keeps what conditional access asks of the next sign-in', async () => {
    const claims = '{"access_token":{"acrs":{"essential":true}}}';

    const failure = await failureFor(refused(403, 'x', { 'WWW-Authenticate': `Bearer error="insufficient_claims", claims="${btoa(claims)}"` }));

    expect(failure).toMatchObject({ kind: 'forbidden', details: { claims } });
  });

  it('reads a page of a proxy, which is no JSON, by its status', async () => {
    expect((await failureFor(new Response('<html>', { status: 403 }))).kind).toBe('forbidden');
  });
});
