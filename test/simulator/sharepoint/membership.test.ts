import { typeErrors } from '../../../simulator/graph/typeCheck.ts';
import { addPermissionLevel, findPermissionLevel } from '../../../simulator/sharepoint/permissions/permissionLevels.ts';
import { BasePermission } from '../../../simulator/sharepoint/permissions/basePermissions.ts';
import { assignRole, breakInheritance, removeRole, roleAssignmentsAt } from '../../../simulator/sharepoint/permissions/roleAssignments.ts';
import { changeListSettings, findList } from '../../../simulator/sharepoint/lists/lists.ts';
import { createSite } from '../../../simulator/sharepoint/sites/createSite.ts';
import { recordVisit } from '../../../simulator/sharepoint/sites/siteVisits.ts';
import { aListOfGoals, type GoalList } from '../../builders/aListOfGoals.ts';
import { aUser } from '../../builders/aWorld.ts';
import { APP, aSharePoint, graphOf } from '../../builders/aSharePoint.ts';

describe('sites', () => {
  it('answer who has a role there, by id and by path, as Microsoft types them', () => {
    const { world, mette, room } = aSharePoint();
    const graph = graphOf(world, mette);

    const byId = graph.get(room);

    expect(typeErrors(byId.body, 'microsoft.graph.site')).toEqual([]);
    expect(byId.body).toMatchObject({ displayName: 'Samarbejdsrum', webUrl: 'https://localhost:4000/sites/treklang-room' });
    expect(graph.get('/sites/localhost:/sites/treklang-room').body).toEqual(byId.body);
  });

  it('are refused who has no role, and unknown to everybody where there is none', () => {
    const { world, karen, mette, room } = aSharePoint();

    expect(graphOf(world, karen).get(room)).toMatchObject({ status: 403, body: { error: { code: 'accessDenied' } } });
    expect(graphOf(world, mette).get('/sites/localhost:/sites/nowhere')).toMatchObject({ status: 404, body: { error: { code: 'itemNotFound' } } });
  });

  it('refuse a token of another tenant', () => {
    const { world, room } = aSharePoint();
    const saraAtHome = aUser(world, 'sara-at-home', 'tidevand');

    expect(graphOf(world, saraAtHome).get(room).status).toBe(403);
  });

  it('are found by search, by members only', () => {
    const { world, mette, sara, karen, site } = aSharePoint();
    recordVisit(world, site.id, sara.objectId);
    const found = (user: typeof mette) => graphOf(world, user).get('/sites?search=samarbejds').body.value.length;

    expect([found(mette), found(sara), found(karen)]).toEqual([1, 0, 0]);
  });

  it('take more grants when made again and lose none', () => {
    const { world, karen, mette, room } = aSharePoint();
    createSite(world, { path: '/sites/treklang-room', title: 'Rum', tenant: 'fjordbro', grants: [{ user: 'karen', level: 'Read' }] });

    expect([graphOf(world, karen).get(room).status, graphOf(world, mette).get(room).body['displayName']]).toEqual([200, 'Rum']);
  });
});

describe('guests', () => {
  it('are refused until they have opened a page of the room, and let in then', () => {
    const { world, sara, site, room } = aSharePoint();
    const graph = graphOf(world, sara);
    const before = graph.get(room).status;
    recordVisit(world, site.id, sara.objectId);

    expect([before, graph.get(room).status]).toEqual([403, 200]);
  });

  it('are let in at once where that is switched off', () => {
    const { world, sara, room } = aSharePoint({ guestNeedsVisit: false });

    expect(graphOf(world, sara).get(room).status).toBe(200);
  });

  it('stay out where the site is not shared with guests', () => {
    const { world, sara, site, room } = aSharePoint();
    recordVisit(world, site.id, sara.objectId);
    createSite(world, { path: site.path, title: site.title, tenant: 'fjordbro', sharingWithGuests: false });

    expect(graphOf(world, sara).get(room).status).toBe(403);
  });
});

describe('Sites.Selected', () => {
  it('reaches sites with a grant for the app only', () => {
    const { world, mette, room } = aSharePoint();
    createSite(world, { path: '/sites/other', title: 'Andet', tenant: 'fjordbro', grants: [{ user: 'mette', level: 'Read' }] });
    const graph = graphOf(world, mette, ['Sites.Selected']);

    expect([graph.get(room).status, graph.get('/sites/localhost:/sites/other').status]).toEqual([200, 403]);
  });

  it('gives no more than the app was granted', () => {
    const { world, mette, items } = aListOfGoals();
    createSite(world, { path: '/sites/treklang-room', title: 'Rum', tenant: 'fjordbro', appGrants: [{ clientId: APP, role: 'read' }] });
    const graph = graphOf(world, mette, ['Sites.Selected']);

    expect([graph.get(items).status, graph.post(items, { fields: {} }).status]).toEqual([200, 403]);
  });

  it('gives no more than the person may', () => {
    const { world, sara, site, items } = aListOfGoals();
    recordVisit(world, site.id, sara.objectId);
    const graph = graphOf(world, sara, ['Sites.Selected']);

    expect([graph.get(items).status, graph.post(items, { fields: {} }).status]).toEqual([200, 403]);
  });
});

