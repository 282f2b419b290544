import { expireDeltaTokens } from '../../../simulator/sharepoint/items/itemChanges.ts';
import { aListOfGoals } from '../../builders/aListOfGoals.ts';
import { graphOf } from '../../builders/aSharePoint.ts';

function aListRead() {
  const goals = aListOfGoals();
  const graph = graphOf(goals.world, goals.mette);
  for (const Key of ['a', 'b', 'c']) graph.post(goals.items, { fields: { Key } });
  const first = graph.get(`${goals.items}/delta?$expand=fields($select=Key)`);
  return { ...goals, graph, first, link: String(first.body['@odata.deltaLink']) };
}

describe('delta of items', () => {
  it('first tells every row, in pages, and then what changed, each row once', () => {
    const { graph, items, first, link } = aListRead();
    graph.patch(`${items}/1/fields`, { Key: 'a2' });
    graph.patch(`${items}/1/fields`, { Key: 'a3' });
    graph.post(items, { fields: { Key: 'd' } });

    const changes = graph.get(link).body.value;

    expect(first.body.value.map((item) => item['id'])).toEqual(['1', '2', '3']);
    expect(changes.map((item) => [item['id'], (item['fields'] as { Key: string }).Key])).toEqual([['1', 'a3'], ['4', 'd']]);
  });

  it('marks a deleted row with a facet of its own', () => {
    const { graph, items, link } = aListRead();
    graph.delete(`${items}/2`);

    expect(graph.get(link).body.value).toEqual([expect.objectContaining({ id: '2', deleted: { state: 'deleted' } })]);
    expect(graph.get(`${items}/delta`).body.value.map((item) => item['id'])).toEqual(['1', '3']);
  });

  it('starts from now with token=latest, in both spellings', () => {
    const { graph, items } = aListRead();

    for (const start of [`${items}/delta?token=latest`, `${items}/delta(token='latest')`]) {
      const answer = graph.get(start).body;
      expect(answer.value).toEqual([]);
      expect(graph.get(String(answer['@odata.deltaLink'])).body.value).toEqual([]);
    }
  });

  it('goes on page by page', () => {
    const { graph, items } = aListRead();

    const page = graph.get(`${items}/delta?$top=2`).body;
    const next = graph.get(String(page['@odata.nextLink'])).body;

    expect([page.value.length, next.value.length]).toEqual([2, 1]);
    expect(next).toHaveProperty(['@odata.deltaLink']);
  });

  it.each(['unknown', 'too old'])('answers 410 with where to begin for a token that is %s', (what) => {
    const { world, graph, items, link } = aListRead();
    if (what === 'too old') expireDeltaTokens(world.database);

    const answer = graph.get(what === 'too old' ? link : `${items}/delta?token=abc`);

    expect(answer).toMatchObject({ status: 410, body: { error: { code: 'resyncChangesApplyDifferences' } } });
    expect(graph.get(String(answer.headers['Location'])).body.value).toHaveLength(3);
  });
});
