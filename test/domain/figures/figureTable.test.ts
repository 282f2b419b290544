import { type Everybody, type FigureRow, type GoalType, reportTables, type ReportTables, type Result, toCalendarDay } from '#domain';
import { aKey, aResult } from '../../builders/index.ts';

/** n citizens with one goal each, of whom `asHoped` went as hoped. */
function citizens(n: number, asHoped: number, overrides: Partial<Result> = {}): Result[] {
  return Array.from({ length: n }, (_, at) => {
    const name = `${overrides.goalType ?? 'develop'}${overrides.theme ?? ''}${overrides.now === null ? 'missing' : ''}${at}`;
    return aResult({ key: aKey(`row${name}`), resultKey: aKey(name), goalRef: aKey(`goal${name}`), outcome: at < asHoped ? 'asHoped' : 'notAsHoped', ...overrides });
  });
}

const missing = (n: number, overrides: Partial<Result> = {}): Result[] => citizens(n, 0, { now: null, outcome: 'notRated', missingReason: 'absent', days: null, ...overrides });

/** Others of another goal type, so many that nothing has to be hidden for their sake. */
const OTHERS = citizens(40, 20, { goalType: 'limitLoss', theme: 'Andet' });

function tables(results: readonly Result[]): ReportTables {
  return reportTables([...results, ...OTHERS])!;
}

function row(results: readonly Result[], group: GoalType = 'develop'): FigureRow<GoalType> {
  return tables(results).goalTypes.find((one) => one.group === group)!;
}

function everybody(results: readonly Result[]): Everybody {
  return tables(results).all;
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
      isTooFew: false,
    });
  });

  it('keeps the time between the ratings back where it is known of few', () => {
    const known = (n: number) => citizens(30, 18).map((result, at) => ({ ...result, days: at < n ? 333 : null }));

    expect(row(known(1))).toMatchObject({ withBoth: 30, medianDays: null });
    expect(row(known(5))).toMatchObject({ medianDays: 333 });
  });

  it('leaves the table out where all rows lack few and their sum leaves no choice', () => {
    const lacking = (theme: string) => [...citizens(20, 10, { theme }), ...missing(4, { theme })];

    expect(reportTables([...lacking('a'), ...lacking('b')])).toMatchObject({ themes: [], all: { citizens: 48 } });
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

    expect(row([...prose, ...citizens(12, 6)], 'maintain')).toMatchObject({ kind: 'shown', withBoth: 0, asHoped: null });
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
    expect(row([...citizens(12, 6), ...missing(2)])).toMatchObject({ withBoth: 12, citizens: null, withBaseline: null });
  });
});

describe('everybody in reportTables', () => {
  const because = (n: number, missingReason: Result['missingReason']): Result[] =>
    Array.from({ length: n }, (_, at) => {
      const name = `${missingReason}${at}`;
      return aResult({ key: aKey(`row${name}`), resultKey: aKey(name), goalRef: aKey(`goal${name}`), now: null, outcome: 'notRated', missingReason, days: null });
    });

  it('tells who started, who has a baseline, who has both and why others have not', () => {
    expect(everybody([...citizens(30, 18), ...missing(6)])).toEqual({ citizens: 76, withBaseline: 76, withBoth: 70, ended: 0, missing: { absent: 6 }, missingElse: 0 });
  });

  it('counts those whose effort has ended, and keeps few of them back', () => {
    const over = (n: number) => citizens(30, 18).map((result, at) => ({ ...result, hasEnded: at < n }));

    expect(everybody(over(7)).ended).toBe(7);
    expect(everybody(over(3)).ended).toBeNull();
  });

  it('keeps the next smallest cause back with a single small one, which the sum would tell', () => {
    expect(everybody([...citizens(30, 18), ...because(8, 'notAsked'), ...because(1, 'refused')])).toMatchObject({ citizens: 79, withBoth: 70, withBaseline: null, missing: {}, missingElse: 9 });
  });

  it('tells the larger ones where the small ones together are no small group', () => {
    expect(everybody([...citizens(30, 18), ...because(8, 'notAsked'), ...because(3, 'refused'), ...because(2, 'absent')])).toMatchObject({ missing: { notAsked: 8 }, missingElse: 5 });
  });

  it('leaves no way from the shown ones to a small group, whatever the counts', () => {
    for (let refused = 0; refused < 8; refused += 1)
      for (let absent = 0; absent < 8; absent += 1)
        for (let notAsked = 0; notAsked < 8; notAsked += 1) {
          const shown = everybody([...citizens(30, 18), ...because(refused, 'refused'), ...because(absent, 'absent'), ...because(notAsked, 'notAsked')]);
          if (shown.citizens === null) continue;
          const told = Object.values(shown.missing).reduce((sum, count) => sum + count, 0);
          const left = shown.citizens - shown.withBoth - told;
          expect({ refused, absent, notAsked, isSmall: left > 0 && left < 5 }).toEqual({ refused, absent, notAsked, isSmall: false });
        }
  });
});

