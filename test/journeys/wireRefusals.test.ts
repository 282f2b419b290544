import { nodeFetch } from '#auth/node';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDemoFiles } from '../../scripts/demo/index.ts';
import { layDownOwnership, takeOwnership } from '../../scripts/setUp/localAdministration.ts';
import { parsePlan } from '../../scripts/setUp/plan.ts';
import { findHomeUser, findUser } from '../../simulator/directory/users.ts';
import { uuidOf } from '../../simulator/kernel/uuidOf.ts';
import { allSites, graphSiteId } from '../../simulator/sharepoint/sites/sites.ts';
import { recordVisit } from '../../simulator/sharepoint/sites/siteVisits.ts';
import { everythingWithin, type Found } from '../support/everythingWithin.ts';
import { asTest, type GraphAs, type TestMicrosoft365 } from '../support/microsoft365.ts';
import { openCopy, type StateCopy } from '../support/preparedState.ts';

const DEMO = join(process.cwd(), 'demo');
const plan = parsePlan(JSON.parse(readFileSync(join(DEMO, 'plan.json'), 'utf8')));
const { cases } = readDemoFiles(DEMO).municipality;
const noah = cases.find(({ reference }) => reference === 'M9R2LD')!;

const ALL_SITES = plan.sites.map(({ path }) => path);
const COMMON = '/sites/treklang';
const REPORT = '/sites/treklang-report';
const CHILDREN = '/sites/treklang-boern-unge';
const ADULTS = '/sites/treklang-voksne';
const roomsOf = (team: string): string[] => plan.sites.filter((site) => site.kind === 'room' && site.team === team).map(({ path }) => path);
const FAMILY = roomOf('mkr82d');
const JONAS_ROOM = roomOf('f636j9');
const SARA_ROOM = roomOf('vvwgtp');

/** Which sites answer at all; the rest refuse whole. As design section 3 has it. */
const REACH: readonly { readonly alias: string; readonly reaches: readonly string[] }[] = [
  { alias: 'mette', reaches: [COMMON, CHILDREN, REPORT, ...roomsOf('boern-unge')] },
  { alias: 'anders', reaches: [COMMON, ADULTS, REPORT, ...roomsOf('voksne')] },
  { alias: 'birgitte', reaches: [COMMON, CHILDREN, ADULTS, REPORT] },
  { alias: 'karen', reaches: [COMMON, REPORT] },
  { alias: 'dorthe', reaches: [COMMON, FAMILY] },
  { alias: 'sara', reaches: [COMMON, SARA_ROOM] },
  { alias: 'jonas', reaches: [COMMON, JONAS_ROOM] },
  // The administrator of set-up, who has laid the ownership of the sites down.
  { alias: 'palle', reaches: [COMMON] },
];

const READ = new Map<string, readonly Found[]>();
let test: TestMicrosoft365;
let copy: StateCopy;

beforeAll(async () => {
  const opened = await openCopy();
  copy = opened.copy;
  test = asTest(opened.municipality.microsoft365, opened.municipality.certificate.certificate);
}, 300_000);

afterAll(async () => {
  await test.close();
  copy.remove();
});

describe('A guest who has not opened the room in the browser', () => {
  it.each([
    ['sara', SARA_ROOM],
    ['jonas', JONAS_ROOM],
  ])('%s is refused by the own room until then', async (alias, room) => {
    const graph = municipal(alias);
    expect(await statusOf(graph, `/sites/localhost:${room}`)).toBe(403);

    openInBrowser(alias);

    expect(await statusOf(graph, `/sites/localhost:${room}`)).toBe(200);
  });
});

