import { findList } from '../../../simulator/sharepoint/lists/lists.ts';
import { findView, viewsOf } from '../../../simulator/sharepoint/views/views.ts';
import { ListViewThresholdExceeded } from '../../../simulator/sharepoint/views/candidateRows.ts';
import { readView, ViewDenied } from '../../../simulator/sharepoint/views/readView.ts';
import type { User } from '../../../simulator/directory/users.ts';
import type { Switches } from '../../../simulator/kernel/switches.ts';
import { aListOfGoals } from '../../builders/aListOfGoals.ts';
import { graphOf } from '../../builders/aSharePoint.ts';
import { restOf } from '../../builders/sharePointRest.ts';

const ROWS = [
  { Key: 'a', CaseKey: 'c1', Due: '2026-11-24T12:00:00Z', Rating: 3, Kind: 'develop' },
  { Key: 'b', CaseKey: 'c1', Due: '2026-11-20T12:00:00Z', Rating: 8, Kind: 'maintain' },
  { Key: 'c', CaseKey: 'c2', Kind: 'develop' },
];

/** The three rows are Mette's, a fourth is Anders'. */
function aView(query: string, more: object = {}, switches: Partial<Switches> = {}) {
  const goals = aListOfGoals(switches);
  const { world, site, listId, mette, anders, palle, items } = goals;
  const mine = graphOf(world, mette);
  for (const fields of ROWS) mine.post(items, { fields });
  graphOf(world, anders).post(items, { fields: { Key: 'd', CaseKey: 'c3', Kind: 'limitLoss' } });
  const rest = restOf(world, palle);
  const made = rest.post("web/lists/getByTitle('Goals')/views/add", { parameters: { Title: 'V', Query: query, ViewFields: ['Key', 'Author'], ...more } });
  const list = findList(world.database, site, listId)!;
  const view = findView(world.database, list, String(made.body['Id']))!;
  const read = (user: User = mette, after = 0) => readView(world, user, site, list, findView(world.database, list, view.id)!, after);
  return { ...goals, rest, read, keys: () => read().rows.map((row) => row.cells['Key']), theList: list };
}

const eq = (name: string, value: string, type = 'Text') => `<Eq><FieldRef Name="${name}"/><Value Type="${type}">${value}</Value></Eq>`;

