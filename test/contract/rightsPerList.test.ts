import { Failure } from '#domain';
import { changeItem, createItem, type Graph, listsOf, segment, siteById, siteByPath } from '#graph';
import { startMunicipality, type TestMunicipality } from '../support/municipality.ts';

/** What somebody may do with the rows of a list. `-`: the list is not even seen. */
type Rights = '-' | 'read' | 'read add' | 'read add edit';

interface Row {
  readonly list: string;
  readonly rights: Readonly<Record<string, Rights>>;
}

interface SiteTable {
  readonly path: string;
  readonly rows: readonly Row[];
}

const CASEWORKER = 'mette';
const OTHER_TEAM = 'anders';
const STAFF = 'dorthe';
const OTHER_STAFF = 'sara';
const MANAGER = 'birgitte';
const REPORT_MANAGER = 'karen';

const WRITE = 'read add edit';

const decidedByAuthority = { [CASEWORKER]: WRITE, [STAFF]: 'read', [OTHER_TEAM]: '-', [OTHER_STAFF]: '-', [MANAGER]: '-', [REPORT_MANAGER]: '-' } as const;
const writtenTogether = { ...decidedByAuthority, [STAFF]: WRITE } as const;
const teamOnly = { [CASEWORKER]: WRITE, [MANAGER]: 'read', [OTHER_TEAM]: '-', [STAFF]: '-', [OTHER_STAFF]: '-', [REPORT_MANAGER]: '-' } as const;
const everybodyReads = { [CASEWORKER]: 'read', [OTHER_TEAM]: 'read', [STAFF]: 'read', [OTHER_STAFF]: 'read', [MANAGER]: 'read', [REPORT_MANAGER]: 'read' } as const;

/** The table of design section 3, as the persons of the municipality meet it. */
const TABLE: readonly SiteTable[] = [
  {
    path: '/sites/treklang',
    rows: ['Settings', 'Directory', 'Scales', 'Services'].map((list) => ({ list, rights: everybodyReads })),
  },
  {
    path: '/sites/treklang-boern-unge',
    rows: ['Cases', 'Meetings', 'RestrictedStatements', 'PrivateNotes'].map((list) => ({ list, rights: teamOnly })),
  },
  {
    path: '/sites/treklang-report',
    rows: [
      {
        list: 'Results',
        // To add and to correct: a follow-up that is opened again changes its one row of each goal.
        rights: { [CASEWORKER]: WRITE, [OTHER_TEAM]: WRITE, [MANAGER]: 'read', [REPORT_MANAGER]: '-', [STAFF]: '-', [OTHER_STAFF]: '-' },
      },
    ],
  },
  {
    path: '/sites/treklang-hkfhgsdr',
    rows: [
      ...['RoomCases', 'Contracts', 'Goals', 'Participants', 'FollowUps', 'Decisions'].map((list) => ({ list, rights: decidedByAuthority })),
      ...['SubGoals', 'Statuses', 'Reports', 'Drafts'].map((list) => ({ list, rights: writtenTogether })),
    ],
  },
];

let municipality: TestMunicipality;
const graphs = new Map<string, Graph>();

beforeAll(async () => {
  municipality = await startMunicipality();
  for (const alias of [CASEWORKER, OTHER_TEAM, STAFF, OTHER_STAFF, MANAGER, REPORT_MANAGER]) graphs.set(alias, municipality.graphAs(alias));
  for (const { path } of municipality.plan.sites) municipality.visit(OTHER_STAFF, path);
}, 120_000);

afterAll(() => municipality?.close());

describe.each(TABLE)('$path', ({ path, rows }) => {
  describe.each(rows)('$list', ({ list, rights }) => {
    it.each(Object.entries(rights))('answers %s with: %s', async (alias, expected) => {
      const found = await rightsOf(alias, path, list);

      expect(found).toBe(expected);
    });
  });
});

describe('Rows of a list', () => {
  it('are deleted by nobody but administrators', async () => {
    const graph = graphs.get(CASEWORKER)!;
    const { site, listId } = await place(graph, '/sites/treklang-hkfhgsdr', 'Statuses');
    const item = await rowOf('/sites/treklang-hkfhgsdr', 'Statuses', CASEWORKER);

    await expect(graph.send({ method: 'DELETE', path: `${site}/lists/${segment(listId)}/items/${item}` })).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('of Drafts are seen by their author alone', async () => {
    const [dorthe, mette] = [graphs.get(STAFF)!, graphs.get(CASEWORKER)!];
    const { site, listId } = await place(dorthe, '/sites/treklang-hkfhgsdr', 'Drafts');
    await dorthe.send(createItem({ site, listId }, { Key: 'draft-of-dorthe' }));

    const seenBy = async (graph: Graph) => (await graph.send({ method: 'GET', path: `${site}/lists/${segment(listId)}/items?$expand=fields` })).body as { value: readonly { fields: { Key?: string } }[] };

    expect((await seenBy(dorthe)).value.map(({ fields }) => fields.Key)).toContain('draft-of-dorthe');
    expect((await seenBy(mette)).value.map(({ fields }) => fields.Key)).not.toContain('draft-of-dorthe');
  });
});

async function rightsOf(alias: string, path: string, list: string): Promise<Rights> {
  const graph = graphs.get(alias)!;
  const found = await placeOrNull(graph, path, list);
  if (!found) return '-';
  const item = await rowOf(path, list, alias);
  const isAdded = await allowed(() => graph.send(createItem(found, { Title: 'probe' })));
  const isEdited = await allowed(() => graph.send(changeItem(found, item, '*', { Title: 'probe' })));
  if (isEdited) return isAdded ? 'read add edit' : unexpected(alias, list);
  return isAdded ? 'read add' : 'read';
}

/** A row of an administrator's, to be changed. Drafts are changed by their author only, so there it is the person's own. */
async function rowOf(path: string, list: string, alias: string): Promise<string> {
  const graph = list === 'Drafts' ? graphs.get(alias)! : administrator();
  const { body } = await graph.send(createItem(await place(graph, path, list), { Title: 'row' }));
  return body.id;
}

let admin: Graph | undefined;

function administrator(): Graph {
  admin ??= municipality.graphAs('palle');
  return admin;
}

async function place(graph: Graph, path: string, list: string) {
  const found = await placeOrNull(graph, path, list);
  if (!found) throw new Error(`${list} is not seen`);
  return found;
}

async function placeOrNull(graph: Graph, path: string, list: string) {
  try {
    const { body } = await graph.send(siteByPath('localhost', path));
    const site = siteById(body.id);
    const listId = (await graph.all(listsOf(site))).find(({ name }) => name === list)?.id;
    return listId === undefined ? null : { site, listId };
  } catch (error) {
    if (error instanceof Failure && error.kind === 'forbidden') return null;
    throw error;
  }
}

async function allowed(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof Failure && error.kind === 'forbidden') return false;
    throw error;
  }
}

function unexpected(alias: string, list: string): never {
  throw new Error(`${alias} edits ${list} and may not add`);
}
