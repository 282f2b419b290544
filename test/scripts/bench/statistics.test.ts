import { median, percentile, timeInTurns } from '../../../scripts/bench/statistics.ts';

describe('percentile', () => {
  it.each([
    [50, 2],
    [75, 3],
    [95, 4],
    [100, 4],
    [0, 1],
  ])('is the smallest value that %i per cent do not exceed', (percent, value) => {
    expect(percentile([4, 1, 3, 2], percent)).toBe(value);
  });

  it('leaves the values as they stood', () => {
    const values = [3, 1, 2];

    expect(median(values)).toBe(2);
    expect(values).toEqual([3, 1, 2]);
  });

  it('has no answer without values', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('timeInTurns', () => {
  it('lets each act run once in every round, in order', () => {
    const run: string[] = [];

    const times = timeInTurns(2, { ours: () => run.push('ours'), theirs: () => run.push('theirs') });

    expect(run).toEqual(['ours', 'theirs', 'ours', 'theirs']);
    expect(times.ours).toHaveLength(2);
  });
});
