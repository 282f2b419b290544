import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listApplications } from '../../../simulator/identity/applications.ts';
import { groupIdsOf, findUserIn, findTenant } from '../../../simulator/directory/users.ts';
import { startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';

describe('the local administration', () => {
  let cloud: TestMicrosoft365;
  beforeAll(async () => {
    cloud = await startTestMicrosoft365();
  });
  afterAll(() => cloud.close());

  const refused = async (path: string, body: object) => {
    const answer = await cloud.send(`/admin${path}`, { method: 'POST', body: JSON.stringify(body) });
    return { status: answer.status, error: (JSON.parse(answer.text) as { error: string }).error };
  };

  it('says that it is there', async () => {
    expect(await cloud.admin('/health')).toMatchObject({ ok: true, origin: cloud.origin, appOrigin: 'https://localhost:3000' });
  });

  it('refuses pages of other origins', async () => {
    const answer = await cloud.send('/admin/reset', { method: 'POST', headers: { Origin: 'https://localhost:3000' } });

    expect(answer.status).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('sets the business clock, which runs on', async () => {
    await cloud.admin('/clock', { instant: '2027-03-01T08:00:00+01:00' });

    const { now } = (await cloud.admin('/clock')) as { now: string };
    expect(now).toMatch(/^2027-03-01T07:00:/);
  });

  it.each([
    ['/clock', {}],
    ['/clock', { instant: 'tomorrow' }],
    ['/clock', { instant: '2027-03-01' }],
    ['/faults', { path: '(', when: 'before', answer: 'drop' }],
    ['/faults', { path: 'x', when: 'sometimes', answer: 'drop' }],
    ['/faults', { path: 'x', when: 'after', answer: { status: 200 } }],
    ['/faults', { path: 'x', when: 'after', answer: 'drop', times: 0 }],
    ['/switches', { noSuchSwitch: true }],
    ['/switches', { guestNeedsVisit: 'yes' }],
    ['/groups', { tenant: 'nowhere', name: 'x', members: [] }],
    ['/groups', { tenant: 'fjordbro', name: 'x', members: ['nanna'] }],
    ['/groups', { tenant: 'fjordbro', name: 'x', members: 'mette' }],
    ['/apps', { clientId: 'x', displayName: 'x', redirectUris: ['http://localhost/'] }],
    ['/apps', { clientId: 'x', displayName: 'x', redirectUris: [], tenant: 'fjordbro', tenantWideConsent: { graph: ['Everything'] } }],
    ['/apps', { clientId: 'x', displayName: 'x', redirectUris: [], tenantWideConsent: { graph: ['User.Read'] } }],
  ])('answers bad input to %s with a sentence', async (path, body) => {
    const answer = await refused(path, body);

    expect(answer.status).toBe(400);
    expect(answer.error).toMatch(/\w+ .*\w/);
  });

  it('answers a body that is no JSON with 400', async () => {
    expect((await cloud.send('/admin/clock', { method: 'POST', body: '{' })).status).toBe(400);
    expect((await cloud.send('/admin/nothing')).status).toBe(404);
    expect((await cloud.send('/admin/clock', { method: 'DELETE' })).status).toBe(405);
  });

  it('changes a switch', async () => {
    await cloud.admin('/switches', { duplicateStatus: 409 });

    expect(cloud.world.switches.duplicateStatus).toBe(409);
    expect(await cloud.admin('/switches')).toMatchObject({ duplicateStatus: 409, guestNeedsVisit: true });
  });

  it('sets the members of a group, repeatably', async () => {
    const tenant = findTenant(cloud.world.database, 'fjordbro')!;
    const groupsOf = (alias: string) => groupIdsOf(cloud.world.database, findUserIn(cloud.world.database, tenant.id, alias)!.objectId);

    const first = (await cloud.admin('/groups', { tenant: 'fjordbro', name: 'Team', members: ['mette', 'sara.lund@tidevand.example'] })) as { id: string };
    expect([groupsOf('mette'), groupsOf('sara')]).toEqual([[first.id], [first.id]]);

    const second = (await cloud.admin('/groups', { tenant: 'fjordbro', name: 'Team', members: ['anders'] })) as { id: string };
    expect(second.id).toBe(first.id);
    expect([groupsOf('mette'), groupsOf('anders')]).toEqual([[], [first.id]]);
  });

  it('resets to the state of the first start, and tokens of before are still understood', async () => {
    const mette = cloud.graph('mette');
    await mette.get('/me');
    await cloud.admin('/groups', { tenant: 'fjordbro', name: 'Team', members: ['mette'] });
    await cloud.admin('/switches', { onlineMeetings: false });

    await cloud.admin('/reset', {});

    expect(cloud.world.database.prepare('select * from directory_group union all select *, 1 from group_member').all()).toEqual([]);
    expect(listApplications(cloud.world.database)).toEqual([]);
    expect(cloud.world.switches.onlineMeetings).toBe(true);
    expect(cloud.world.log.all()).toEqual([]);
    expect((await mette.get('/me')).status).toBe(200);
  });
});

describe('the list of persons', () => {
  it('tells scripts and the start page who can sign in and as what', async () => {
    const cloud = await startTestMicrosoft365();
    const { clientId, persons } = JSON.parse((await cloud.send('/persons')).text) as { clientId: string; persons: Record<string, string>[] };
    await cloud.close();

    expect(clientId).toBe('5c1b3e9a-7f24-4d0e-9a51-3f6d2b8c4e70');
    expect(persons.map(({ alias }) => alias)).toEqual(['mette', 'anders', 'birgitte', 'karen', 'dorthe', 'sara', 'jonas', 'palle']);
    expect(persons[0]).toMatchObject({ role: 'caseworker', userPrincipalName: 'mette.krogh@fjordbro.example', password: 'Treklang-2026' });
    expect(persons[5]).toMatchObject({ tenant: 'tidevand', guestIn: 'fjordbro', joins: 'switchedTenant' });
  });
});

describe('the state in a file', () => {
  it('outlives a restart at the same address, and so do tokens', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'treklang-state-'));
    const dataFile = join(folder, 'state.db');
    try {
      const before = await startTestMicrosoft365({ dataFile, clock: new Date('2027-01-04T08:00:00Z') });
      const port = Number(new URL(before.origin).port);
      const token = await before.token('mette', ['User.Read']);
      await before.close();

      const after = await startTestMicrosoft365({ dataFile, port });
      const me = await after.send('/graph/v1.0/me', { headers: { Authorization: `Bearer ${token}` } });
      await after.close();

      expect(me.status).toBe(200);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
