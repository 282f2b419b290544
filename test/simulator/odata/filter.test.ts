import { ODataError, parseFilter } from '../../../simulator/odata/filter.ts';

describe('parseFilter', () => {
  it('reads comparisons joined by and, in the order written', () => {
    expect(parseFilter("fields/CaseKey eq 'a' and (fields/Rating gt 3.5)")).toEqual([
      { path: 'fields/CaseKey', operator: 'eq', literal: { kind: 'text', text: 'a' } },
      { path: 'fields/Rating', operator: 'gt', literal: { kind: 'number', text: '3.5' } },
    ]);
  });

  it.each([
    ["a eq 'it''s'", { kind: 'text', text: "it's" }],
    ['a eq true', { kind: 'boolean', text: 'true' }],
    ['a eq null', { kind: 'null', text: 'null' }],
    ['a eq -2', { kind: 'number', text: '-2' }],
    ['a eq 2026-11-21', { kind: 'date', text: '2026-11-21' }],
    ['a eq 2026-11-21T12:00:00Z', { kind: 'date', text: '2026-11-21T12:00:00Z' }],
    ["a eq 'f|g|æøå'", { kind: 'text', text: 'f|g|æøå' }],
  ])('reads the value of %s', (filter, literal) => {
    expect(parseFilter(filter)[0]!.literal).toEqual(literal);
  });

  it('reads startswith', () => {
    expect(parseFilter("startswith(fields/Key,'01')")).toEqual([{ path: 'fields/Key', operator: 'startswith', literal: { kind: 'text', text: '01' } }]);
  });

  it.each(["a eq 'x", '', 'a', "not (a eq 'b')", "a eq 'x' or b eq 'y'", "endswith(a,'x')", "'x' eq 'x'", 'a eq b'])('refuses %s', (filter) => {
    expect(() => parseFilter(filter)).toThrow(ODataError);
  });
});
