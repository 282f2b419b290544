import { joinKeys, NOT_ASKED, NOTHING_ASKED, toCalendarDay, toInstant, usualAgenda, type Decision, type FollowUp, type Invitee, type Meeting, type Report, type Status } from '#domain';
import { aPerson } from './aCase.ts';
import { aKey, aVersionKey } from './aKey.ts';

/** Planned: nobody has booked yet. */
export function aFollowUp(overrides: Partial<FollowUp> = {}): FollowUp {
  return {
    key: aKey('followUp'),
    caseKey: aKey('case'),
    contractId: aKey('contract'),
    reference: 'Q2W3E4',
    dueOn: toCalendarDay('2026-12-03'),
    state: 'planned',
    meetingKey: null,
    meetingStart: null,
    meetingEnd: null,
    materialDue: null,
    agenda: usualAgenda(),
    overdueReason: '',
    materialRequested: [],
    citizenInvites: NOT_ASKED,
    received: [],
    usefulness: null,
    attendance: [],
    carriedOver: [],
    closedOn: null,
    editions: [],
    ...overrides,
  };
}

/** Convened: Thursday 3 December 2026 at 10 in the morning, Danish time. */
export function aConvenedFollowUp(overrides: Partial<FollowUp> = {}): FollowUp {
  return aFollowUp({
    state: 'convened',
    meetingKey: joinKeys(aKey('followUp'), '1'),
    meetingStart: toInstant('2026-12-03T09:00:00Z'),
    meetingEnd: toInstant('2026-12-03T10:00:00Z'),
    materialDue: toCalendarDay('2026-11-30'),
    materialRequested: ['statusOnGoals', 'lifeSituation', 'recommendation'],
    ...overrides,
  });
}

export function anInvitee(overrides: Partial<Invitee> = {}): Invitee {
  return {
    participantKey: aKey('participant'),
    name: 'Holger Test',
    email: 'holger.test@tilbud.example',
    isPrivate: false,
    mode: 'inPerson',
    agendaItems: null,
    ...overrides,
  };
}

export function aMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return {
    key: joinKeys(aKey('followUp'), '1'),
    caseKey: aKey('case'),
    organizer: aPerson(),
    step: 'booked',
    start: toInstant('2026-12-03T09:00:00Z'),
    end: toInstant('2026-12-03T10:00:00Z'),
    place: 'Rådhuset, lokale 2',
    invitees: [anInvitee()],
    covers: [{ roomCode: 'rumabcde', followUpKey: aKey('followUp') }],
    asks: NOTHING_ASKED,
    eventId: 'event-1',
    joinUrl: 'https://teams.example/join/1',
    chatId: null,
    hasTab: null,
    change: null,
    changes: [],
    ...overrides,
  };
}

/** What the provider wrote on one goal, submitted. */
export function aStatus(overrides: Partial<Status> = {}): Status {
  return {
    key: joinKeys(aKey('followUp'), aKey('goal'), overrides.voice ?? 'provider'),
    caseKey: aKey('case'),
    followUpKey: aKey('followUp'),
    goalKey: aVersionKey('goal'),
    voice: 'provider',
    workDone: 'Vi har øvet morgenen seks gange.',
    statusNow: 'Viola gennemfører som regel tre hele dage.',
    progressWord: 'someProgress',
    rating: { value: 5, missingReason: null, ratedOn: toCalendarDay('2026-11-27'), beforeReveal: null },
    subGoalStates: {},
    mode: null,
    capturedInMeeting: false,
    submittedAt: toInstant('2026-11-27T12:00:00Z'),
    ...overrides,
  };
}

export function aReport(overrides: Partial<Report> = {}): Report {
  return {
    key: joinKeys(aKey('followUp'), overrides.voice ?? 'provider'),
    caseKey: aKey('case'),
    followUpKey: aKey('followUp'),
    voice: 'provider',
    actor: '',
    lifeSituation: 'Familien er flyttet tættere på skolen.',
    functionalChanges: [{ theme: 'Udvikling og adfærd', change: 'better', text: 'Færre udbrud i skolen.' }],
    recommendation: 'continue',
    recommendationReason: 'Tre måneder mere med fokus på hverdagene.',
    proposals: '',
    dissent: '',
    basis: null,
    statement: '',
    mode: null,
    note: '',
    ratedOn: toCalendarDay('2026-11-27'),
    submittedAt: toInstant('2026-11-27T12:00:00Z'),
    ...overrides,
  };
}

export function aDecision(overrides: Partial<Decision> = {}): Decision {
  return {
    key: joinKeys(aKey('followUp'), aKey('goal')),
    caseKey: aKey('case'),
    followUpKey: aKey('followUp'),
    goalKey: aVersionKey('goal'),
    kind: 'continue',
    text: 'Fortsætte. Nyt delmål om vagtuger.',
    citizenAgrees: 'yes',
    dissent: '',
    decidedOn: toCalendarDay('2026-12-03'),
    ...overrides,
  };
}
