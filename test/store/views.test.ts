import { toCalendarDay } from '#domain';
import { ALL_LISTS, type ListSchema, resultsSchema, type View, viewsOf } from '#store/setUp';

const MONDAY = toCalendarDay('2026-11-23');

const titlesOn = (day: string) => viewsOf(resultsSchema, toCalendarDay(day)).map(({ title }) => title);
const cases = ALL_LISTS.find(({ name }) => name === 'Cases')!;

/** The column of the first condition: the only one an index helps. */
const firstCondition = ({ query }: View) => /<Where>.*?<FieldRef Name="(\w+)"/.exec(query)?.[1];
const isIndexed = (list: ListSchema, name: string) => list.columns.some((column) => column.name === name && column.isIndexed);

describe('viewsOf the results', () => {
  it('opens the newest quarter, and names the three before beside it', () => {
    const views = viewsOf(resultsSchema, MONDAY);

    expect(views.map(({ title }) => title)).toEqual(['4. kvartal 2026', '3. kvartal 2026', '2. kvartal 2026', '1. kvartal 2026', 'Udvikling pr. kvartal', 'Senest afsluttede']);
    expect(views.filter(({ isDefault }) => isDefault).map(({ title }) => title)).toEqual(['4. kvartal 2026']);
  });

  it.each([
    ['2027-01-01', ['1. kvartal 2027', '4. kvartal 2026', '3. kvartal 2026', '2. kvartal 2026']],
    ['2027-03-31', ['1. kvartal 2027', '4. kvartal 2026', '3. kvartal 2026', '2. kvartal 2026']],
    ['2028-02-29', ['1. kvartal 2028', '4. kvartal 2027', '3. kvartal 2027', '2. kvartal 2027']],
    ['2026-06-30', ['2. kvartal 2026', '1. kvartal 2026', '4. kvartal 2025', '3. kvartal 2025']],
  ])('on %s names %j', (day, expected) => {
    expect(titlesOn(day).slice(0, 4)).toEqual(expected);
  });

  it('asks a quarter by the indexed column and groups it by words, never by codes', () => {
    const [newest] = viewsOf(resultsSchema, MONDAY);

    expect(newest?.query).toContain('<Eq><FieldRef Name="Quarter"/><Value Type="Text">2026-Q4</Value></Eq>');
    expect(newest?.query).toContain('<GroupBy Collapse="TRUE"><FieldRef Name="GoalTypeLabel"/><FieldRef Name="OutcomeLabel"/></GroupBy>');
  });

  it('counts figures and averages none: the scales differ', () => {
    const averaged = viewsOf(resultsSchema, MONDAY).flatMap(({ totals = {} }) => Object.entries(totals).filter(([, total]) => total !== 'COUNT').map(([name]) => name));

    expect(new Set(averaged)).toEqual(new Set(['Days']));
    expect(viewsOf(resultsSchema, MONDAY)[0]?.totals).toMatchObject({ Baseline: 'COUNT', Now: 'COUNT' });
  });
});

describe('viewsOf the cases', () => {
  it('has the deadlines of the next four weeks, soonest first, without the CPR number', () => {
    const deadlines = viewsOf(cases, MONDAY).find(({ title }) => title === 'Frister');

    expect(deadlines?.query).toContain('<FieldRef Name="NextDue"/><Value Type="DateTime"><Today OffsetDays="28"/></Value>');
    expect(deadlines?.query).toContain('<OrderBy><FieldRef Name="NextDue" Ascending="TRUE"/></OrderBy>');
    expect(deadlines?.columns).not.toContain('Cpr');
  });
});

describe('viewsOf every list', () => {
  const all = ALL_LISTS.flatMap((list) => viewsOf(list, MONDAY).map((view) => ({ list, view, name: `${list.name} ${view.title}` })));

  it('begins its filter with an indexed column, or SharePoint refuses it over 5,000 rows', () => {
    const filtered = all.filter(({ view }) => firstCondition(view) !== undefined);

    expect(filtered.length).toBeGreaterThan(5);
    expect(filtered.filter(({ list, view }) => !isIndexed(list, firstCondition(view)!)).map(({ name }) => name)).toEqual([]);
  });

  it('groups nothing without a filter', () => {
    expect(all.filter(({ view }) => view.query.includes('<GroupBy') && firstCondition(view) === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('has totals below columns it shows', () => {
    expect(all.filter(({ view }) => Object.keys(view.totals ?? {}).some((column) => !view.columns.includes(column))).map(({ name }) => name)).toEqual([]);
  });
});
