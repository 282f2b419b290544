import { setGroup } from '../../../simulator/directory/groups.ts';
import { aListOfGoals } from '../../builders/aListOfGoals.ts';
import { graphOf } from '../../builders/aSharePoint.ts';
import { restOf } from '../../builders/sharePointRest.ts';

const GOALS = "web/lists/getByTitle('Goals')";

function aRoom() {
  const goals = aListOfGoals({ guestNeedsVisit: false });
  return { ...goals, rest: restOf(goals.world, goals.palle) };
}

describe('SharePoint REST', () => {
  it('says which route it does not have', () => {
    const { rest } = aRoom();

    const answer = rest.get('web/sitegroups');

    expect(answer.status).toBe(501);
    expect(answer.body['odata.error'].message.value).toContain('GET /sites/treklang-room/_api/web/sitegroups');
  });

  it('answers plain JSON only', () => {
    const { rest } = aRoom();

    expect(rest.get('web', { accept: 'application/json;odata=verbose' }).status).toBe(501);
    expect(rest.get('web').body).toMatchObject({ Title: 'Samarbejdsrum', ServerRelativeUrl: '/sites/treklang-room' });
  });

  it('wants its own scopes', () => {
    const { world, palle } = aRoom();

    expect(restOf(world, palle, ['Sites.FullControl.All']).get('web').status).toBe(403);
    expect(restOf(world, palle, ['AllSites.Read']).merge(GOALS, { NoCrawl: true }).status).toBe(403);
    expect(restOf(world, palle, ['AllSites.Manage']).merge(GOALS, { NoCrawl: true }).status).toBe(204);
    expect(restOf(world, palle, ['AllSites.Manage']).get('web/roledefinitions').status).toBe(403);
  });

  it('gives a caseworker no more than they have', () => {
    const { world, mette, karen } = aRoom();

    expect(restOf(world, mette).get(GOALS).status).toBe(200);
    expect(restOf(world, mette).merge(GOALS, { Title: 'Mine' })).toMatchObject({ status: 403 });
    expect(restOf(world, karen).get('web').status).toBe(403);
  });

  it('keeps the site out of search', () => {
    const { rest } = aRoom();

    expect(rest.merge('web', { NoCrawl: true }).status).toBe(204);
    expect(rest.get('web?$select=NoCrawl').body).toEqual({ NoCrawl: true });
  });
});

describe('lists over SharePoint REST', () => {
  it('are found by title and id in any spelling of the route', () => {
    const { rest, listId } = aRoom();

    for (const route of [GOALS, "web/Lists/GetByTitle('goals')", `web/lists(guid'${listId}')`, `web/lists/getById('${listId}')`]) {
      expect(rest.get(`${route}?$select=Id`).body).toEqual({ Id: listId });
    }
    expect(rest.get("web/lists/getByTitle('Nothing')").status).toBe(404);
  });

  it('take the settings Graph has no way for', () => {
    const { rest, world, mette, anders, items } = aRoom();
    const settings = { ReadSecurity: 2, WriteSecurity: 2, EnableVersioning: true, MajorVersionLimit: 10 };

    expect(rest.merge(GOALS, settings).status).toBe(204);

    expect(rest.get(`${GOALS}?$select=ReadSecurity,WriteSecurity,EnableVersioning,MajorVersionLimit`).body).toEqual(settings);
    graphOf(world, mette).post(items, { fields: {} });
    expect(graphOf(world, anders).get(items).body.value).toEqual([]);
  });

  it('tell item-level settings only to who selects them', () => {
    const { rest } = aRoom();

    expect(rest.get(GOALS).body).not.toHaveProperty('ReadSecurity');
  });

  it('get another title and keep their address', () => {
    const { rest, setUp, list } = aRoom();

    expect(rest.merge(GOALS, { Title: 'Mål' }).status).toBe(204);

    expect(setUp.get(list).body).toMatchObject({ displayName: 'Mål', name: 'Goals' });
    expect(rest.merge("web/lists/getByTitle('M%C3%A5l')", { Title: 'Documents' }).status).toBe(500);
  });

  it('refuse a change without IF-MATCH and a property that is not simulated', () => {
    const { rest } = aRoom();

    expect(rest.post(GOALS, { NoCrawl: true }, { 'x-http-method': 'MERGE' }).status).toBe(400);
    expect(rest.merge(GOALS, { EnableModeration: true }).status).toBe(501);
  });

  it('have no own-rows setting where they are libraries', () => {
    const { rest } = aRoom();

    expect(rest.merge("web/lists/getByTitle('Documents')", { ReadSecurity: 2 }).status).toBe(400);
  });
});

