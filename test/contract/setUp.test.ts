import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { quarterOf, toCalendarDay } from '#domain';
import { asSeenBy, findHomeUser } from '../../simulator/directory/users.ts';
import { findList } from '../../simulator/sharepoint/lists/lists.ts';
import { parseCanvas } from '../../simulator/sharepoint/pages/canvas.ts';
import { navigationOf } from '../../simulator/sharepoint/pages/navigation.ts';
import { checkOutPage, pagesFor, pagesOf, publishPage, savePage } from '../../simulator/sharepoint/pages/sitePages.ts';
import { findSiteByPath } from '../../simulator/sharepoint/sites/sites.ts';
import { ListViewThresholdExceeded } from '../../simulator/sharepoint/views/candidateRows.ts';
import { readView } from '../../simulator/sharepoint/views/readView.ts';
import { findView, viewsOf } from '../../simulator/sharepoint/views/views.ts';
import { aFollowUp } from '../builders/aFollowUp.ts';
import { aGoal } from '../builders/aGoal.ts';
import { aKey, aVersionKey } from '../builders/aKey.ts';
import { aResult } from '../builders/aResult.ts';
import { startMunicipality, type TestMunicipality } from '../support/municipality.ts';

let municipality: TestMunicipality;

beforeAll(async () => {
  municipality = await startMunicipality();
}, 120_000);

afterAll(() => municipality?.close());

/** What SharePoint keeps, by table. On this machine the ownership is had for the run and laid down after it, so its tables may be left out. */
function everythingInSharePoint(without: readonly string[] = []): Readonly<Record<string, string>> {
  const { database } = municipality.microsoft365.world;
  const tables = database.prepare("select name from sqlite_master where type = 'table' and name like 'sp\\_%' escape '\\' order by name").all() as { name: string }[];
  expect(tables.length).toBeGreaterThan(15);
  // Whoever reads a site becomes known to it, by SharePoint itself; groups are made known by set-up alone.
  const rows = (name: string): string => JSON.stringify(database.prepare(`select * from ${name}${name === 'sp_site_user' ? " where kind = 'group'" : ''}`).all());
  return Object.fromEntries(tables.filter(({ name }) => !without.includes(name)).map(({ name }) => [name, createHash('sha256').update(rows(name)).digest('hex')]));
}

describe('Set-up', () => {
  it('makes every list of every site and asks the administrator only for what it cannot do', () => {
    expect(municipality.report.sites).toHaveLength(municipality.plan.sites.length);
    expect(municipality.report.changes.length).toBeGreaterThan(100);
  });

  it('changes nothing when it runs again', async () => {
    const again = await municipality.setUpAgain();

    expect(again.changes).toEqual([]);
    expect(again.acts).toEqual([]);
  }, 60_000);

  it('tells what it would do to a column that was lost, and does nothing', async () => {
    const palle = municipality.microsoft365.graph('palle');
    const lists = '/sites/localhost:/sites/treklang-hkfhgsdr:/lists';
    const goals = (await palle.get(lists)).body.value.find(({ name }) => name === 'Goals')!;
    const theme = (await palle.get(`${lists}/${goals.id}/columns`)).body.value.find(({ name }) => name === 'Theme')!;
    await palle.delete(`${lists}/${goals.id}/columns/${theme.id}`);

    const before = everythingInSharePoint();
    const whatIf = await municipality.setUpAgain({ isWhatIf: true });
    const after = everythingInSharePoint();
    const mended = await municipality.setUpAgain();

    expect(whatIf.changes).toEqual(['Mål: kolonnen "Tema"']);
    expect(after).toEqual(before);
    expect(everythingInSharePoint()).not.toEqual(before);
    expect(mended.changes[0]).toBe('Mål: kolonnen "Tema"');
  }, 60_000);

  it('brings a state from before goals had a time frame and follow-ups their editions up to date, with its rows', async () => {
    const store = await municipality.storeAs('mette');
    const { goals, followUps } = store.room('mkr82d');
    const caseKey = aKey('oldCase');
    const before = await goals.create(aGoal({ key: aVersionKey('oldGoal'), caseKey }));
    await followUps.create(aFollowUp({ key: aKey('oldFollowUp'), caseKey }));
    const palle = municipality.microsoft365.graph('palle');
    const lists = '/sites/localhost:/sites/treklang-hkfhgsdr:/lists';
    for (const [list, column] of [['Goals', 'TimeFrame'], ['FollowUps', 'CarriedOverJson'], ['FollowUps', 'EditionsJson']] as const) {
      const { id } = (await palle.get(lists)).body.value.find(({ name }) => name === list)!;
      const found = (await palle.get(`${lists}/${id}/columns`)).body.value.find(({ name }) => name === column)!;
      await palle.delete(`${lists}/${id}/columns/${found.id}`);
    }

    const { changes } = await municipality.setUpAgain();

    expect(changes).toEqual(['Mål: kolonnen "Nås senest"', 'Opfølgninger: kolonnen "Mål, der er taget med fra et tidligere møde"', 'Opfølgninger: kolonnen "Som den blev afsluttet"']);
    expect(await goals.find(before.key)).toMatchObject({ text: before.text, timeFrame: null });
    expect(await followUps.find(aKey('oldFollowUp'))).toMatchObject({ carriedOver: [], editions: [] });
    await goals.update(before, { timeFrame: toCalendarDay('2026-12-18') });
    expect(await goals.find(before.key)).toMatchObject({ timeFrame: '2026-12-18' });
  }, 60_000);
});

