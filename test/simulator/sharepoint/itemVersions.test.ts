import { changeListSettings, findList } from '../../../simulator/sharepoint/lists/lists.ts';
import { typeErrors } from '../../../simulator/graph/typeCheck.ts';
import { aListOfGoals } from '../../builders/aListOfGoals.ts';
import { graphOf } from '../../builders/aSharePoint.ts';

function aListWithVersions(settings: { isVersioned: boolean; majorVersionLimit: number }) {
  const goals = aListOfGoals();
  changeListSettings(goals.world.database, findList(goals.world.database, goals.site, goals.listId)!, settings);
  const graph = graphOf(goals.world, goals.mette);
  graph.post(goals.items, { fields: { Title: 'first', CaseKey: 'c' } });
  for (const Title of ['second', 'third']) graph.patch(`${goals.items}/1/fields`, { Title, CaseKey: null });
  return { ...goals, graph };
}

describe('versions of items', () => {
  it('are kept with their values, newest first', () => {
    const { graph, items } = aListWithVersions({ isVersioned: true, majorVersionLimit: 50 });

    const versions = graph.get(`${items}/1/versions?$expand=fields`).body.value;

    expect(versions.map((version) => [version['id'], (version['fields'] as { Title: string }).Title])).toEqual([
      ['3.0', 'third'],
      ['2.0', 'second'],
      ['1.0', 'first'],
    ]);
    expect(typeErrors(versions[0], 'microsoft.graph.listItemVersion')).toEqual([]);
  });

  it('are the newest ones only where the list has a limit, and one where versioning is off', () => {
    const limited = aListWithVersions({ isVersioned: true, majorVersionLimit: 2 });
    const off = aListWithVersions({ isVersioned: false, majorVersionLimit: 0 });

    expect(limited.graph.get(`${limited.items}/1/versions`).body.value.map((version) => version['id'])).toEqual(['3.0', '2.0']);
    expect(off.graph.get(`${off.items}/1/versions`).body.value.map((version) => version['id'])).toEqual(['3.0']);
  });

  it('come back as a new version', () => {
    const { graph, items } = aListWithVersions({ isVersioned: true, majorVersionLimit: 50 });

    expect(graph.post(`${items}/1/versions/1.0/restoreVersion`, {}).status).toBe(204);

    expect(graph.get(`${items}/1/fields`).body).toMatchObject({ Title: 'first', CaseKey: 'c', _UIVersionString: '4.0' });
  });
});
