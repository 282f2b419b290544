import type { Case, Key, Recorded } from '#domain';

/** Names of everything that is read, in one place: what is written invalidates by these. */
export const keys = {
  all: ['store'] as const,
  caseload: () => [...keys.all, 'caseload'] as const,
  /** Of any cases: a booking that is begun or taken back leaves the row of its case as it was, and with it the name below. */
  allSituations: () => [...keys.all, 'situations'] as const,
  situations: (cases: readonly Recorded<Case>[]) => [...keys.allSituations(), cases.map(({ key, record }) => `${key} ${record.etag}`)] as const,
  caseFile: (caseKey: Key) => [...keys.all, 'case', caseKey] as const,
  roomFile: (roomCode: string, followUpKey: Key) => [...keys.all, 'room', roomCode, followUpKey] as const,
  meetingEvent: (eventId: string, etag: string) => [...keys.all, 'event', eventId, etag] as const,
  bookingTrace: (meetingKey: Key) => [...keys.all, 'bookingTrace', meetingKey] as const,
  ownFollowUps: () => [...keys.all, 'ownFollowUps'] as const,
  results: () => [...keys.all, 'results'] as const,
};
