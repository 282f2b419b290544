import { ALL_LISTS, formatsOf } from '#store/setUp';
import { formattingProblem } from '../../../simulator/sharepoint/formatting/formattingProblem.ts';

const nested = (element: object) => ({ elmType: 'div', children: [{ elmType: 'span', children: [element] }] });

describe('the vocabulary of column formatting', () => {
  it('has every word of every column that set-up formats', () => {
    const formats = ALL_LISTS.flatMap((list) => Object.entries(formatsOf(list)).map(([column, format]) => ({ where: `${list.name}.${column}`, format })));

    expect(formats.length).toBeGreaterThan(25);
    expect(formats.filter(({ format }) => formattingProblem('column', format) !== undefined).map(({ where }) => where)).toEqual([]);
    expect(formats.map(({ where }) => where)).toEqual(expect.arrayContaining(['Cases.NextDue', 'Results.Now', 'Results.Outcome', 'FollowUps.State']));
  });

  it.each([
    ['an element that is none', { elmType: 'script' }, 'elmType'],
    ['an element without a name', { txtContent: 'x' }, "required property 'elmType'"],
    ['a style that is none', { elmType: 'div', style: { 'background-colour': 'red' } }, 'background-colour'],
    ['a style that no longer works', { elmType: 'div', style: { float: 'left' } }, 'float'],
    ['an attribute that would run', { elmType: 'div', attributes: { onclick: 'x' } }, 'onclick'],
    ['an action that is none', { elmType: 'button', customRowAction: { action: 'archive' } }, '/customRowAction/action'],
    ['a property that is none', { elmType: 'div', text: 'x' }, 'text'],
    ['a value that is a list', { elmType: 'div', txtContent: ['x'] }, '/txtContent'],
    ['an operator that is none', { elmType: 'div', txtContent: { operator: 'eval', operands: ['x'] } }, '/txtContent'],
    ['a loop over nothing', { elmType: 'div', forEach: 'each of them' }, '/forEach'],
    ['a function that is none', { elmType: 'div', txtContent: "=shout(@currentField)" }, 'shout'],
    ['an expression that ends too early', { elmType: 'div', txtContent: "=if(@currentField == 'a', 'b'" }, 'if('],
  ])('refuses %s, however deep', (_what, element, named) => {
    expect(formattingProblem('column', element)).toContain(named);
    expect(formattingProblem('column', nested(element))).toContain(named);
  });

  it('takes elements, styles, attributes, actions and both forms of expressions', () => {
    const format = {
      $schema: 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json',
      elmType: 'button',
      customRowAction: { action: 'setValue', actionInput: { State: 'booked' } },
      attributes: { class: "=if(@currentField > 3, 'sp-field-bold', '')", 'aria-label': '@currentField', title: { operator: '+', operands: ['@currentField', ' af 10'] } },
      style: { 'flex-direction': 'row', width: '=(@currentField * 8) + \'px\'' },
      children: [{ elmType: 'filepreview', attributes: { src: '@thumbnail.medium' } }],
    };

    expect(formattingProblem('column', format)).toBeUndefined();
  });
});

describe('the vocabulary of view formatting', () => {
  it('takes rows, groups and a footer, and refuses what is none of them', () => {
    const words = { elmType: 'div', txtContent: '@group.columnDisplayName' };

    expect(formattingProblem('view', { groupProps: { headerFormatter: words }, footerFormatter: words })).toBeUndefined();
    expect(formattingProblem('view', { rowFormatter: {} })).toContain('elmType');
    expect(formattingProblem('view', { groups: words })).toContain('groups');
    expect(formattingProblem('view', {})).toBeDefined();
  });
});
