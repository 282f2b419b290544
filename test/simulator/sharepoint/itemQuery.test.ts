import { aListOfGoals } from '../../builders/aListOfGoals.ts';
import { type Answer, type GraphClient, graphOf } from '../../builders/aSharePoint.ts';
import type { Switches } from '../../../simulator/kernel/switches.ts';

const PREFER = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };

function aListWith(rows: readonly object[], switches: Partial<Switches> = {}) {
  const goals = aListOfGoals(switches);
  const graph = graphOf(goals.world, goals.mette);
  for (const fields of rows) graph.post(goals.items, { fields });
  return { ...goals, graph };
}

const ids = (answer: Answer): readonly unknown[] => answer.body.value.map((item) => item['id']);
const filtered = (graph: GraphClient, items: string, filter: string, headers = {}) => graph.get(`${items}?$filter=${encodeURIComponent(filter)}`, headers);

describe('filtering items', () => {
  const rows = [
    { Key: 'a1', CaseKey: 'Å', Due: '2026-03-02T12:00:00Z', Rating: 3, Kind: 'develop', Title: "it's" },
    { Key: 'a2', CaseKey: 'b', Due: '2026-04-02T12:00:00Z', Rating: 7, Kind: 'maintain' },
    { Key: 'b1', CaseKey: 'b', Kind: 'develop' },
  ];

  it.each([
    ["fields/CaseKey eq 'å'", ['1']],
    ["fields/CaseKey ne 'b'", ['1']],
    ["startswith(fields/Key,'A')", ['1', '2']],
    ["fields/Due gt '2026-03-15T00:00:00Z'", ['2']],
    ['fields/Due le 2026-03-15', ['1']],
    ["fields/Due ge '2026-03-01T00:00:00Z' and fields/Due lt '2026-04-01T00:00:00Z'", ['1']],
    ['fields/Rating gt 3', ['2']],
    ['fields/Rating le 3', ['1']],
    ['fields/Rating eq null', ['3']],
    ['fields/Rating ne null', ['1', '2']],
    ['id eq 2', ['2']],
    ["fields/Created ge '2026-01-01T00:00:00Z'", ['1', '2', '3']],
  ])('%s', (filter, expected) => {
    const { graph, items } = aListWith(rows);

    expect(ids(filtered(graph, items, filter))).toEqual(expected);
  });

  it('refuses a column that is not indexed, even on three rows, in the words of the service', () => {
    const { graph, items } = aListWith(rows);

    expect(filtered(graph, items, "fields/Kind eq 'develop'")).toMatchObject({
      status: 400,
      body: {
        error: {
          code: 'invalidRequest',
          message:
            "Field 'Kind' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: " +
            "HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.",
        },
      },
    });
  });

  it('looks at every row when that is preferred', () => {
    const { graph, items } = aListWith(rows);

    expect(ids(filtered(graph, items, "fields/Kind eq 'develop'", PREFER))).toEqual(['1', '3']);
    expect(ids(filtered(graph, items, "fields/Title eq 'it''s'", PREFER))).toEqual(['1']);
  });

  it('knows Title as a column without an index', () => {
    const { graph, items } = aListWith(rows);

    expect(filtered(graph, items, "fields/Title eq 'x'").status).toBe(400);
  });

  it.each([
    ["fields/CaseKey eq 'b' and fields/Rating gt 3", 'The service can only filter one indexed field at a time'],
    ["fields/Nøgle eq 'b'", "Field 'Nøgle' is not recognized"],
    ["fields/Other eq 'b'", "Field 'Other' is not recognized"],
    ["contains(fields/Key,'a')", "The function 'contains' is not supported"],
    ["fields/Key eq 'a1' or fields/Key eq 'a2'", 'is not supported'],
    ['fields/Key eq 3', "'3' is not a value of the field 'Key'"],
    ["fields/Rating eq 'many'", "'many' is not a value of the field 'Rating'"],
    ["startswith(fields/Rating,'1')", 'startswith takes a text column'],
    ["CaseKey eq 'b'", "Field 'CaseKey' is not recognized"],
    ["fields/Key eq 'a1", 'Invalid filter clause'],
  ])('refuses %s', (filter, message) => {
    const { graph, items } = aListWith(rows);
    const answer = filtered(graph, items, filter);

    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(message);
  });

  it('follows a value that changes and a row that goes', () => {
    const { graph, items } = aListWith(rows);
    graph.patch(`${items}/2/fields`, { CaseKey: 'c' });
    graph.delete(`${items}/3`);

    expect(ids(filtered(graph, items, "fields/CaseKey eq 'b'"))).toEqual([]);
    expect(ids(filtered(graph, items, "fields/CaseKey eq 'c'"))).toEqual(['2']);
  });

  it('fills an index made after the rows', () => {
    const { graph, items, setUp, list } = aListWith(rows);
    const kind = setUp.get(`${list}/columns`).body.value.find((column) => column['name'] === 'Kind')!;
    setUp.patch(`${list}/columns/${String(kind['id'])}`, { indexed: true });

    expect(ids(filtered(graph, items, "fields/Kind eq 'develop'"))).toEqual(['1', '3']);
  });
});

