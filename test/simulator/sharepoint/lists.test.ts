import { typeErrors } from '../../../simulator/graph/typeCheck.ts';
import { aSharePoint, graphOf, SET_UP_SCOPES } from '../../builders/aSharePoint.ts';

const aList = (change: object = {}) => ({ displayName: 'Mål', list: { template: 'genericList' }, columns: [{ name: 'CaseKey', text: {} }], ...change });

describe('lists', () => {
  it('begin with the library every site is born with', () => {
    const { world, mette, room } = aSharePoint();

    expect(graphOf(world, mette).get(`${room}/lists`).body.value).toMatchObject([{ displayName: 'Documents', name: 'Shared Documents' }]);
  });

  it('are made by who manages lists, and answer as Microsoft types them', () => {
    const { world, palle, room } = aSharePoint();

    const made = graphOf(world, palle, SET_UP_SCOPES).post(`${room}/lists`, aList());

    expect(made.status).toBe(201);
    expect(typeErrors(made.body, 'microsoft.graph.list')).toEqual([]);
    expect(made.body).toMatchObject({ displayName: 'Mål', list: { template: 'genericList', hidden: false } });
  });

  it('are refused a caseworker, whatever the app may', () => {
    const { world, mette, room } = aSharePoint();

    const made = graphOf(world, mette, SET_UP_SCOPES).post(`${room}/lists`, aList());

    expect(made).toMatchObject({ status: 403, body: { error: { code: 'accessDenied' } } });
  });

  it('are refused an app without Sites.Manage.All', () => {
    const { world, palle, room } = aSharePoint();

    expect(graphOf(world, palle, ['Sites.ReadWrite.All']).post(`${room}/lists`, aList()).status).toBe(403);
  });

  it('have different titles', () => {
    const { world, palle, room } = aSharePoint();
    const graph = graphOf(world, palle, SET_UP_SCOPES);
    graph.post(`${room}/lists`, aList());

    expect(graph.post(`${room}/lists`, aList({ displayName: 'MÅL'.toLowerCase() }))).toMatchObject({ status: 409, body: { error: { code: 'nameAlreadyExists' } } });
  });

  it('are found by title as well as by id, and below the path of the site', () => {
    const { world, palle, room } = aSharePoint();
    const graph = graphOf(world, palle, SET_UP_SCOPES);
    const { id } = graph.post(`${room}/lists`, aList()).body;

    expect(graph.get(`${room}/lists/${encodeURIComponent('Mål')}`).body['id']).toBe(id);
    expect(graph.get(`/sites/localhost:/sites/treklang-room:/lists/${String(id)}`).body['id']).toBe(id);
  });

  it('say of an unknown option that it is not offered', () => {
    const { world, palle, room } = aSharePoint();

    expect(graphOf(world, palle).get(`${room}/lists?$filter=displayName eq 'x'`)).toMatchObject({ status: 400, body: { error: { code: 'invalidRequest' } } });
  });

  it('come with their columns when these are expanded', () => {
    const { world, palle, room } = aSharePoint();
    const graph = graphOf(world, palle, SET_UP_SCOPES);
    graph.post(`${room}/lists`, aList());

    const list = graph.get(`${room}/lists?$expand=columns($select=name)&$select=displayName`).body.value.find((one) => one['displayName'] === 'Mål');

    expect(list).toMatchObject({ displayName: 'Mål', columns: expect.arrayContaining([expect.objectContaining({ name: 'CaseKey' })]) as unknown });
  });
});
