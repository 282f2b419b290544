import { ODataError } from '../../../simulator/odata/filter.ts';
import { expandOf, orderOf, pick, requireOptions, selectOf, topOf } from '../../../simulator/odata/queryOptions.ts';

const query = (text: string) => new URLSearchParams(text);

describe('query options', () => {
  it('are taken with $ and without', () => {
    expect([selectOf(query('$select=a,b')), selectOf(query('select=a, b'))]).toEqual([['a', 'b'], ['a', 'b']]);
  });

  it('expand several properties, each with its own selection', () => {
    expect([...expandOf(query('$expand=fields($select=A,B),columns'))]).toEqual([
      ['fields', ['A', 'B']],
      ['columns', undefined],
    ]);
  });

  it('order by one property', () => {
    expect(orderOf(query('$orderby=fields/Due desc'))).toEqual({ path: 'fields/Due', isDescending: true });
  });

  it.each([
    ['a page size of nothing', () => topOf(query('$top=0'))],
    ['a page size that is none', () => topOf(query('$top=many'))],
    ['an order by two', () => orderOf(query('$orderby=a,b'))],
    ['an expansion within an expansion', () => expandOf(query('$expand=items($expand=fields)'))],
    ['an option that is not offered', () => requireOptions(query('$search=x'), ['select'])],
  ])('refuse %s', (_what, read) => {
    expect(read).toThrow(ODataError);
  });

  it('keep the id and annotations whatever is selected', () => {
    expect(pick({ '@odata.etag': 'e', id: '1', name: 'n', size: 2 }, ['name'])).toEqual({ '@odata.etag': 'e', id: '1', name: 'n' });
  });
});
