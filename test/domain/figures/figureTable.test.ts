import { reportTables, suppress, toCalendarDay, type FigureRow, type GoalType, type Result } from '#domain';
import { aKey, aResult } from '../../builders/index.ts';

/** n citizens with one goal each, of whom `asHoped` went as hoped. */
function citizens(n: number, asHoped: number, overrides: Partial<Result> = {}): Result[] {
  return Array.from({ length: n }, (_, at) => {
    const name = `${overrides.goalType ?? 'develop'}${overrides.theme ?? ''}${overrides.now === null ? 'missing' : ''}${at}`;
    return aResult({ key: aKey(`row${name}`), resultKey: aKey(name), goalRef: aKey(`goal${name}`), outcome: at < asHoped ? 'asHoped' : 'notAsHoped', ...overrides });
  });
}

const missing = (n: number, overrides: Partial<Result> = {}): Result[] => citizens(n, 0, { now: null, outcome: 'notRated', missingReason: 'absent', days: null, ...overrides });

function row(results: readonly Result[], group: GoalType = 'develop'): FigureRow<GoalType> {
  return reportTables(results).goalTypes.find((one) => one.group === group)!;
}

describe('goal types of reportTables', () => {
  it('tells citizens, those with both ratings, the share as hoped and its interval', () => {
    expect(row([...citizens(30, 18), ...missing(6)])).toMatchObject({
      kind: 'shown',
      citizens: 36,
      withBaseline: 36,
      withBoth: 30,
      asHoped: { citizens: 18, share: 0.6, bounds: null },
      medianDays: 87,
      missing: { absent: 6 },
      isTooFew: false,
    });
  });

  it('says for under twenty that they are too few to compare', () => {
    expect(row(citizens(19, 9))).toMatchObject({ isTooFew: true });
  });

  it('tells the worst and the best case when more than a fifth is missing', () => {
    const shown = row([...citizens(34, 27), ...missing(10)]);

    expect(shown).toMatchObject({ asHoped: { bounds: { low: 27 / 44, high: 37 / 44 } } });
  });

  it('counts a citizen once, as hoped when more than half of the goals are', () => {
    const goals = citizens(12, 12).flatMap((result, at) => [result, { ...result, goalRef: aKey(`second${at}`), outcome: at < 6 ? ('asHoped' as const) : ('notAsHoped' as const) }]);

    expect(row(goals)).toMatchObject({ withBoth: 12, asHoped: { citizens: 6 } });
  });

  it('takes the latest follow-up of each goal, so that a goal reached early stays in', () => {
    const first = citizens(12, 12).map((result) => ({ ...result, closedOn: toCalendarDay('2026-03-01') }));
    const later = citizens(6, 0).map((result) => ({ ...result, closedOn: toCalendarDay('2026-09-01') }));

    expect(row([...first, ...later])).toMatchObject({ withBoth: 12, asHoped: { citizens: 6 } });
    expect(row([...later, ...first])).toMatchObject({ withBoth: 12, asHoped: { citizens: 6 } });
  });

  it('counts prose as a reason and not as a rating', () => {
    const prose = citizens(5, 0, { goalType: 'maintain', scaleKey: null, baseline: null, now: null, target: null, outcome: 'proseOnly', days: null });

    expect(row([...prose, ...citizens(12, 6)], 'maintain')).toMatchObject({ kind: 'shown', withBoth: 0, asHoped: null, missing: { proseOnly: 5 } });
  });

  it('hides a group of fewer than five in the data', () => {
    expect(row(citizens(4, 2))).toEqual({ group: 'develop', kind: 'hidden', reason: 'small' });
    expect(row([...citizens(4, 2), ...missing(20)])).toEqual({ group: 'develop', kind: 'hidden', reason: 'small' });
  });

  it.each([
    ['few as hoped', 12, 3],
    ['few not as hoped', 12, 9],
    ['none as hoped', 12, 0],
    ['all as hoped', 12, 12],
  ])('hides the share where it would tell about single citizens: %s', (_, n, asHoped) => {
    expect(row(citizens(n, asHoped))).toMatchObject({ kind: 'shown', withBoth: n, asHoped: null });
  });

  it('hides the total where the difference would be a small group', () => {
    expect(row([...citizens(12, 6), ...missing(2)])).toMatchObject({ withBoth: 12, citizens: null, withBaseline: null, missing: {} });
  });
});

