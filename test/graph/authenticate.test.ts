import { fakeGraph, json, refused } from './fakeGraph.ts';

const READ = { method: 'GET', path: '/me' } as const;

describe('authenticate', () => {
  it('sends the token and names the request', async () => {
    const { graph, sent } = fakeGraph(json(200, {}));

    await graph.send(READ);

    expect(sent[0]?.headers.get('Authorization')).toBe('Bearer token-1');
    expect(sent[0]?.headers.get('client-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('replaces a refused token once, with what was asked for', async () => {
    const { graph, sent, tokenRequests } = fakeGraph(refused(401, 'InvalidAuthenticationToken', { 'WWW-Authenticate': `Bearer claims="${btoa('{}')}"` }), json(200, {}));

    await graph.send(READ);

    expect(tokenRequests).toEqual([{ resource: 'graph' }, { resource: 'graph', refresh: true, claims: '{}' }]);
    expect(sent[1]?.headers.get('Authorization')).toBe('Bearer token-2');
  });

  it('lets the second refusal stand', async () => {
    const { graph, sent } = fakeGraph(refused(401, 'x'), refused(401, 'x'));

    await expect(graph.send(READ)).rejects.toMatchObject({ kind: 'signIn' });
    expect(sent).toHaveLength(2);
  });
});
