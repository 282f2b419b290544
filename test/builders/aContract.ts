import { toCalendarDay, type Contract } from '#domain';
import { aKey, aVersionKey } from './aKey.ts';

export function aContract(overrides: Partial<Contract> = {}): Contract {
  return {
    key: aVersionKey('contract'),
    caseKey: aKey('case'),
    serviceKey: aKey('service'),
    tradeKind: 'external',
    effortStart: toCalendarDay('2026-06-01'),
    tool: 'ICS_2019',
    legalBasis: 'Barnets lov § 32',
    purpose: 'Viola skal have ro i hverdagen.',
    rationale: 'Skolen kommer først, fordi Viola selv har valgt den.',
    materialForm: { prose: true, number: true },
    interval: { n: 3, unit: 'months' },
    nextDue: toCalendarDay('2026-12-03'),
    reachedWhen: 'Viola er i skole hver dag i to måneder.',
    transitionTo: 'Åben rådgivning',
    state: 'active',
    endedOn: null,
    endReason: null,
    ...overrides,
  };
}
