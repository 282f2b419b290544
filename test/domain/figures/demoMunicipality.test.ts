import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeOf, reportTables, outcomeOf, type GoalType, type Outcome, type Scale } from '#domain';
import { aKey, aResult, aScale } from '../../builders/index.ts';

interface DemoGoal {
  readonly goalType: GoalType;
  readonly scale: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly ratings: readonly { readonly on: string; readonly value: number | null }[];
  readonly status: { readonly rating: number | null } | null;
}
interface Demo {
  readonly scales: Readonly<Record<string, { readonly dir: 1 | -1; readonly m: number; readonly min: number; readonly max: number }>>;
  readonly cases: readonly { readonly no: number; readonly contracts: readonly { readonly goals: readonly DemoGoal[] }[] }[];
}

const demo = JSON.parse(readFileSync(join(process.cwd(), 'demo/municipality.json'), 'utf8')) as Demo;

function goalOf(caseNo: number, goalNo: number): DemoGoal {
  return demo.cases[caseNo - 1]!.contracts[0]!.goals[goalNo - 1]!;
}

function scaleOf(goal: DemoGoal): Scale | null {
  const scale = goal.scale === null ? null : demo.scales[goal.scale]!;
  return scale && aScale({ min: scale.min, max: scale.max, direction: scale.dir, minimalChange: scale.m });
}

/** What the rules must say of the eight cases, worked out by hand. */
const EXPECTED: readonly (readonly [number, number, number | null, Outcome])[] = [
  [1, 1, 2, 'asHoped'],
  [1, 2, 0, 'notAsHoped'],
  [2, 1, 3, 'asHoped'],
  [2, 2, -2, 'notAsHoped'],
  [3, 1, 2, 'asHoped'],
  [3, 2, 3, 'asHoped'],
  [4, 1, 1, 'asHoped'],
  [4, 2, null, 'notRated'],
  [5, 1, 1, 'asHoped'],
  [5, 2, 0, 'notAsHoped'],
  [6, 1, 2, 'asHoped'],
  [6, 2, 1, 'asHoped'],
  [6, 3, 0, 'notAsHoped'],
  [7, 1, null, 'proseOnly'],
  [7, 2, null, 'proseOnly'],
  [8, 1, -1, 'asHoped'],
  [8, 2, 0, 'asHoped'],
];

describe('the eight demo cases', () => {
  it.each(EXPECTED)('case %i, goal %i changes by %p: %s', (caseNo, goalNo, change, outcome) => {
    const goal = goalOf(caseNo, goalNo);
    const scale = scaleOf(goal);
    const { baseline, target, goalType } = goal;
    const now = goal.status?.rating ?? null;

    expect(scale && baseline !== null && now !== null ? changeOf(scale, baseline, now) : null).toBe(change);
    expect(outcomeOf({ goalType, scale, baseline, now, target, isPastPlan: false })).toBe(outcome);
  });

  it('has mastery ratings of three citizens only, so their figure is hidden; mixing the scales would have shown one', () => {
    const rated = EXPECTED.filter(([, , change]) => change !== null).map(([caseNo, goalNo, , outcome]) => ({ caseNo, goalNo, outcome, goal: goalOf(caseNo, goalNo) }));
    const resultsOf = (rows: typeof rated) =>
      rows.map(({ caseNo, goalNo, outcome, goal }) => aResult({ resultKey: aKey(`citizen${caseNo}`), goalRef: aKey(`goal${caseNo}${goalNo}`), goalType: goal.goalType, outcome }));
    const others = (['maintain', 'limitLoss'] as const).flatMap((goalType) => Array.from({ length: 12 }, (_, at) => aResult({ resultKey: aKey(`${goalType}${at}`), goalRef: aKey(`goal ${goalType}${at}`), goalType })));
    const mastery = rated.filter(({ goal }) => goal.scale === 'S10');

    expect(mastery).toHaveLength(5);
    const withOthers = (rows: typeof rated) => reportTables([...resultsOf(rows), ...others])!.goalTypes[0];
    expect(withOthers(mastery)).toEqual({ group: 'develop', kind: 'hidden', reason: 'small' });
    expect(withOthers(rated.filter(({ goal }) => goal.goalType === 'develop'))).toMatchObject({ kind: 'shown', withBoth: 6 });
  });
});
