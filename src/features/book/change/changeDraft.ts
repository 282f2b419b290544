import type { CaseFile, Meeting, Person, Recorded } from '#domain';
import { type BookDraft, type DraftInvitee, newDraft, type OpenFollowUp } from '../draft.ts';

/** A called meeting as the when-step knows it: the same people and length, no new time yet. */
export function changeDraft(file: CaseFile, meeting: Meeting, covers: readonly OpenFollowUp[], me: Person): BookDraft {
  const { start, end, place, invitees } = meeting;
  return {
    ...newDraft(file, me),
    covers: covers.map(({ followUp }) => followUp.key),
    invitees: invitees.map((invitee, at) => inviteeOf(invitee, at, file, me)),
    minutes: Math.round((Date.parse(end) - Date.parse(start)) / 60_000),
    place,
    time: null,
  };
}

/** The follow-ups the meeting is about, as their rooms have them now. */
export function coveredBy(meeting: Recorded<Meeting>, file: CaseFile): readonly OpenFollowUp[] {
  return meeting.covers.flatMap(({ roomCode, followUpKey }) => {
    const room = file.rooms.find((each) => each.room.code === roomCode);
    const followUp = room?.followUps.find(({ key }) => key === followUpKey);
    return room && followUp ? [{ room, followUp }] : [];
  });
}

/** Whoever was added for this meeting alone is no participant, and is an optional guest of the search. */
function inviteeOf(invitee: Meeting['invitees'][number], at: number, file: CaseFile, me: Person): DraftInvitee {
  const participant = file.rooms.flatMap(({ participants }) => participants).find(({ key }) => key === invitee.participantKey);
  const isMe = invitee.email?.toLowerCase() === me.email.toLowerCase();
  return {
    ...invitee,
    id: invitee.participantKey ?? `${at}`,
    role: participant?.role ?? (isMe ? 'caseworker' : invitee.isPrivate ? 'relative' : 'otherActor'),
    organisation: participant?.organisation ?? null,
    byLetter: invitee.email === null,
    isMe,
    ...(invitee.isOptional === true ? { isNeeded: false } : {}),
    representationEndsOn: participant?.representationEndsOn ?? null,
    hasProtectedAddress: participant?.hasProtectedAddress ?? false,
  };
}
