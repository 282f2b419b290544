import { join } from 'node:path';
import { daysBetween, groupCaseload, reportTables, resultsIn, toCalendarDay, wholeHalfYears, type CaseFile, type Result } from '#domain';
import { derivedKey } from '#flows';
import type { Store } from '#store';
import { demoPlace, loadDemo, readDemoFiles, type DemoPlace } from '../../scripts/demo/index.ts';
import type { Municipality } from '../../scripts/start/openMunicipality.ts';
import { demoTenants } from '../../simulator/directory/demoPersons.ts';
import { asTest } from '../support/microsoft365.ts';
import { openCopy, type StateCopy } from '../support/preparedState.ts';

const demo = join(process.cwd(), 'demo');
const files = readDemoFiles(demo);
const today = toCalendarDay('2026-11-23');
const RESTRICTED = files.municipality.cases[1]!.citizenStatement.text;

let municipality: Municipality;
let copy: StateCopy;
let place: DemoPlace;
const said: string[] = [];

beforeAll(async () => {
  ({ municipality, copy } = await openCopy());
  const { config, certificate, app } = municipality;
  place = demoPlace(files, { config: config(), appOrigin: app, certificate: certificate.certificate, password: demoTenants().password, say: (line) => said.push(line) });
}, 60_000);

afterAll(async () => {
  await municipality.microsoft365.close();
  copy.remove();
});

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

  it('gives the report what the rules say of every goal, and shows nothing where there are no courses but these: eight citizens are too few', async () => {
    const results = await (await place.storeOf('birgitte')).report.loadAll();
    const told = new Set(await Promise.all(files.municipality.cases.map(({ caseNumber }) => derivedKey('demo', caseNumber, 'results'))));
    const counts = countOutcomes(results.filter(({ resultKey }) => told.has(resultKey)));

    // Freja's next rating is still to come, so one more of hers is not rated than when her story is told to its end.
    expect(counts).toEqual({ asHoped: 9, notAsHoped: 4, notRated: 2, proseOnly: 2 });
    expect(reportTables(results.filter(({ resultKey }) => told.has(resultKey)))).toBeNull();
    expect(JSON.stringify(results)).not.toMatch(/Asta|Noah|Freja|K4T7QX/);
  });

  it('lets the report show shares and intervals of the courses of two years, written by the caseworkers on their days', async () => {
    const results = await (await place.storeOf('birgitte')).report.loadAll();
    const { body } = await asTest(municipality.microsoft365, municipality.certificate.certificate)
      .graph('mette')
      .get('/sites/localhost:/sites/treklang-report:/lists/Results/items?$top=200&$expand=fields($select=ClosedOn)');
    const daysOff = body.value.map((item) => daysBetween(toCalendarDay((item.fields as { ClosedOn: string }).ClosedOn.slice(0, 10)), toCalendarDay(item.createdDateTime.slice(0, 10))));

    const [period] = wholeHalfYears(toCalendarDay('2026-11-23'));
    expect(reportTables(resultsIn(results, { period: period!, area: 'adult' }))!.goalTypes.map((row) => row.kind === 'shown' && row.asHoped !== null && !row.isTooFew)).toEqual([true, true, true]);
    expect(Math.max(...daysOff)).toBeLessThan(92);
    expect(Math.min(...daysOff)).toBeGreaterThanOrEqual(0);
  });

  it('changes nothing when it is told again, puts the clock back, and says one line per case without a name', async () => {
    const before = await fileOf(await place.storeOf('mette'), 'C6W1PZ');

    await loadDemo(files, place);

    expect(await fileOf(await place.storeOf('mette'), 'C6W1PZ')).toEqual(before);
    expect((await place.control.now()).slice(0, 10)).toBe('2026-11-23');
    expect(said.map((line) => line.slice(4))).toEqual(files.municipality.cases.map(({ reference }) => reference));
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
