import { resultOf, toCalendarDay, type ResultParts } from '#domain';
import { aCase, aGoal, aKey, aMeasure, aScale, aStatus } from '../../builders/index.ts';

const parts = (overrides: Partial<ResultParts> = {}): ResultParts => ({
  key: aKey('row'),
  goalRef: aKey('goalRef'),
  case: aCase(),
  serviceKey: aKey('service'),
  goal: aGoal(),
  scale: aScale(),
  status: aStatus(),
  closedOn: toCalendarDay('2026-12-03'),
  hasEnded: false,
  isPastPlan: false,
  ...overrides,
});

describe('resultOf', () => {
  it('tells baseline, rating, outcome and the days between them', () => {
    expect(resultOf(parts())).toMatchObject({ baseline: 3, now: 5, target: 7, outcome: 'asHoped', days: 179, quarter: '2026-Q4', voice: 'provider', missingReason: null });
  });

  it('keeps why a rating is missing', () => {
    const rating = { ...aStatus().rating!, value: null, missingReason: 'absent' as const };

    expect(resultOf(parts({ status: aStatus({ rating }) }))).toMatchObject({ now: null, days: null, missingReason: 'absent', outcome: 'notRated' });
  });

  it('says of a goal nobody wrote on that nobody was asked', () => {
    expect(resultOf(parts({ status: null }))).toMatchObject({ now: null, missingReason: 'notAsked', outcome: 'notRated' });
  });

  it('misses no number where prose was agreed', () => {
    expect(resultOf(parts({ goal: aGoal({ measure: null }), scale: null }))).toMatchObject({ scaleKey: null, now: null, missingReason: null, outcome: 'proseOnly' });
  });

  it('has no days where the day of the baseline is unknown', () => {
    expect(resultOf(parts({ goal: aGoal({ measure: aMeasure({ baselineOn: null }) }) })).days).toBeNull();
  });

  it('counts a goal that was decided to be reached as a success whatever the last level, and never a goal without both ratings', () => {
    const rating = { ...aStatus().rating!, value: 2 };

    expect(resultOf(parts({ status: aStatus({ rating }) })).outcome).toBe('notAsHoped');
    expect(resultOf(parts({ status: aStatus({ rating }), isReached: true })).outcome).toBe('asHoped');
    expect(resultOf(parts({ status: null, isReached: true })).outcome).toBe('notRated');
  });

  it('compares a rating with a baseline of the same voice only', () => {
    expect(resultOf(parts({ status: aStatus({ voice: 'citizen' }) }))).toMatchObject({ voice: 'citizen', baseline: null, outcome: 'notRated', days: null });
  });

  it('holds no name and no key of the room', () => {
    const text = JSON.stringify(resultOf(parts()));

    for (const secret of ['Viola', aGoal().key, aGoal().text, aStatus().followUpKey, aCase().key, aCase().caseNumber]) expect(text).not.toContain(secret);
  });
});