describe('the list view threshold', () => {
  const rows = Array.from({ length: 6 }, (_, index) => ({ Key: `k${index}`, CaseKey: index < 2 ? 'few' : 'many', Kind: 'develop' }));

  it('throttles a first condition that fits too many rows, although both together fit few', () => {
    const { graph, items } = aListWith(rows, { listViewThreshold: 3 });

    expect(filtered(graph, items, "fields/CaseKey eq 'many'")).toMatchObject({ status: 429, headers: { 'Retry-After': '10' } });
    expect(filtered(graph, items, "startswith(fields/Key,'k') and fields/Key eq 'k1'").status).toBe(429);
    expect(ids(filtered(graph, items, "fields/Key eq 'k1' and startswith(fields/Key,'k')"))).toEqual(['2']);
    expect(ids(filtered(graph, items, "fields/CaseKey eq 'few'"))).toEqual(['1', '2']);
  });

  it('ends the reading of every row', () => {
    const { graph, items } = aListWith(rows, { listViewThreshold: 5 });

    expect(filtered(graph, items, "fields/Kind eq 'maintain'", PREFER)).toMatchObject({
      status: 422,
      body: { error: { code: 'notSupported', innerError: { code: 'tooManyResources' } } },
    });
  });

  it('throttles an order over the whole list, but not reading it page by page', () => {
    const { graph, items } = aListWith(rows, { listViewThreshold: 5 });

    expect(graph.get(`${items}?$orderby=id desc`).status).toBe(429);
    expect(graph.get(items).body.value).toHaveLength(6);
  });
});

describe('pages of items', () => {
  const rows = Array.from({ length: 5 }, (_, index) => ({ Key: `k${index}`, CaseKey: 'c', Rating: 5 - index }));

  function readAll(graph: GraphClient, start: string): readonly (readonly unknown[])[] {
    const pages: (readonly unknown[])[] = [];
    for (let link: string | undefined = start; link !== undefined; ) {
      const answer: Answer = graph.get(link);
      pages.push(ids(answer));
      link = answer.body['@odata.nextLink'] as string | undefined;
    }
    return pages;
  }

  it('are as long as asked and linked to the next', () => {
    const { graph, items } = aListWith(rows);

    expect(readAll(graph, `${items}?$top=2&$expand=fields($select=Key)`)).toEqual([['1', '2'], ['3', '4'], ['5']]);
  });

  it('are cut without a word where the service allows fewer', () => {
    const { graph, items } = aListWith(rows, { listPageSize: 3 });

    expect(readAll(graph, `${items}?$top=1000`)).toEqual([['1', '2', '3'], ['4', '5']]);
  });

  it('go on through a filter and an order', () => {
    const { graph, items } = aListWith(rows);

    expect(readAll(graph, `${items}?$top=2&$filter=fields/CaseKey eq 'c'&$orderby=fields/Rating`)).toEqual([['5', '4'], ['3', '2'], ['1']]);
  });

  it('refuse a token that is none, $skip and $count', () => {
    const { graph, items } = aListWith(rows);

    expect([`${items}?$skiptoken=abc`, `${items}?$skip=2`, `${items}?$count=true`].map((path) => graph.get(path).status)).toEqual([400, 400, 400]);
  });
});
