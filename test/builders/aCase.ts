import { toCalendarDay, type Case, type Citizen, type Person } from '#domain';
import { aKey } from './aKey.ts';

export function aPerson(overrides: Partial<Person> = {}): Person {
  return { id: '11111111-0000-4000-8000-000000000001', name: 'Rikke Test', email: 'rikke.test@proeveby.example', ...overrides };
}

export function aCitizen(overrides: Partial<Citizen> = {}): Citizen {
  return {
    name: 'Viola Prøve',
    calledName: 'Viola',
    birthDate: toCalendarDay('2012-03-04'),
    area: 'child',
    communication: { language: 'da', easyRead: false, aac: false, notes: '' },
    protectedAddress: false,
    ...overrides,
  };
}

export function aCase(overrides: Partial<Case> = {}): Case {
  return {
    key: aKey('case'),
    caseNumber: 'S-2026-9001',
    reference: 'Q2W3E4',
    citizen: aCitizen(),
    legalBasis: 'Barnets lov § 32',
    caseworker: aPerson(),
    roomCodes: ['rumabcde'],
    resultKey: aKey('result'),
    nextDue: toCalendarDay('2026-12-03'),
    state: 'toBook',
    closedOn: null,
    ...overrides,
  };
}