describe('themes of reportTables', () => {
  it('is in the order of the alphabet, and hides the smallest other group when one is small', () => {
    const rows = tables([...citizens(20, 10, { theme: 'Økonomi' }), ...citizens(3, 1, { theme: 'Mobilitet' }), ...citizens(12, 6, { theme: 'Kommunikation' })]).themes;

    expect(rows.map(({ group, kind }) => [group, kind])).toEqual([
      ['Andet', 'shown'],
      ['Kommunikation', 'hidden'],
      ['Mobilitet', 'hidden'],
      ['Økonomi', 'shown'],
    ]);
    expect(rows[1]).toMatchObject({ reason: 'complement' });
  });
});

describe('services of reportTables', () => {
  const inService = (name: string, n: number, lacking: number) => [...citizens(n, n / 2, { serviceKey: aKey(name), theme: name }), ...missing(lacking, { serviceKey: aKey(name), theme: name })];

  it('tell where ratings are missing and nothing of how it went', () => {
    const { services } = reportTables([...inService('one', 20, 6), ...inService('two', 15, 0)])!;

    expect(services.map((one) => one.kind === 'shown' && [one.citizens, one.withBoth, one.asHoped, one.medianDays])).toEqual([[26, 20, null, null], [15, 15, null, null]]);
  });

  it('keep the number of a second one back where a single one lacks few, which the total would tell', () => {
    const { services } = reportTables([...inService('one', 20, 6), ...inService('two', 15, 3), ...inService('three', 30, 9)])!;

    expect(services.map((one) => one.kind === 'shown' && one.citizens)).toEqual([null, null, 39]);
  });
});

describe('scales of reportTables', () => {
  const scales = new Map([[aResult().scaleKey!, { direction: -1 as const }]]);
  const changed = (to: number, n: number, overrides: Partial<Result> = {}): Result[] =>
    Array.from({ length: n }, (_, at) => aResult({ resultKey: aKey(`${to} ${at} ${overrides.voice}`), goalRef: aKey(`goal ${to} ${at} ${overrides.voice}`), baseline: 5, now: to, outcome: 'partly', ...overrides }));

  it('tell the directions first, then the mean with its interval, in the wished direction of the scale', () => {
    const [row] = reportTables([...changed(3, 6), ...changed(5, 5), ...changed(6, 5)], scales)!.scales;

    expect(row).toMatchObject({ kind: 'shown', withBoth: 16, change: { better: 6, same: 5, worse: 5 } });
    expect(row?.kind === 'shown' && row.change?.mean.mean).toBeCloseTo((6 * 2 - 5) / 16);
  });

  it('say nothing of the change where one direction is few', () => {
    expect(reportTables([...changed(3, 12), ...changed(5, 5), ...changed(6, 4)], scales)!.scales[0]).toMatchObject({ withBoth: 21, change: null });
  });

  it('never put two voices together, nor two scales, nor goals to maintain', () => {
    const { scales: rows } = reportTables([...changed(3, 10), ...changed(3, 10, { voice: 'citizen' }), ...changed(3, 10, { voice: 'authority', goalType: 'maintain' })], scales)!;

    expect(rows.map(({ voice, kind }) => [voice, kind])).toEqual([['provider', 'shown'], ['citizen', 'shown']]);
  });

  it('average the goals of one citizen first', () => {
    const two = changed(3, 20).flatMap((result, at) => [result, { ...result, goalRef: aKey(`second ${at}`), now: at < 5 ? 7 : at < 10 ? 8 : 3 }]);

    expect(reportTables(two, scales)!.scales[0]).toMatchObject({ withBoth: 20, change: { better: 10, same: 5, worse: 5 } });
  });
});

