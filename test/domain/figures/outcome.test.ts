import { changeOf, outcomeOf, type GoalType, type Measured, type Outcome } from '#domain';
import { aScale } from '../../builders/index.ts';

const mastery = aScale();
const functional = aScale({ min: 0, max: 4, direction: -1, minimalChange: 1 });
const measured = (overrides: Partial<Measured>): Measured => ({ goalType: 'develop', scale: mastery, baseline: 3, now: 5, target: 7, isPastPlan: false, ...overrides });

describe('changeOf', () => {
  it('is positive in the wished direction, also where lower is better', () => {
    expect(changeOf({ direction: 1 }, 3, 5)).toBe(2);
    expect(changeOf({ direction: -1 }, 8, 6)).toBe(2);
    expect(Object.is(changeOf({ direction: -1 }, 3, 3), 0)).toBe(true);
  });
});

describe('outcomeOf', () => {
  it.each<[string, Partial<Measured>, Outcome]>([
    ['the target is reached, however far the change', { baseline: 6, now: 7 }, 'asHoped'],
    ['the target is reached after its day', { now: 7, isPastPlan: true }, 'asHoped'],
    ['the change is noticed and on its way', { now: 5 }, 'asHoped'],
    ['the change is noticed but the day is past', { now: 5, isPastPlan: true }, 'partly'],
    ['the change is less than is noticed', { now: 4 }, 'partly'],
    ['nothing has changed', { now: 3 }, 'notAsHoped'],
    ['it went back', { now: 2 }, 'notAsHoped'],
    ['nobody rated', { now: null }, 'notRated'],
    ['there is no baseline', { baseline: null }, 'notRated'],
    ['prose was agreed', { scale: null }, 'proseOnly'],
    ['there is no target but a noticed change', { target: null }, 'asHoped'],
  ])('of a goal to develop, where %s', (_, overrides, expected) => {
    expect(outcomeOf(measured(overrides))).toBe(expected);
  });

  it.each<[string, Partial<Measured>, Outcome]>([
    ['unchanged', { now: 3 }, 'asHoped'],
    ['a point down on a fine scale', { now: 2 }, 'asHoped'],
    ['a noticed loss on a fine scale', { baseline: 5, now: 3 }, 'notAsHoped'],
    ['one step down on a coarse scale', { scale: functional, baseline: 2, now: 3 }, 'partly'],
    ['two steps down on a coarse scale', { scale: functional, baseline: 1, now: 3 }, 'notAsHoped'],
    ['better', { now: 6 }, 'asHoped'],
  ])('of a goal to maintain: %s', (_, overrides, expected) => {
    expect(outcomeOf(measured({ goalType: 'maintain', ...overrides }))).toBe(expected);
  });

  it.each<[string, Partial<Measured>, Outcome]>([
    ['a decline smaller than expected', { baseline: 1, now: 2, target: 3 }, 'asHoped'],
    ['the expected decline', { baseline: 1, now: 3, target: 3 }, 'asHoped'],
    ['a step worse than expected', { baseline: 1, now: 4, target: 3 }, 'notAsHoped'],
    ['a point worse than expected on a fine scale', { scale: mastery, baseline: 8, now: 4, target: 5 }, 'partly'],
    ['no expected level to judge by', { baseline: 1, now: 2, target: null }, 'notRated'],
  ])('of a goal to limit loss: %s', (_, overrides, expected) => {
    const goalType: GoalType = 'limitLoss';

    expect(outcomeOf(measured({ goalType, scale: functional, ...overrides }))).toBe(expected);
  });
});
