import type { CaseFile, CaseSituation, Room, RoomFile, Service } from '#domain';
import { aCase } from './aCase.ts';
import { aContract } from './aContract.ts';
import { aFollowUp } from './aFollowUp.ts';
import { aGoal, aScale } from './aGoal.ts';
import { aKey } from './aKey.ts';
import { aParticipant } from './aParticipant.ts';
import { recorded } from './recorded.ts';

export function aService(overrides: Partial<Service> = {}): Service {
  return {
    key: aKey('service'),
    name: 'Tilbuddet Prøvegården (opdigtet)',
    shortName: 'Prøvegården',
    organisation: 'Fonden Prøve',
    kind: 'opholdssted',
    isInternal: false,
    ...overrides,
  };
}

export function aRoom(overrides: Partial<Room> = {}): Room {
  return {
    code: 'rumabcde',
    siteId: 'localhost,11111111-0000-4000-8000-00000000000a,11111111-0000-4000-8000-00000000000b',
    siteUrl: 'https://localhost:4000/sites/treklang-abcdefgh',
    serviceKey: aKey('service'),
    kind: 'service',
    isOpen: true,
    ...overrides,
  };
}

export function aRoomFile(overrides: Partial<RoomFile> = {}): RoomFile {
  const scale = aScale();
  return {
    room: aRoom(),
    service: aService(),
    caseKey: aKey('case'),
    citizen: { name: 'Viola Prøve', calledName: 'Viola', easyRead: false },
    contract: recorded(aContract()),
    goals: [recorded(aGoal())],
    goalScales: {},
    subGoals: [],
    participants: [recorded(aParticipant())],
    followUps: [recorded(aFollowUp())],
    statuses: [],
    underWay: [],
    reports: [],
    decisions: [],
    scales: { [scale.key]: scale },
    ...overrides,
  };
}

export function aCaseFile(overrides: Partial<CaseFile> = {}): CaseFile {
  return { case: recorded(aCase()), rooms: [aRoomFile()], meetings: [], restrictedStatements: [], ...overrides };
}

export function aCaseSituation(overrides: Partial<CaseSituation> = {}): CaseSituation {
  return {
    case: recorded(aCase()),
    rooms: [{ room: aRoom(), service: aService(), followUps: [recorded(aFollowUp())] }],
    unfinishedMeeting: null,
    ...overrides,
  };
}