describe('causes of what is missing', () => {
  const because = (n: number, missingReason: Result['missingReason']): Result[] =>
    Array.from({ length: n }, (_, at) => {
      const name = `${missingReason}${at}`;
      return aResult({ key: aKey(`row${name}`), resultKey: aKey(name), goalRef: aKey(`goal${name}`), now: null, outcome: 'notRated', missingReason, days: null });
    });

  it('keeps the next smallest back with a single small one, which the sum would tell', () => {
    expect(row([...citizens(30, 18), ...because(8, 'notAsked'), ...because(1, 'refused')])).toMatchObject({ citizens: 39, withBoth: 30, withBaseline: null, missing: {} });
  });

  it('tells the larger ones where the small ones together are no small group', () => {
    expect(row([...citizens(30, 18), ...because(8, 'notAsked'), ...because(3, 'refused'), ...because(2, 'absent')])).toMatchObject({ missing: { notAsked: 8 } });
  });

  it('leaves no way from the shown ones to a small group, whatever the counts', () => {
    for (let refused = 0; refused < 8; refused += 1)
      for (let absent = 0; absent < 8; absent += 1)
        for (let notAsked = 0; notAsked < 8; notAsked += 1) {
          const shown = row([...citizens(30, 18), ...because(refused, 'refused'), ...because(absent, 'absent'), ...because(notAsked, 'notAsked')]);
          if (shown.kind !== 'shown' || shown.citizens === null) continue;
          const told = Object.values(shown.missing).reduce((sum, count) => sum + count, 0);
          const left = shown.citizens - shown.withBoth - told;
          expect({ refused, absent, notAsked, isSmall: left > 0 && left < 5 }).toEqual({ refused, absent, notAsked, isSmall: false });
        }
  });
});

describe('themes of reportTables', () => {
  it('is in the order of the alphabet, and hides the smallest other group when one is small', () => {
    const rows = reportTables([...citizens(20, 10, { theme: 'Økonomi' }), ...citizens(3, 1, { theme: 'Mobilitet' }), ...citizens(12, 6, { theme: 'Kommunikation' })]).themes;

    expect(rows.map(({ group, kind }) => [group, kind])).toEqual([
      ['Kommunikation', 'hidden'],
      ['Mobilitet', 'hidden'],
      ['Økonomi', 'shown'],
    ]);
    expect(rows[0]).toMatchObject({ reason: 'complement' });
  });
});

describe('suppress', () => {
  it('needs no partner where two groups are small already, and finds none where there is no other', () => {
    expect(suppress([{ citizens: 2, withBoth: 2 }, { citizens: 3, withBoth: 3 }, { citizens: 9, withBoth: 9 }])).toEqual(['small', 'small', null]);
    expect(suppress([{ citizens: 2, withBoth: 2 }, { citizens: 0, withBoth: 0 }])).toEqual(['small', null]);
  });
});

describe('reportTables', () => {
  it('counts a citizen with goals in several groups once in each, and once in all', () => {
    const results = [
      ...citizens(20, 10, { theme: 'Økonomi' }),
      ...citizens(12, 6, { theme: 'Kommunikation', goalType: 'maintain' }),
      ...citizens(20, 5, { theme: 'Økonomi' }).map((result, at) => ({ ...result, goalRef: aKey(`second${at}`), theme: 'Helbred', goalType: 'limitLoss' as const })),
    ];
    const { goalTypes, themes, all } = reportTables(results);
    const counted = (rows: readonly FigureRow<string>[]) => rows.map((one) => [one.group, one.kind === 'shown' ? one.citizens : null]);

    expect(counted(goalTypes)).toEqual([['develop', 20], ['maintain', 12], ['limitLoss', 20]]);
    expect(counted(themes)).toEqual([['Helbred', 20], ['Kommunikation', 12], ['Økonomi', 20]]);
    expect(counted([all])).toEqual([['all', 32]]);
  });

  it('hides everybody where everybody is a small group', () => {
    expect(reportTables(citizens(4, 2)).all).toEqual({ group: 'all', kind: 'hidden', reason: 'small' });
  });
});