describe('columns over SharePoint REST', () => {
  it('take formatting that is JSON', () => {
    const { rest } = aRoom();
    const field = `${GOALS}/fields/getByInternalNameOrTitle('Due')`;

    expect(rest.merge(field, { CustomFormatter: '{"elmType":"div"}' }).status).toBe(204);
    expect(rest.merge(field, { CustomFormatter: '{' }).status).toBe(400);
    expect(rest.get(`${field}?$select=CustomFormatter`).body).toEqual({ CustomFormatter: '{"elmType":"div"}' });
  });
});

describe('views over SharePoint REST', () => {
  it('are made with a query and get their columns one by one', () => {
    const { rest } = aRoom();
    const query = '<Where><IsNotNull><FieldRef Name="Due"/></IsNotNull></Where><OrderBy><FieldRef Name="Due"/></OrderBy>';

    const made = rest.post(`${GOALS}/views`, { Title: 'Snart', ViewQuery: query, RowLimit: 100, Paged: true, PersonalView: false });
    const view = `${GOALS}/views/getByTitle('Snart')`;
    rest.post(`${view}/ViewFields/RemoveAllViewFields`);
    for (const name of ['LinkTitle', 'Due']) rest.post(`${view}/ViewFields/AddViewField('${name}')`);
    rest.merge(view, { DefaultView: true, CustomFormatter: '{"rowFormatter":{"elmType":"div"}}' });

    expect(made).toMatchObject({ status: 201, body: { Title: 'Snart', ViewQuery: query.replaceAll('/>', ' />'), RowLimit: 100 } });
    expect(rest.get(`${view}/viewfields`).body).toEqual({ Items: ['LinkTitle', 'Due'] });
    expect(rest.get(`${GOALS}/views?$select=Title,DefaultView`).body.value).toEqual([
      { Title: 'Snart', DefaultView: true },
      { Title: 'All Items', DefaultView: false },
    ]);
  });

  it('are made at once with parameters', () => {
    const { rest } = aRoom();

    const made = rest.post(`${GOALS}/views/add`, { parameters: { Title: 'Alle', Query: '', ViewFields: ['Key', 'Rating'], SetAsDefaultView: true } });

    expect(made).toMatchObject({ status: 200, body: { DefaultView: true } });
    expect(rest.get(`${GOALS}/defaultview/viewfields`).body).toEqual({ Items: ['Key', 'Rating'] });
  });

  it('have totals when they are asked for and turned on, after they are made', () => {
    const { rest } = aRoom();
    const totals = '<FieldRef Name="Rating" Type="AVG"/><FieldRef Name="Key" Type="COUNT"/>';
    const made = (parameters: object) => rest.post(`${GOALS}/views/add`, { parameters: { Title: 'Alle', Query: '', ViewFields: ['Key', 'Rating'], ...parameters } });

    expect(made({ Aggregations: totals }).status).toBe(400);
    const { Id } = made({}).body;
    const view = `${GOALS}/views(guid'${String(Id)}')`;
    expect(rest.get(`${view}?$select=Aggregations,AggregationsStatus`).body).toEqual({ Aggregations: null, AggregationsStatus: 'Off' });
    expect(rest.merge(view, { Aggregations: totals, AggregationsStatus: 'On' }).status).toBe(204);
    expect(rest.get(`${view}?$select=Aggregations,AggregationsStatus`).body).toEqual({ Aggregations: totals.replaceAll('/>', ' />'), AggregationsStatus: 'On' });
    expect(rest.merge(view, { Aggregations: '<FieldRef Name="Key" Type="AVG"/>' }).status).toBe(400);
    expect(rest.merge(view, { Aggregations: '<FieldRef Name="Nothing" Type="COUNT"/>' }).status).toBe(400);
  });

  it('refuse what a browser would show as an error', () => {
    const { rest } = aRoom();
    const make = (more: object) => rest.post(`${GOALS}/views`, { Title: 'X', ...more }).status;

    expect(make({ ViewQuery: '<Where><Eq><FieldRef Name="Nothing"/><Value Type="Text">a</Value></Eq></Where>' })).toBe(400);
    expect(make({ ViewQuery: '<Where><Eq>' })).toBe(400);
    expect(make({ CustomFormatter: 'x' })).toBe(400);
    expect(make({ ViewFields: ['Key'] })).toBe(501);
    expect(rest.post(`${GOALS}/defaultview/viewfields/addviewfield('Nothing')`).status).toBe(404);
  });

  it('have names of their own', () => {
    const { rest } = aRoom();

    expect(rest.post(`${GOALS}/views`, { Title: 'all items' }).status).toBe(400);
  });
});