describe('a list with permissions of its own', () => {
  function withOwnPermissions(goals: GoalList) {
    const { world, site, listId, palle } = goals;
    const list = findList(world.database, site, listId)!;
    breakInheritance(world.database, list, { objectId: palle.objectId, copies: false });
    return { ...goals, listNow: findList(world.database, site, listId)! };
  }

  it('is not there for who lost their role, and not among the lists', () => {
    const { world, mette, room, list, items } = withOwnPermissions(aListOfGoals());
    const graph = graphOf(world, mette);

    expect([graph.get(list).status, graph.get(items).status]).toEqual([404, 404]);
    expect(graph.get(`${room}/lists`).body.value.map((one) => one['displayName'])).toEqual(['Documents']);
  });

  it('stays with who broke the inheritance', () => {
    const { world, palle, items } = withOwnPermissions(aListOfGoals());

    expect(graphOf(world, palle).post(items, { fields: {} }).status).toBe(201);
  });

  it('keeps the roles of the site when they are copied', () => {
    const { world, mette, palle, site, listId, items } = aListOfGoals();
    breakInheritance(world.database, findList(world.database, site, listId)!, { objectId: palle.objectId, copies: true });

    expect(graphOf(world, mette).get(items).status).toBe(200);
  });

  it('opens the site, and nothing else of it, to who has a role at the list only', () => {
    const { world, karen, site, room, items, listNow } = withOwnPermissions(aListOfGoals());
    assignRole(world.database, listNow.id, { principalId: karen.objectId, levelId: findPermissionLevel(world.database, site.id, 'Read')!.id });
    const graph = graphOf(world, karen);

    expect([graph.get(room).status, graph.get(items).status, graph.post(items, { fields: {} }).status]).toEqual([200, 200, 403]);
  });

  it('lets who adds and edits neither delete nor manage', () => {
    const { world, karen, site, items, list, listNow } = withOwnPermissions(aListOfGoals());
    const { ViewListItems, AddListItems, EditListItems, Open, ViewVersions } = BasePermission;
    const mask = ViewListItems | AddListItems | EditListItems | Open | ViewVersions;
    const level = addPermissionLevel(world.database, site.id, { name: 'Skriv', description: '', mask });
    assignRole(world.database, listNow.id, { principalId: karen.objectId, levelId: level.id });
    const graph = graphOf(world, karen, ['Sites.ReadWrite.All', 'Sites.Manage.All']);

    expect(graph.post(items, { fields: {} }).status).toBe(201);
    expect(graph.patch(`${items}/1/fields`, { Title: 'a' }).status).toBe(200);
    expect(graph.delete(`${items}/1`).status).toBe(403);
    expect(graph.post(`${list}/columns`, { name: 'A', text: {} }).status).toBe(403);
  });

  it('is closed again when the role is taken away', () => {
    const { world, palle, items, listNow } = withOwnPermissions(aListOfGoals());
    const [own] = roleAssignmentsAt(world.database, listNow.id);
    removeRole(world.database, listNow.id, own!);

    expect(graphOf(world, palle).get(items).status).toBe(404);
  });
});

describe('a list where everybody has only their own rows', () => {
  function aListOfDrafts() {
    const goals = aListOfGoals();
    const list = findList(goals.world.database, goals.site, goals.listId)!;
    changeListSettings(goals.world.database, list, { readSecurity: 2, writeSecurity: 2 });
    const [mine, hers] = [graphOf(goals.world, goals.mette), graphOf(goals.world, goals.anders)];
    mine.post(goals.items, { fields: { CaseKey: 'c' } });
    hers.post(goals.items, { fields: { CaseKey: 'c' } });
    return { ...goals, mine, hers };
  }

  it('hides the others in every way of reading', () => {
    const { mine, items } = aListOfDrafts();
    const seen = (path: string) => mine.get(path).body.value.map((item) => item['id']);

    expect(seen(items)).toEqual(['1']);
    expect(seen(`${items}?$filter=fields/CaseKey eq 'c'`)).toEqual(['1']);
    expect(seen(`${items}/delta`)).toEqual(['1']);
    expect(mine.get(`${items}/2`).status).toBe(404);
    expect(mine.get(`${items}/2/versions`).status).toBe(404);
    expect(mine.patch(`${items}/2/fields`, { CaseKey: 'd' }).status).toBe(404);
  });

  it('does not tell of another\'s deleted row', () => {
    const { mine, hers, items } = aListOfDrafts();
    const link = String(mine.get(`${items}/delta?token=latest`).body['@odata.deltaLink']);
    hers.delete(`${items}/2`);

    expect(mine.get(link).body.value).toEqual([]);
  });

  it('shows all to who manages the list', () => {
    const { world, palle, items } = aListOfDrafts();

    expect(graphOf(world, palle).get(items).body.value).toHaveLength(2);
  });

  it('may be read by all and written by none', () => {
    const { world, site, listId, mine, items } = aListOfDrafts();
    changeListSettings(world.database, findList(world.database, site, listId)!, { readSecurity: 1, writeSecurity: 4 });

    expect([mine.get(`${items}/2`).status, mine.patch(`${items}/1/fields`, { CaseKey: 'd' }).status]).toEqual([200, 403]);
  });
});
