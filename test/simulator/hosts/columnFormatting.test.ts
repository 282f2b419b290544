import { evaluate, type FormatScope } from '../../../simulator/pages/sharepoint/format/evaluate.ts';
import { parseExpression } from '../../../simulator/pages/sharepoint/format/expression.ts';
import { formattedText } from '../../../simulator/pages/sharepoint/format/formattedText.ts';
import { ExpressionError, type FormatValue } from '../../../simulator/pages/sharepoint/format/formatValue.ts';
import { secureAddress } from '../../../simulator/pages/sharepoint/format/FormattedValue.tsx';
import { readFormatter } from '../../../simulator/pages/sharepoint/format/readFormatter.ts';

const FIELDS: Readonly<Record<string, FormatValue>> = { Now: 4, Theme: 'Lave mad', Due: new Date('2026-11-19T23:00:00Z') };

const scope = (currentField: string): FormatScope => ({
  field: (name) => FIELDS[name] ?? '',
  currentField,
  now: new Date('2026-11-23T07:00:00Z'),
  me: 'mette.krogh@fjordbro.example',
  rowIndex: 2,
});

const valueOf = (expression: string, currentField = 'Now') => evaluate(parseExpression(expression), scope(currentField));

describe('an expression of column formatting', () => {
  it.each([
    ["(@currentField * 80 / 10) + 'px'", '32px'],
    ["if(@currentField == 4, 'fire', 'andet')", 'fire'],
    ["@currentField >= 5 ? 'høj' : 'lav'", 'lav'],
    ["[$Theme] == 'Lave mad' && [$Now] != 3", true],
    ['!(@currentField < 4) || false', true],
    ['2 + 3 * 4 - 6 / 2', 11],
    ["indexOf([$Theme], 'mad')", 5],
    ["toString(@rowIndex) + '. række'", '2. række'],
    ["Number('') == 0", true],
    ["toUpperCase(substring([$Theme], 0, 4)) + \" it\"", 'LAVE it'],
    ["[$Missing] == ''", true],
  ])('%s is %s', (expression, expected) => {
    expect(valueOf(expression)).toBe(expected);
  });

  it('compares dates with now and writes them the Danish way', () => {
    expect(valueOf("if(@currentField < @now, toLocaleDateString(@currentField) + ' (overskredet)', '')", 'Due')).toBe('20.11.2026 (overskredet)');
    expect(valueOf("if(addDays(@currentField, 10) < @now, 'før', 'efter')", 'Due')).toBe('efter');
    expect(valueOf('toLocaleDateString(@currentField)', 'Missing')).toBe('');
  });

  it.each(['constructor(1)', "alert('x')", '@currentField +', "'open", '1 2', 'if(1, 2', 'window'])('refuses %s', (expression) => {
    expect(() => parseExpression(expression)).toThrow(ExpressionError);
  });
});

describe('column formatting', () => {
  it('reads elements with their children, styles and attributes', () => {
    const json = { elmType: 'div', style: { 'background-color': 'red' }, children: [{ elmType: 'span', txtContent: '@currentField' }, { txtContent: ' af 10' }] };

    const element = readFormatter(JSON.stringify(json))!;

    expect(Object.keys(element.style)).toEqual(['backgroundColor']);
    expect(formattedText(element, scope('Now'))).toBe('4  af 10');
  });

  it('reads the older form with operators as objects', () => {
    const json = { elmType: 'span', txtContent: { operator: '?', operands: [{ operator: '==', operands: ['@currentField', 4] }, 'ja', 'nej'] } };

    expect(formattedText(readFormatter(JSON.stringify(json))!, scope('Now'))).toBe('ja');
  });

  it('leaves out elements, styles and attributes that could do harm', () => {
    const json = { elmType: 'script', txtContent: 'x', style: { position: 'fixed', 'background-image': 'url(x)' }, attributes: { onclick: 'x', src: 'x' } };

    expect(readFormatter(JSON.stringify(json))).toMatchObject({ tag: 'span', style: {}, attributes: {} });
  });

  it.each(['{', '[]', '1', '{"txtContent":"=unknown(1)"}', '{"children":[null]}'])('is not used at all when it is %s', (json) => {
    const element = readFormatter(json);

    expect(element === undefined || formattedText(element, scope('Now')) === '').toBe(true);
  });

  it.each([
    ['https://localhost/sites/treklang', 'https://localhost/sites/treklang'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['http://example.org', undefined],
    ['/sites', undefined],
  ])('follows %s only as %s', (address, expected) => {
    expect(secureAddress(address)).toBe(expected);
  });
});
