import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPasswordTokens, nodeFetch } from '#auth/node';
import { goalTypeTable, groupCaseload, toCalendarDay, type CaseFile, type Result } from '#domain';
import type { Store } from '#store';
import { demoPlace, loadDemo, readDemoFiles, type DemoPlace } from '../../scripts/demo/index.ts';
import { doAdministratorsActs, SET_UP_SCOPES } from '../../scripts/setUp/localAdministration.ts';
import { parsePlan } from '../../scripts/setUp/plan.ts';
import { runSetUp } from '../../scripts/setUp/runSetUp.ts';
import { LOCAL_SET_UP_CLIENT_ID, localConfig } from '../../scripts/start/appConfig.ts';
import { demoTenants } from '../../simulator/directory/demoPersons.ts';
import { listTenants } from '../../simulator/directory/users.ts';
import { startTestMicrosoft365, type TestMicrosoft365 } from '../support/microsoft365.ts';

const APP = 'https://localhost:3000';
const demo = join(process.cwd(), 'demo');
const files = readDemoFiles(demo);
const today = toCalendarDay('2026-11-23');
const RESTRICTED = files.municipality.cases[1]!.citizenStatement.text;

let m365: TestMicrosoft365;
let place: DemoPlace;
const said: string[] = [];

beforeAll(async () => {
  m365 = await startTestMicrosoft365();
  const tenantId = listTenants(m365.world.database).find(({ key }) => key === 'fjordbro')!.id;
  const config = { ...localConfig({ m365: m365.origin, app: APP }, tenantId, 0), setUpClientId: LOCAL_SET_UP_CLIENT_ID };
  const fetch = nodeFetch(m365.certificate);
  const { password } = demoTenants();
  const plan = await doAdministratorsActs(parsePlan(JSON.parse(readFileSync(join(demo, 'plan.json'), 'utf8'))), { m365: m365.origin, app: APP, config, fetch });
  const scopes = { graph: SET_UP_SCOPES.graph, sharePoint: SET_UP_SCOPES.sharePoint.map((scope) => `${config.sharePoint}/${scope}`) };
  const tokens = createPasswordTokens({ authority: `${config.authority.url}/${tenantId}`, clientId: LOCAL_SET_UP_CLIENT_ID, username: 'palle.friis@fjordbro.example', password, scopes, fetch });
  await runSetUp(plan, { config, wire: { tokens, fetch } });
  place = demoPlace(files, { config, appOrigin: APP, certificate: m365.certificate, password, say: (line) => said.push(line) });
  await loadDemo(files, place);
}, 240_000);

afterAll(() => m365.close());

async function fileOf(store: Store, reference: string): Promise<CaseFile> {
  const found = (await store.loadCaseload()).find((one) => one.reference === reference);
  return store.loadCaseFile(found!.key);
}

describe('The story of the demo municipality', () => {
  it('leaves each caseworker with what the pictures show', async () => {
    const stepsOf = async (alias: string): Promise<Record<string, string[]>> => {
      const store = await place.storeOf(alias);
      const { groups } = groupCaseload(await store.loadSituations(await store.loadCaseload()), today, store.me);
      return Object.fromEntries(groups.map(({ name, entries }) => [name, entries.map((entry) => `${entry.case.citizen.calledName} ${entry.step.kind} ${entry.dueOn}`)]));
    };

    expect(await stepsOf('mette')).toEqual({
      overdue: ['Asta book 2026-11-19'],
      nextFortnight: ['Noah book 2026-12-03'],
      waiting: ['Freja waitForStatus 2026-11-26', 'Malik waitForStatus 2026-12-10'],
    });
    expect(await stepsOf('anders')).toEqual({ later: ['Emil book 2027-01-12', 'Grethe book 2027-01-20', 'Jens book 2027-03-01'] });
  });

  it('says one line per case, by reference and without a name', () => {
    expect(said.slice(0, 8).map((line) => line.slice(4))).toEqual(files.municipality.cases.map(({ reference }) => reference));
  });

  it('leaves what lies ahead in the story to the people of the demo: Freja’s status is Sara’s to write', async () => {
    const [room] = (await fileOf(await place.storeOf('mette'), 'V3H8BN')).rooms;
    const open = room!.followUps.find(({ state }) => state === 'convened')!;

    expect(room!.statuses.filter(({ followUpKey }) => followUpKey === open.key)).toEqual([]);
    expect(open).toMatchObject({ materialDue: '2026-11-23', meetingStart: '2026-11-26T09:00:00.000Z' });
  });

  it('has every row written by the person who wrote it, on its day', async () => {
    const [room] = (await fileOf(await place.storeOf('mette'), 'K4T7QX')).rooms;
    const status = room!.statuses[0]!;

    expect(status.record.createdBy.name).toBe('Dorthe Winther');
    expect(status.record.writtenAt.slice(0, 10)).toBe('2026-08-20');
    expect(room!.contract!.key).toMatch(/\|0002$/);
  });

  it('keeps what Noah said to his caseworker alone on the authority’s site and nowhere else', async () => {
    const file = await fileOf(await place.storeOf('mette'), 'M9R2LD');
    const inRooms = JSON.stringify(file.rooms);
    const jonas = await place.storeOf('jonas');
    const [klokke] = file.rooms;

    await place.control.withKnownGuests(async () => {
      const room = await jonas.loadRoomFile(klokke!.room.code, klokke!.followUps[0]!.key);

      expect(room.statuses).toHaveLength(2);
      expect(JSON.stringify(room)).not.toContain(RESTRICTED);
    });
    expect(file.restrictedStatements.map(({ statement }) => statement)).toEqual([RESTRICTED]);
    expect(inRooms).not.toContain(RESTRICTED);
    await expect(jonas.authority.restrictedStatements.where('CaseKey', file.case.key)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('gives the report what the rules say of every goal, with the small groups hidden', async () => {
    const results = await (await place.storeOf('birgitte')).report.loadAll();
    const counts = countOutcomes(results);

    // Freja's next rating is still to come, so one more of hers is not rated than when her story is told to its end.
    expect(counts).toEqual({ asHoped: 9, notAsHoped: 4, notRated: 2, proseOnly: 2 });
    expect(goalTypeTable(results).map(({ group, kind }) => [group, kind])).toEqual([
      ['develop', 'shown'],
      ['maintain', 'hidden'],
      ['limitLoss', 'hidden'],
    ]);
    expect(JSON.stringify(results)).not.toMatch(/Asta|Noah|Freja|K4T7QX/);
  });

  it('changes nothing when it is told again, and puts the clock back', async () => {
    const before = await fileOf(await place.storeOf('mette'), 'C6W1PZ');

    await loadDemo(files, place);

    expect(await fileOf(await place.storeOf('mette'), 'C6W1PZ')).toEqual(before);
    expect((await place.control.now()).slice(0, 10)).toBe('2026-11-23');
  }, 120_000);
});

/** The latest of each goal whose numbers count: what a second contract has not been followed up on yet is not among them. */
function countOutcomes(results: readonly Result[]): Record<string, number> {
  const latest = new Map<string, Result>();
  for (const result of results) if ((latest.get(result.goalRef)?.closedOn ?? '') < result.closedOn) latest.set(result.goalRef, result);
  const counts: Record<string, number> = {};
  for (const { outcome } of latest.values()) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
