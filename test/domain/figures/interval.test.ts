import { meanWithInterval, wilsonInterval } from '#domain';

const percent = (share: number): number => Math.round(share * 100);

describe('wilsonInterval', () => {
  it.each([
    [3, 5, 23, 88],
    [7, 12, 32, 81],
    [18, 30, 42, 75],
    [60, 100, 50, 69],
    [0, 5, 0, 43],
    [5, 5, 57, 100],
    [49, 81, 50, 70],
    [27, 34, 63, 90],
  ])('of %i out of %i is %i to %i per cent', (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n)!;

    expect([percent(interval.low), percent(interval.high)]).toEqual([low, high]);
  });

  it('says nothing about nobody', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('meanWithInterval', () => {
  it('agrees with the worked example', () => {
    const mean = meanWithInterval([2, 1, 0, 3, -1, 2, 1, 1])!;

    expect(mean.mean).toBe(1.125);
    expect(mean.sd).toBeCloseTo(1.246, 3);
    expect(mean.low).toBeCloseTo(0.083, 3);
    expect(mean.high).toBeCloseTo(2.167, 3);
  });

  it.each([
    [5, 2.2],
    [10, 1.3],
    [20, 0.8],
    [50, 0.5],
  ])('is so wide for %i people with a spread of about 1.8', (n, halfWidth) => {
    const values = spread(n, 1.8);
    const mean = meanWithInterval(values)!;

    expect((mean.high - mean.low) / 2).toBeCloseTo(halfWidth, 1);
  });

  it('has no spread for one', () => {
    expect(meanWithInterval([2])).toBeNull();
  });
});

/** n values around 0 whose standard deviation is exactly `sd`. */
function spread(n: number, sd: number): number[] {
  const raw = Array.from({ length: n }, (_, at) => at - (n - 1) / 2);
  const own = Math.sqrt(raw.reduce((sum, value) => sum + value * value, 0) / (n - 1));
  return raw.map((value) => (value * sd) / own);
}
