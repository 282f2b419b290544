import { toCalendarDay, toKey, type Goal, type Measure, type Scale, type SubGoal } from '#domain';
import { aKey, aVersionKey } from './aKey.ts';

/** Mastery 1–10, higher is better. */
export function aScale(overrides: Partial<Scale> = {}): Scale {
  return {
    key: toKey('S10|0001'),
    name: 'Mestringsskala 1–10',
    min: 1,
    max: 10,
    direction: 1,
    construct: 'resources',
    minimalChange: 2,
    anchors: { '1': 'Lykkes slet ikke', '5': 'Lykkes omtrent halvdelen af gangene', '10': 'Lykkes hver gang' },
    ...overrides,
  };
}

export function aMeasure(overrides: Partial<Measure> = {}): Measure {
  return { scaleKey: aScale().key, baseline: 3, target: 7, baselineOn: toCalendarDay('2026-06-01'), weight: null, ...overrides };
}

export function aGoal(overrides: Partial<Goal> = {}): Goal {
  const agreed = toCalendarDay('2026-06-01');
  return {
    key: aVersionKey('goal'),
    caseKey: aKey('case'),
    contractKey: aVersionKey('contract'),
    text: 'Viola er i skole hele dagen fire dage om ugen',
    citizenWording: 'Jeg vil gerne kunne blive hele dagen.',
    goalType: 'develop',
    theme: 'Dagtilbud, skole og læring',
    themeCode: null,
    reachedWhen: 'Fire hele dage om ugen i otte uger.',
    smart: { specific: true, measurable: true, accepted: true, realistic: true, timeBound: true },
    timeFrame: null,
    measure: aMeasure(),
    agreedBy: { citizen: agreed, provider: agreed, authority: agreed },
    priority: 1,
    state: 'active',
    ...overrides,
  };
}

export function aSubGoal(overrides: Partial<SubGoal> = {}): SubGoal {
  return {
    key: aKey('subGoal'),
    caseKey: aKey('case'),
    goalId: aKey('goal'),
    text: 'Viola og mor går sammen hjemmefra',
    dueOn: toCalendarDay('2026-09-01'),
    state: 'approved',
    ...overrides,
  };
}