describe('roles over SharePoint REST', () => {
  /** View, add, edit, open, view versions and use interfaces. */
  const MASK = { High: '32', Low: String(0x1 + 0x2 + 0x4 + 0x40 + 0x10000) };

  it('give a group a level of one\'s own making at one list', () => {
    const { world, rest, karen, items } = aRoom();
    const group = setGroup(world.database, karen.tenantId, 'Tilbud', [karen.objectId]);

    const level = rest.post('web/roledefinitions', { Name: 'Skriv', Description: '', Order: 1, BasePermissions: MASK }).body;
    const principal = rest.post('web/ensureuser', { logonName: `c:0t.c|tenant|${group.id}` }).body;
    const broken = rest.post(`${GOALS}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
    const added = rest.post(`${GOALS}/roleassignments/addroleassignment(principalid=${String(principal['Id'])},roledefid=${String(level['Id'])})`);

    expect([broken.status, added.status]).toEqual([200, 200]);
    const graph = graphOf(world, karen);
    expect(graph.post(items, { fields: {} }).status).toBe(201);
    expect(graph.delete(`${items}/1`).status).toBe(403);
  });

  it('are told with who has them', () => {
    const { rest, palle } = aRoom();
    rest.post(`${GOALS}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);

    const { value } = rest.get(`${GOALS}/roleassignments?$expand=Member,RoleDefinitionBindings`).body;

    expect(value).toMatchObject([
      { Member: { LoginName: `i:0#.f|membership|${palle.userPrincipalName}`, PrincipalType: 1 }, RoleDefinitionBindings: [{ Name: 'Full Control' }] },
    ]);
  });

  it('are taken away again', () => {
    const { rest, world, mette, items } = aRoom();
    rest.post(`${GOALS}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`);
    const assignment = rest.get(`${GOALS}/roleassignments?$expand=Member,RoleDefinitionBindings`).body.value.find((one) => (one['Member'] as { Title: string }).Title === 'Team voksne')!;
    const [level] = assignment['RoleDefinitionBindings'] as { Id: number }[];

    rest.post(`${GOALS}/roleassignments/removeroleassignment(principalid=${String(assignment['PrincipalId'])},roledefid=${level!.Id})`);

    expect(graphOf(world, mette).get(items).status).toBe(404);
  });

  it('are not given at a list that inherits', () => {
    const { rest } = aRoom();
    const { Id } = rest.get("web/roledefinitions/getbyname('Read')").body;

    expect(rest.post(`${GOALS}/roleassignments/addroleassignment(principalid=6,roledefid=${String(Id)})`).status).toBe(500);
  });

  it('have the numbers and masks every site has', () => {
    const { rest } = aRoom();

    expect(rest.get("web/roledefinitions/getbyname('Contribute')").body).toMatchObject({ Id: 1073741827, BasePermissions: { High: '432', Low: '1011028719' } });
  });

  it('know nobody who is not in the directory', () => {
    const { rest, sara } = aRoom();

    expect(rest.post('web/ensureuser', { logonName: 'nobody@fjordbro.example' }).status).toBe(500);
    expect(rest.post('web/ensureuser', { logonName: sara.userPrincipalName }).body).toMatchObject({ Email: sara.mail, PrincipalType: 1 });
  });
});
