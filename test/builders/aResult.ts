import { toCalendarDay, toKey, type Result } from '#domain';
import { aKey } from './aKey.ts';

export function aResult(overrides: Partial<Result> = {}): Result {
  return {
    key: aKey('resultRow'),
    resultKey: aKey('result'),
    goalRef: aKey('goalRef'),
    serviceKey: aKey('service'),
    theme: 'Dagtilbud, skole og læring',
    area: 'child',
    goalType: 'develop',
    scaleKey: toKey('S10|0001'),
    voice: 'provider',
    baseline: 3,
    now: 5,
    target: 7,
    missingReason: null,
    outcome: 'asHoped',
    days: 87,
    closedOn: toCalendarDay('2026-08-27'),
    quarter: '2026-Q3',
    hasEnded: false,
    checklist: null,
    ...overrides,
  };
}
