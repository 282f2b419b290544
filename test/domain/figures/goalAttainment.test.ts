import { goalAttainmentScore } from '#domain';

const score = (levels: readonly number[], weights = levels.map(() => 1)): number | null =>
  goalAttainmentScore(levels.map((level, at) => ({ level, weight: weights[at]! })));

describe('goalAttainmentScore', () => {
  it.each([
    [[0, 0, 0], [1, 1, 1], 50],
    [[1, 0, 0], [1, 1, 1], 54.56],
    [[1, 1, 1], [1, 1, 1], 63.69],
    [[-1, -1, -1], [1, 1, 1], 36.31],
    [[-2, -2, -2], [1, 1, 1], 22.61],
    [[2], [1], 70],
    [[1, 1], [1, 1], 62.4],
    [[1, -1], [1, 1], 50],
    [[1, 0, -1], [3, 2, 1], 54.41],
    [[-1, 0, 2], [3, 2, 1], 47.8],
    [[-1, -1, -1], [3, 2, 1], 36.78],
  ])('of levels %j with weights %j is %d', (levels, weights, expected) => {
    expect(score(levels, weights)).toBeCloseTo(expected, 2);
  });

  it('gives no score without goals: 50 would say as expected', () => {
    expect(score([])).toBeNull();
  });

  it('refuses a weight of nothing', () => {
    expect(() => score([1], [0])).toThrow(RangeError);
  });
});