describe('adherence of reportTables', () => {
  const listed = (name: string, n: number, met: boolean, overrides: Partial<Result> = {}) =>
    citizens(n, 0, { theme: name, checklist: { met: met ? ['agenda'] : [], unmet: met ? [] : ['agenda'] }, ...overrides });

  it('tells of how many contracts a line is met at their last follow-up', () => {
    const early = listed('a', 12, false, { closedOn: toCalendarDay('2026-01-10') });
    const late = early.map((result) => ({ ...result, goalRef: aKey(`late ${result.key}`), closedOn: toCalendarDay('2026-04-10'), checklist: { met: ['agenda'], unmet: [] } as const }));

    expect(reportTables([...early, ...late, ...listed('b', 8, false)])!.adherence).toEqual([{ line: 'agenda', told: { kind: 'counted', met: 12, contracts: 20 } }]);
  });

  it('is rounded, and not of how many, where their number would tell who lacks a rating', () => {
    const lacking = listed('lacking', 2, true, { now: null, outcome: 'notRated', missingReason: 'refused' });

    expect(reportTables([...listed('a', 19, true), ...listed('b', 11, false), ...lacking])!.adherence).toEqual([{ line: 'agenda', told: { kind: 'rounded', share: 0.7 } }]);
  });

  it('is rounded where their number would tell who has two services', () => {
    const second = listed('a', 2, true, { serviceKey: aKey('another service') }).map((result) => ({ ...result, goalRef: aKey(`other ${result.key}`) }));

    expect(reportTables([...listed('a', 18, true), ...listed('b', 12, false), ...second])!.adherence).toEqual([{ line: 'agenda', told: { kind: 'rounded', share: 0.6 } }]);
  });

  it('is not told where the share alone would tell of how many it is', () => {
    const lacking = listed('lacking', 4, true, { now: null, outcome: 'notRated', missingReason: 'refused' });

    // Five of 34 are the only tenth there is: of 30 to 33 none has one side of five.
    expect(reportTables([...listed('a', 25, true), ...listed('b', 5, false), ...lacking])!.adherence).toEqual([{ line: 'agenda', told: null }]);
  });

  it('is not told of fewer than five citizens, and not at all where nothing is known', () => {
    expect(reportTables([...listed('a', 12, true), ...listed('b', 3, false)])!.adherence).toEqual([{ line: 'agenda', told: null }]);
    expect(reportTables(citizens(20, 10))!.adherence).toEqual([]);
  });
});

describe('reportTables', () => {
  it('counts a citizen with goals in several groups once in each, and once in all', () => {
    const results = [
      ...citizens(20, 10, { theme: 'Økonomi' }),
      ...citizens(12, 6, { theme: 'Kommunikation', goalType: 'maintain' }),
      ...citizens(20, 5, { theme: 'Økonomi' }).map((result, at) => ({ ...result, goalRef: aKey(`second${at}`), theme: 'Helbred', goalType: 'limitLoss' as const })),
    ];
    const { goalTypes, themes, all } = reportTables(results)!;
    const counted = (rows: readonly FigureRow<string>[]) => rows.map((one) => [one.group, one.kind === 'shown' ? one.citizens : null]);

    expect(counted(goalTypes)).toEqual([['develop', 20], ['maintain', 12], ['limitLoss', 20]]);
    expect(counted(themes)).toEqual([['Helbred', 20], ['Kommunikation', 12], ['Økonomi', 20]]);
    expect(all.citizens).toBe(32);
  });

  it('shows nothing of a cut with fewer than ten', () => {
    expect(reportTables(citizens(9, 5))).toBeNull();
  });

  it('hides a group that nearly everybody is in: the rest would be few', () => {
    const results = [...citizens(30, 15), ...citizens(3, 1, { goalType: 'maintain', theme: 'x' }), ...citizens(12, 6).map((one, at) => ({ ...one, goalRef: aKey(`more${at}`), goalType: 'maintain' as const }))];

    expect(reportTables(results)!.goalTypes[0]).toEqual({ group: 'develop', kind: 'hidden', reason: 'complement' });
  });

  it('keeps a second share back where nobody has two goals, so that the themes do not tell the one that is hidden', () => {
    const results = [...citizens(40, 20, { theme: 'a' }), ...citizens(10, 3, { theme: 'a', goalType: 'maintain' }), ...citizens(25, 12, { theme: 'b', goalType: 'limitLoss' })];

    expect(reportTables(results)!.goalTypes.map((one) => one.kind === 'shown' && one.asHoped?.citizens)).toEqual([20, undefined, undefined]);
  });
});