describe('readView', () => {
  it.each([
    ['nothing', '', ['a', 'b', 'c', 'd']],
    ['equality without case', `<Where>${eq('CaseKey', 'C1')}</Where>`, ['a', 'b']],
    ['emptiness', '<Where><IsNull><FieldRef Name="Rating"/></IsNull></Where>', ['c', 'd']],
    ['a day reached', '<Where><Geq><FieldRef Name="Due"/><Value Type="DateTime">2026-11-24T00:00:00Z</Value></Geq></Where>', ['a']],
    ['today', '<Where><Lt><FieldRef Name="Due"/><Value Type="DateTime"><Today/></Value></Lt></Where>', ['b']],
    ['two days ahead', '<Where><Lt><FieldRef Name="Due"/><Value Type="DateTime"><Today OffsetDays="2"/></Value></Lt></Where>', ['a', 'b']],
    ['numbers', '<Where><Gt><FieldRef Name="Rating"/><Value Type="Number">3</Value></Gt></Where>', ['b']],
    ['me', '<Where><Eq><FieldRef Name="Author"/><Value Type="Integer"><UserID/></Value></Eq></Where>', ['a', 'b', 'c']],
    ['me, in brackets', `<Where>${eq('Author', '[Me]')}</Where>`, ['a', 'b', 'c']],
    ['both', `<Where><And>${eq('CaseKey', 'c1')}${eq('Kind', 'develop', 'Choice')}</And></Where>`, ['a']],
    ['either', `<Where><Or>${eq('CaseKey', 'c2')}${eq('Kind', 'maintain', 'Choice')}</Or></Where>`, ['b', 'c']],
    ['an order', '<OrderBy><FieldRef Name="Rating" Ascending="FALSE"/></OrderBy>', ['b', 'a', 'c', 'd']],
  ])('filters and orders by %s', (_what, query, expected) => {
    expect(aView(query).keys()).toEqual(expected);
  });

  it('shows persons by name', () => {
    expect(aView('').read().rows[3]!.cells).toEqual({ Key: 'd', Author: 'anders' });
  });

  it('groups rows and counts them', () => {
    const { groups, isCollapsed, rows } = aView('<GroupBy Collapse="TRUE"><FieldRef Name="Kind"/></GroupBy>').read();

    expect(groups.map(({ value, count, itemIds }) => [value, count, itemIds])).toEqual([
      ['develop', 2, [1, 3]],
      ['limitLoss', 1, [4]],
      ['maintain', 1, [2]],
    ]);
    expect(isCollapsed).toBe(true);
    expect(rows.map((row) => row.item.id)).toEqual([1, 3, 4, 2]);
  });

  it('has totals of all its rows, not of the page, where an empty value counts nowhere', () => {
    const { rest, read } = aView('', { RowLimit: 2 });
    rest.merge("web/lists/getByTitle('Goals')/views/getByTitle('V')", { Aggregations: '<FieldRef Name="Key" Type="COUNT"/><FieldRef Name="Rating" Type="AVG"/>' });
    const off = read().totals;

    rest.merge("web/lists/getByTitle('Goals')/views/getByTitle('V')", { AggregationsStatus: 'On' });

    expect(off).toEqual([]);
    expect(read().totals).toEqual([
      { name: 'Key', kind: 'COUNT', value: 4 },
      { name: 'Rating', kind: 'AVG', value: 5.5 },
    ]);
  });

  it('pages', () => {
    const { read, mette } = aView('', { RowLimit: 3 });

    const first = read();

    expect([first.rows.length, first.next, first.total]).toEqual([3, 3, 4]);
    expect(read(mette, 3)).toMatchObject({ rows: [{ cells: { Key: 'd' } }], next: undefined });
  });

  it('shows only one\'s own rows where the list says so', () => {
    const { rest, world, site, listId, anders } = aView('');
    rest.merge("web/lists/getByTitle('Goals')", { ReadSecurity: 2 });
    const list = findList(world.database, site, listId)!;

    expect(readView(world, anders, site, list, viewsOf(world.database, list)[0]!).rows.map((row) => row.item.id)).toEqual([4]);
  });

  it('is refused who may not see the list', () => {
    const { read, karen } = aView('');

    expect(() => read(karen)).toThrow(ViewDenied);
  });
});

describe('a view over the list view threshold', () => {
  const few = { listViewThreshold: 3 };

  it.each([
    ['groups', '<GroupBy><FieldRef Name="CaseKey"/></GroupBy>'],
    ['filters by a column without an index', `<Where>${eq('Kind', 'develop', 'Choice')}</Where>`],
    ['filters by either of two columns', `<Where><Or>${eq('CaseKey', 'c1')}${eq('CaseKey', 'c2')}</Or></Where>`],
    ['orders by a column without an index', '<OrderBy><FieldRef Name="Kind"/></OrderBy>'],
    ['finds too many by its first condition', '<Where><BeginsWith><FieldRef Name="CaseKey"/><Value Type="Text">c</Value></BeginsWith></Where>'],
  ])('is refused when it %s', (_what, query) => {
    expect(() => aView(query, {}, few).read()).toThrow(ListViewThresholdExceeded);
  });

  it.each([
    ['finds few by an index', `<Where>${eq('CaseKey', 'c1')}</Where>`, ['a', 'b']],
    ['finds few by an indexed day', '<Where><Geq><FieldRef Name="Due"/><Value Type="DateTime">2026-11-24</Value></Geq></Where>', ['a']],
    ['narrows an index further', `<Where><And>${eq('CaseKey', 'c1')}${eq('Kind', 'maintain', 'Choice')}</And></Where>`, ['b']],
    ['shows page by page', '', ['a', 'b', 'c', 'd']],
  ])('is shown when it %s', (_what, query, expected) => {
    expect(aView(query, {}, few).keys()).toEqual(expected);
  });
});