describe('The managers’ page', () => {
  const SITE = '/sites/treklang-report';
  const NAME = 'udvikling-siden-start.aspx';
  const world = () => municipality.microsoft365.world;
  const site = () => findSiteByPath(world().database, SITE)!;
  const page = () => pagesOf(world().database, site()).find(({ fileName }) => fileName === NAME)!;
  const personIn = (alias: string) => asSeenBy(world().database, site().tenantId, findHomeUser(world().database, alias)!)!;
  const forget = (sql: string) => world().database.prepare(sql).run(site().id);

  it('is published with the caveat, the newest quarter and the way to the report, and linked at the left', () => {
    const parts = parseCanvas(page().published!.canvas);
    const results = findList(world().database, site(), 'Results')!;

    expect(page()).toMatchObject({ version: '1.0', checkedOutTo: null, published: { title: 'Udvikling siden start' } });
    expect(parts.map(({ kind }) => kind)).toEqual(['text', 'list', 'text']);
    expect(parts[1]).toMatchObject({ listId: results.id, viewId: undefined });
    expect(viewsOf(world().database, results).filter(({ isDefault }) => isDefault).map(({ title }) => title)).toEqual(['4. kvartal 2026']);
    expect(navigationOf(world().database, site())).toEqual([{ id: 2000, title: 'Udvikling siden start', url: `${SITE}/SitePages/${NAME}` }]);
    expect(pagesFor(world(), personIn('birgitte'), site())).toHaveLength(1);
  });

  it('stays as the administrator changed it', async () => {
    const palle = personIn('palle');
    checkOutPage(world(), palle, page());
    savePage(world(), palle, page(), { title: 'Udvikling hos os', canvas: '' });
    publishPage(world(), palle, page());

    const again = await municipality.setUpAgain();

    expect(again.changes).toEqual([]);
    expect(page()).toMatchObject({ version: '2.0', published: { title: 'Udvikling hos os', canvas: '' } });
  }, 60_000);

  it.each([
    ['after it was made', (): void => void forget("update sp_page set published = null, version = '0.1', draft = '{\"title\":\"\",\"canvas\":\"\"}' where siteId = ?")],
    ['before it was published', (): void => void forget("update sp_page set published = null, version = '0.1' where siteId = ?")],
    ['before it was made', (): void => void forget('delete from sp_page where siteId = ?')],
  ])('is finished when a run was cut %s', async (_when, cut) => {
    cut();

    const before = everythingInSharePoint();
    const told = await municipality.setUpAgain({ isWhatIf: true });
    const after = everythingInSharePoint();
    const mended = await municipality.setUpAgain();

    expect(told.changes).toEqual(['siden "Udvikling siden start"']);
    expect(after).toEqual(before);
    expect(mended.changes).toEqual(['siden "Udvikling siden start"']);
    expect(parseCanvas(page().published!.canvas)).toHaveLength(3);
    expect(navigationOf(world().database, site())).toHaveLength(1);
  }, 60_000);
});

