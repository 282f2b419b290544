import { addDays, type Case, type CaseFile, type Citizen, type FollowUp, type Instant, type Invitee, NOT_ASKED, NOTHING_ASKED, toCalendarDay, usualAgenda } from '#domain';
import type { BookingPlan } from '#flows';
import { newKey, type Store } from '#store';

const CALLED_NAME = 'Prøve';
const CITIZEN: Citizen = {
  name: 'Prøve Måling',
  calledName: CALLED_NAME,
  birthDate: toCalendarDay('2012-03-04'),
  area: 'child',
  communication: { language: 'da', easyRead: false, aac: false, notes: '' },
  protectedAddress: false,
};
const CPR = '040312-5000';
const REFERENCE = 'B3NCHM';
const DUE_IN_DAYS = 14;

/** A case with a planned follow-up in each of these rooms, written as the caseworker. */
export async function caseToBook(store: Store, roomCodes: readonly string[], now: Instant): Promise<CaseFile> {
  const dueOn = addDays(toCalendarDay(now.slice(0, 10)), DUE_IN_DAYS);
  const row: Case = {
    key: newKey(), caseNumber: 'S-2026-9001', reference: REFERENCE, citizen: CITIZEN, legalBasis: 'Barnets lov § 32', caseworker: store.me,
    roomCodes, resultKey: newKey(), nextDue: dueOn, state: 'toBook', closedOn: null,
  };
  await store.authority.cases.register(row, CPR);
  for (const code of roomCodes) {
    await store.room(code).cases.create({ key: row.key, name: CITIZEN.name, calledName: CALLED_NAME, communication: CITIZEN.communication });
    await store.room(code).followUps.create(plannedFollowUp(row, dueOn));
  }
  return store.loadCaseFile(row.key);
}

function plannedFollowUp({ key }: Case, dueOn: FollowUp['dueOn']): FollowUp {
  return {
    key: newKey(), caseKey: key, contractId: newKey(), reference: REFERENCE, dueOn, state: 'planned', meetingKey: null, meetingStart: null, meetingEnd: null,
    materialDue: null, agenda: usualAgenda(), overdueReason: '', materialRequested: [], citizenInvites: NOT_ASKED, received: [], usefulness: null, attendance: [], carriedOver: [], closedOn: null, editions: [],
  };
}

/** What a caseworker would press *Book* on: a citizen with a letter, a relative by address, a colleague. */
export function planFor(file: CaseFile, now: Instant): BookingPlan {
  const day = addDays(toCalendarDay(now.slice(0, 10)), DUE_IN_DAYS);
  return {
    case: file.case,
    meetings: file.meetings,
    rooms: file.rooms,
    covers: file.rooms.map((room) => ({ room, followUp: room.followUps[0]! })),
    start: `${day}T12:00:00.000Z` as Instant,
    end: `${day}T13:00:00.000Z` as Instant,
    place: 'Rådhuset, lokale 2',
    invitees: [invitee(CITIZEN.name, null, true), invitee('Nora Måling', 'nora@borger.example', true), invitee('Dorthe Winther', 'dorthe.winther@fjordbro.example', false)],
    agenda: usualAgenda(),
    materialDue: addDays(day, -1),
    materialRequested: ['statusOnGoals'],
    overdueReason: '',
    asks: NOTHING_ASKED,
    citizenInvites: NOT_ASKED,
    takesOver: false,
  };
}

function invitee(name: string, email: string | null, isPrivate: boolean): Invitee {
  return { participantKey: null, name, email, isPrivate, mode: 'inPerson', agendaItems: null };
}
