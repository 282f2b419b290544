import { printedSummary, printedTable } from '../../../scripts/bench/printed.ts';
import { atMost, rounded } from '../../../scripts/bench/subject.ts';

describe('printedTable', () => {
  it('sets figures to the right, under columns as wide as their widest cell', () => {
    expect(printedTable({ title: 'Sizes', columns: ['', 'kB'], rows: [['pane', '7.5'], ['tab', '100']] })).toBe(
      ['', 'Sizes', '         kB', '  ----  ---', '  pane  7.5', '  tab   100', ''].join('\n'),
    );
  });
});

describe('printedSummary', () => {
  const met = atMost('pane', 100, 165, 'kB');
  const missed = atMost('tab', 180.4, 180, 'kB');

  it('says in words which budgets are met and which are not, the missed first', () => {
    expect(printedSummary([met, missed])).toBe(
      ['Budgets met: 1 of 2.', '\nNot met:', '  tab: 180.4 kB (at most 180 kB)', '\nMet:', '  pane: 100 kB (at most 165 kB)'].join('\n'),
    );
    expect(printedSummary([met])).toContain('Budgets met: 1 of 1.');
    expect(printedSummary([])).toBe('No budget belongs to what was measured.');
  });
});

describe('rounded', () => {
  it.each([
    [1.234, '1.23'],
    [12.34, '12.3'],
    [123.45, '123.5'],
    [1234.5, '1235'],
    [2, '2'],
  ])('writes %d as %s', (value, text) => {
    expect(rounded(value)).toBe(text);
  });
});
