import type { CaseFile, CaseSituation, Meeting, Recorded } from '#domain';

const UNFINISHED = new Set<Meeting['step']>(['booking', 'claimed', 'eventCreated', 'agendaAttached', 'invited', 'inForm']);

/** What the next step is found from, out of the case in full. */
export function situationOf(file: CaseFile): CaseSituation {
  return { case: file.case, rooms: file.rooms, unfinishedMeeting: file.meetings.find(isUnfinished) ?? null };
}

function isUnfinished(meeting: Recorded<Meeting>): boolean {
  return UNFINISHED.has(meeting.step) || meeting.change !== null;
}
