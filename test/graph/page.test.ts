import { fakeGraph, json, ROOT } from './fakeGraph.ts';

describe('page', () => {
  it('follows the next address whole and sends the extra headers again', async () => {
    const next = `${ROOT}/users?$skiptoken=abc%2Bd`;
    const { graph, sent } = fakeGraph(json(200, { value: [1], '@odata.nextLink': next }), json(200, { value: [2] }));

    const all = await graph.all({ method: 'GET', path: '/users', query: { $top: '1' }, headers: { ConsistencyLevel: 'eventual' } });

    expect(all).toEqual([1, 2]);
    expect(sent[1]?.url).toBe(next);
    expect(sent[1]?.headers.get('ConsistencyLevel')).toBe('eventual');
  });

  it('does not take a short or empty page for the last', async () => {
    const { graph } = fakeGraph(json(200, { value: [], '@odata.nextLink': `${ROOT}/x?p=2` }), json(200, { value: ['last'] }));

    expect(await graph.all({ method: 'GET', path: '/x' })).toEqual(['last']);
  });

  it('sends the token to nobody else, whatever the next address says', async () => {
    const { graph, sent } = fakeGraph(json(200, { value: [], '@odata.nextLink': 'https://elsewhere.example/v1.0/x' }));

    await expect(graph.all({ method: 'GET', path: '/x' })).rejects.toMatchObject({ kind: 'invalid' });
    expect(sent).toHaveLength(1);
  });
});