describe.each(REACH)('$alias, with a token of the municipality and every room opened in the browser', ({ alias, reaches }) => {
  beforeAll(() => openInBrowser(alias));

  it.each(ALL_SITES)('asks for %s by every way there is', async (path) => {
    const graph = municipal(alias);
    const expected = reaches.includes(path) ? 200 : 403;

    const alone = await Promise.all(waysTo(path).map(async (way) => [way, await statusOf(graph, way)]));
    const inBatch = await graph.post('/$batch', { requests: waysTo(path).map((url, id) => ({ id: String(id), method: 'GET', url })) });

    expect(alone).toEqual(waysTo(path).map((way) => [way, expected]));
    expect(inBatch.body.responses.map(({ status }) => status)).toEqual(waysTo(path).map(() => expected));
  });
});

describe('A token of the home tenant', () => {
  it.each([
    ['sara', 'tidevand'],
    ['jonas', 'birkelund'],
  ])('of %s is refused on every site of the municipality', async (alias, tenant) => {
    openInBrowser(alias);
    const graph = test.graph(alias, { tenant });

    const statuses = await Promise.all(ALL_SITES.flatMap(waysTo).map((way) => statusOf(graph, way)));

    expect(new Set(statuses)).toEqual(new Set([403]));
  });
});

describe('SharePoint’s own interface', () => {
  it('takes no token of Graph', async () => {
    const token = await test.token('mette', ['Sites.ReadWrite.All']);

    const answer = await test.send(`${CHILDREN}/_api/web/lists`, { headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' } });

    expect(answer.status).toBe(401);
  });

  it.each(REACH)('gives $alias no list of a site that Graph refuses', async ({ alias, reaches }) => {
    const token = await test.token(alias, ['AllSites.FullControl'], { tenant: 'fjordbro', resource: 'sharePoint' });
    const ask = async (path: string) => (await test.send(`${path}/_api/web/lists`, { headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' } })).status;

    const answered = await Promise.all(ALL_SITES.map(async (path) => [path, (await ask(path)) === 200] as const));

    expect(answered.filter(([path, isAnswered]) => isAnswered && !reaches.includes(path))).toEqual([]);
  });
});

describe('Lists within a site', () => {
  it('of results are not there for Karen, who reads key figures only', async () => {
    const asMette = await listsOf(municipal('mette'), REPORT);
    const asKaren = await listsOf(municipal('karen'), REPORT);
    const results = asMette.find(({ name }) => name === 'Results')!;

    expect(asKaren.map(({ name }) => name)).not.toContain('Results');
    expect(await statusOf(municipal('karen'), `${await addressOf(REPORT)}/lists/${results.id}/items`)).not.toBe(200);
    expect(await statusOf(municipal('karen'), `${await addressOf(REPORT)}/lists/${results.id}/items/delta`)).not.toBe(200);
  });

  it('of a room are not there for its staff where they are the caseworker’s own', async () => {
    const seen = (await listsOf(municipal('jonas'), JONAS_ROOM)).map(({ name }) => name);

    expect(seen).toEqual(expect.arrayContaining(['Goals', 'Statuses', 'FollowUps']));
    expect(seen).not.toEqual(expect.arrayContaining(['Terms']));
  });
});

describe('What Noah said to his caseworker alone', () => {
  const statement = noah.citizenStatement.text;

  it('is found by Mette among the restricted statements and nowhere else', async () => {
    expect(placesOf(await readAs('mette'), statement)).toEqual([`${CHILDREN} RestrictedStatements`]);
  }, 120_000);

  it.each(['jonas', 'dorthe', 'sara', 'karen', 'anders', 'palle'])('is found by %s nowhere at all', async (alias) => {
    const read = await readAs(alias);

    expect(read.length).toBeGreaterThan(10);
    expect(placesOf(read, statement)).toEqual([]);
  }, 120_000);

  it('is not missed because others read too little: rows, and the inside of documents, are found', async () => {
    const shared = noah.contracts[0]!.goals[0]!.text;
    const freja = cases.find(({ reference }) => reference === 'V3H8BN')!;

    expect(placesOf(await readAs('jonas'), shared)).toContain(`${JONAS_ROOM} Goals`);
    expect(placesOf(await readAs('sara'), freja.contracts[0]!.goals[0]!.text)).toEqual(expect.arrayContaining([`${SARA_ROOM} Goals`, `${SARA_ROOM} CaseDocuments`]));
  }, 120_000);
});

describe('A civil registration number', () => {
  const numbers = cases.flatMap(({ citizen }) => [citizen.cpr, citizen.cpr.replace('-', '')]);

  it('stands in Cases and nowhere else, whoever reads', async () => {
    const [ofChildren, ofAdults] = [await readAs('mette'), await readAs('anders')];

    expect([...new Set(numbers.flatMap((number) => placesOf(ofChildren, number)))]).toEqual([`${CHILDREN} Cases`]);
    expect([...new Set(numbers.flatMap((number) => placesOf(ofAdults, number)))]).toEqual([`${ADULTS} Cases`]);
  }, 120_000);

  it.each(['jonas', 'dorthe', 'sara', 'karen', 'palle'])('is found by %s nowhere', async (alias) => {
    const read = await readAs(alias);

    expect(numbers.flatMap((number) => placesOf(read, number))).toEqual([]);
  }, 120_000);
});

describe('The name of a citizen', () => {
  it('stands on no common or report site', async () => {
    const read = await readAs('mette');
    const places = cases.flatMap(({ citizen }) => placesOf(read, citizen.name));

    expect(new Set(places)).not.toEqual(new Set());
    expect(places.filter((place) => place.startsWith(`${COMMON} `) || place.startsWith(REPORT))).toEqual([]);
  }, 120_000);
});

describe('The administrator', () => {
  it('can read every case while owning the sites, which set-up needs, and none after laying that down', async () => {
    const lists = `/sites/localhost:${CHILDREN}:/lists`;
    const fetch = nodeFetch(test.certificate);

    await takeOwnership(plan, test.origin, fetch);
    const owned = (await listsOf(municipal('palle'), CHILDREN)).map(({ name }) => name);
    await layDownOwnership(plan, test.origin, fetch);

    expect(owned).toEqual(expect.arrayContaining(['Cases', 'RestrictedStatements']));
    expect(await statusOf(municipal('palle'), lists)).toBe(403);
  });
});

/** As an account of the municipality, with an app that may read every site: only the person's own rights are left to refuse. */
function municipal(alias: string): GraphAs {
  return test.graph(alias, { tenant: 'fjordbro' });
}

/** The guest has opened every site there is: what is refused now is refused for good. */
function openInBrowser(alias: string): void {
  const { world } = test;
  const guest = findUser(world.database, uuidOf(`fjordbro/${alias}`)) ?? findHomeUser(world.database, alias)!;
  for (const site of allSites(world.database)) recordVisit(world, site.id, guest.objectId);
}

function roomOf(code: string): string {
  return plan.sites.find((site) => site.kind === 'room' && site.code === code)!.path;
}

function idOf(path: string): string {
  return graphSiteId(allSites(test.world.database).find((one) => one.path === path)!);
}

function waysTo(path: string): readonly string[] {
  return [`/sites/localhost:${path}`, `/sites/localhost:${path}:/lists`, `/sites/${idOf(path)}`, `/sites/${idOf(path)}/lists`, `/sites/${idOf(path)}/drives`];
}

async function statusOf(graph: GraphAs, path: string): Promise<number> {
  return (await graph.get(path)).status;
}

async function addressOf(path: string): Promise<string> {
  return `/sites/${(await municipal('mette').get(`/sites/localhost:${path}`)).body.id}`;
}

async function listsOf(graph: GraphAs, path: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return (await graph.get(`/sites/localhost:${path}:/lists`)).body.value;
}

/** Everything one person can read, once for all that is looked for in it. */
async function readAs(alias: string): Promise<readonly Found[]> {
  const known = READ.get(alias);
  if (known) return known;
  openInBrowser(alias);
  const read = await everythingWithin({ test, graph: municipal(alias) }, ALL_SITES);
  READ.set(alias, read);
  return read;
}

function placesOf(read: readonly Found[], words: string): readonly string[] {
  return [...new Set(read.filter(({ text }) => text.includes(words)).map(({ place }) => place))];
}