describe('The views of a municipality with many results', () => {
  it('show a quarter where a year is over the threshold', async () => {
    const { world } = municipality.microsoft365;
    const report = findSiteByPath(world.database, '/sites/treklang-report')!;
    const results = findList(world.database, report, 'Results')!;
    const birgitte = asSeenBy(world.database, report.tenantId, findHomeUser(world.database, 'birgitte')!)!;
    const store = await municipality.storeAs('mette');
    const rows = ['2026-11-02', '2026-10-05', '2026-08-03', '2026-05-04'].map((closedOn) => aResult({ key: aKey(closedOn), closedOn: toCalendarDay(closedOn), quarter: quarterOf(toCalendarDay(closedOn)) }));
    await store.report.addAll(rows);
    world.switches.listViewThreshold = 3;
    const read = (title: string) => readView(world, birgitte, report, results, findView(world.database, results, title)!);

    expect(() => read('Udvikling pr. kvartal')).toThrow(ListViewThresholdExceeded);
    expect(read('4. kvartal 2026').total).toBe(2);
    expect(read('4. kvartal 2026').totals).toContainEqual({ name: 'Theme', kind: 'COUNT', value: 2 });
    expect(read('4. kvartal 2026').groups.map(({ value }) => value)).toEqual(['Udvikle']);
    world.switches.listViewThreshold = 5000;
  }, 60_000);
});

describe('Set-up without a site', () => {
  it('prints the administrator’s act with its command and sets up the rest', async () => {
    const found = await municipality.setUpAgain({ plan: (plan) => ({ ...plan, sites: [...plan.sites, { ...plan.sites[4]!, path: '/sites/treklang-notmade', code: 'notmade' }] }) });

    expect(found.acts).toHaveLength(1);
    expect(found.acts[0]).toMatch(/\/sites\/treklang-notmade[\s\S]*New-PnPSite/);
  }, 60_000);
});

describe('npm run set-up -- --what-if', () => {
  const OWNERSHIP = ['sp_site', 'sp_site_owner'];

  it('tells what it would do, signs in by itself on this machine, and writes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'treklang-set-up-'));
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ ...municipality.config, package: { host: 'localhost:3000' } }));
    writeFileSync(join(folder, 'certificate.pem'), municipality.microsoft365.certificate);
    const { database } = municipality.microsoft365.world;
    database.prepare("delete from sp_view where title = 'Frister'").run();
    database.prepare("delete from sp_role_assignment where principalId in (select principalId from sp_site_user where title = 'Treklang ledere')").run();
    database.prepare("delete from sp_site_user where title = 'Treklang ledere'").run();
    const before = everythingInSharePoint(OWNERSHIP);

    const { stdout } = await promisify(execFile)('node_modules/.bin/tsx', ['scripts/setUp.ts', '--what-if', '--config', join(folder, 'config.json'), '--certificate', join(folder, 'certificate.pem')]);

    expect(stdout).toContain('ville Sager: visningen "Frister"');
    expect(stdout).toContain('ville Stedet: Treklang ledere må læse');
    expect(stdout).toContain('Intet er ændret.');
    expect(everythingInSharePoint(OWNERSHIP)).toEqual(before);
    rmSync(folder, { recursive: true });
  }, 60_000);
});
