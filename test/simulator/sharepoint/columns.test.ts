import { typeErrors } from '../../../simulator/graph/typeCheck.ts';
import { aSharePoint, graphOf, SET_UP_SCOPES } from '../../builders/aSharePoint.ts';

function aRoomWithList() {
  const sharePoint = aSharePoint();
  const graph = graphOf(sharePoint.world, sharePoint.palle, SET_UP_SCOPES);
  const made = graph.post(`${sharePoint.room}/lists`, { displayName: 'Goals', list: { template: 'genericList' } });
  const list = `${sharePoint.room}/lists/${String(made.body['id'])}`;
  return { ...sharePoint, graph, list };
}

describe('columns', () => {
  it('ignore an index asked for when made: only PATCH is documented to set it', () => {
    const { graph, list } = aRoomWithList();

    const made = graph.post(`${list}/columns`, { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true });
    const changed = graph.patch(`${list}/columns/${String(made.body['id'])}`, { indexed: true, enforceUniqueValues: true });

    expect(made).toMatchObject({ status: 201, body: { indexed: false, enforceUniqueValues: false } });
    expect(changed).toMatchObject({ status: 200, body: { indexed: true, enforceUniqueValues: true } });
    expect(typeErrors(changed.body, 'microsoft.graph.columnDefinition')).toEqual([]);
  });

  it.each([{ name: 'A' }, { name: 'A', text: {}, number: {} }])('need exactly one type: %j', (definition) => {
    const { graph, list } = aRoomWithList();

    expect(graph.post(`${list}/columns`, definition).body.error.message).toBe('Unable to determine type of provided column definition');
  });

  it('refuse a name Microsoft does not know', () => {
    const { graph, list } = aRoomWithList();

    expect(graph.post(`${list}/columns`, { name: 'A', text: {}, isIndexed: true }).body.error.message).toContain("'isIndexed'");
  });

  it('say which types are not simulated', () => {
    const { graph, list } = aRoomWithList();

    expect(graph.post(`${list}/columns`, { name: 'A', lookup: { listId: 'x' } })).toMatchObject({ status: 501, body: { error: { code: 'notSimulated' } } });
  });

  it('encode what an internal name cannot hold, and show another name to people', () => {
    const { graph, list } = aRoomWithList();

    const made = graph.post(`${list}/columns`, { displayName: 'Næste frist', dateTime: {} });

    expect(made.body).toMatchObject({ name: 'N_x00e6_ste_x0020_frist', displayName: 'Næste frist', dateTime: { format: 'dateOnly' } });
  });

  it('of several lines get no index', () => {
    const { graph, list } = aRoomWithList();
    const { id } = graph.post(`${list}/columns`, { name: 'Prose', text: { allowMultipleLines: true } }).body;

    expect(graph.patch(`${list}/columns/${String(id)}`, { indexed: true }).status).toBe(400);
  });

  it('are indexed twenty times at most', () => {
    const { graph, list } = aRoomWithList();
    const statuses = Array.from({ length: 21 }, (_, index) => {
      const { id } = graph.post(`${list}/columns`, { name: `C${index}`, text: {} }).body;
      return graph.patch(`${list}/columns/${String(id)}`, { indexed: true }).status;
    });

    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 400]);
  });

  it('need an index to be unique', () => {
    const { graph, list } = aRoomWithList();
    const { id } = graph.post(`${list}/columns`, { name: 'Key', text: {} }).body;

    expect(graph.patch(`${list}/columns/${String(id)}`, { enforceUniqueValues: true }).status).toBe(400);
  });

  it('do not become unique over duplicates, compared without case', () => {
    const { graph, list } = aRoomWithList();
    const { id } = graph.post(`${list}/columns`, { name: 'Key', text: {} }).body;
    graph.post(`${list}/items`, { fields: { Key: 'å1' } });
    graph.post(`${list}/items`, { fields: { Key: 'Å1' } });

    expect(graph.patch(`${list}/columns/${String(id)}`, { indexed: true, enforceUniqueValues: true }).status).toBe(400);
    expect(graph.get(`${list}/columns/${String(id)}`).body['indexed']).toBe(false);
  });

  it('keep their type and their internal name', () => {
    const { graph, list } = aRoomWithList();
    const { id } = graph.post(`${list}/columns`, { name: 'Key', text: {} }).body;

    expect(graph.patch(`${list}/columns/${String(id)}`, { name: 'Other' }).status).toBe(400);
    expect(graph.patch(`${list}/columns/${String(id)}`, { number: {} }).status).toBe(400);
    expect(graph.patch(`${list}/columns/${String(id)}`, { displayName: 'Nøgle' }).body).toMatchObject({ name: 'Key', displayName: 'Nøgle' });
  });

  it('of SharePoint itself are listed and cannot be changed or deleted', () => {
    const { graph, list } = aRoomWithList();
    const created = graph.get(`${list}/columns`).body.value.find((column) => column['name'] === 'Created')!;

    expect(created).toMatchObject({ readOnly: true, indexed: true });
    expect(graph.patch(`${list}/columns/${String(created['id'])}`, { displayName: 'Oprettet' }).status).toBe(403);
    expect(graph.delete(`${list}/columns/${String(created['id'])}`).status).toBe(403);
  });

  it('take their values with them when deleted', () => {
    const { graph, list } = aRoomWithList();
    const { id } = graph.post(`${list}/columns`, { name: 'Note', text: {} }).body;
    const item = graph.post(`${list}/items`, { fields: { Title: 'a', Note: 'b' } }).body['id'];

    expect(graph.delete(`${list}/columns/${String(id)}`).status).toBe(204);

    expect(graph.get(`${list}/items/${String(item)}/fields`).body).not.toHaveProperty('Note');
  });
});
