import { toCalendarDay } from '#domain';
import { ALL_LISTS, CHOICE_WORDS, formatsOf, listsOn, ownRights, toWireColumn, viewsOf } from '#store/setUp';

/** SharePoint allows no more (large lists). */
const MOST_INDEXES = 20;
/** A longer internal name is cut. */
const LONGEST_NAME = 32;

const TODAY = toCalendarDay('2026-11-23');
const views = (list: (typeof ALL_LISTS)[number]) => viewsOf(list, TODAY);

const rowLists = ALL_LISTS.filter(({ template }) => template === 'genericList');

describe('The declared lists', () => {
  it.each(rowLists.map((list) => [list.name, list] as const))('%s has a unique key', (_, { columns }) => {
    expect(columns.find(({ name }) => name === 'Key')).toMatchObject({ isIndexed: true, isUnique: true });
  });

  it.each(ALL_LISTS.map((list) => [list.name, list] as const))('%s has English names inside and Danish ones for people', (_, { name, title, columns }) => {
    expect([name, ...columns.map((column) => column.name)].filter((one) => !/^[A-Z][A-Za-z]+$/.test(one) || one.length > LONGEST_NAME)).toEqual([]);
    expect(columns.map((column) => column.title).filter((one) => one === '')).toEqual([]);
    expect(title).not.toBe('');
  });

  it.each(ALL_LISTS.map((list) => [list.name, list] as const))('%s indexes what can be indexed, and not too much', (_, { columns }) => {
    const indexed = columns.filter(({ isIndexed }) => isIndexed);
    expect(indexed.length).toBeLessThanOrEqual(MOST_INDEXES);
    expect(indexed.filter(({ type }) => type.kind === 'longText')).toEqual([]);
  });

  it('keep the CPR number in one list, and in no view', () => {
    const withCpr = ALL_LISTS.filter(({ columns }) => columns.some(({ name }) => /cpr/i.test(name)));
    expect(withCpr.map(({ name }) => name)).toEqual(['Cases']);
    expect(ALL_LISTS.flatMap(views).filter(({ columns }) => columns.includes('Cpr'))).toEqual([]);
  });

  it('show no column in a view that the list does not have', () => {
    const own = ['Modified', 'Editor'];
    const unknown = ALL_LISTS.flatMap((list) =>
      views(list).flatMap((view) => view.columns.filter((name) => !own.includes(name) && !list.columns.some((column) => column.name === name)).map((name) => `${list.name}.${name}`)),
    );
    expect(unknown).toEqual([]);
  });

  it('give nobody outside of the team anything on the authority’s site', () => {
    expect(listsOn('authority').flatMap(({ sites }) => Object.keys(sites.authority ?? {})).filter((kind) => kind !== 'caseworkers' && kind !== 'managers')).toEqual([]);
  });

  it('break the inheritance only where a list differs from its site', () => {
    const differing = listsOn('room').filter((list) => ownRights(list, 'room') !== null).map(({ name }) => name);
    expect(differing).toEqual(['SubGoals', 'Statuses', 'Reports', 'Drafts']);
  });

  it('give another actor only its own question and its answer', () => {
    expect(listsOn('otherActorRoom').map(({ name }) => name)).toEqual(['FollowUps', 'Reports', 'Drafts']);
  });

  it('become columns of exactly one type each', () => {
    const types = ['text', 'number', 'boolean', 'choice', 'dateTime'];
    const wrong = ALL_LISTS.flatMap(({ columns }) => columns).filter((column) => types.filter((type) => type in toWireColumn(column)).length !== 1);
    expect(wrong).toEqual([]);
  });

  it('have a Danish word for every code of every choice, so that nobody who browses reads a code', () => {
    const choices = ALL_LISTS.flatMap(({ name, columns }) => columns.flatMap((column) => (column.type.kind === 'choice' ? [{ list: name, column: column.name, codes: column.type.choices }] : [])));
    const wordless = choices.filter(({ list, column, codes }) => Object.keys(CHOICE_WORDS[list]?.[column] ?? {}).sort().join() !== [...codes].sort().join());
    const shown = choices.filter(({ list, column }) => JSON.stringify(formatsOf(ALL_LISTS.find(({ name }) => name === list)!)[column] ?? {}).includes("if(@currentField == '"));

    expect(choices.length).toBeGreaterThan(20);
    expect(wordless).toEqual([]);
    expect(shown).toEqual(choices);
  });
});
