import { type CaseFile, type CaseSituation, type Person, unfinishedMeeting } from '#domain';

/** What the next step is found from, out of the case in full. */
export function situationOf(file: CaseFile, me: Person): CaseSituation {
  return { case: file.case, rooms: file.rooms, unfinishedMeeting: unfinishedMeeting(file.meetings, file.rooms.flatMap(({ followUps }) => followUps), me) };
}
