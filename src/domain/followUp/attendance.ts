import type { Key } from '../key.ts';
import type { Participant, ParticipantRole } from '../people/participant.ts';
import type { MeetingMode } from './meeting.ts';

export type Presence = 'present' | 'partly' | 'absent';

/** Who was there, of those the room knows (R40). No name: the participant's row has it. */
export interface Attendance {
  readonly participantKey: Key;
  readonly presence: Presence;
  readonly mode: MeetingMode;
  /** Places in the agenda, from 1; null: the whole meeting. Only where somebody was there for a part. */
  readonly items: readonly number[] | null;
  /** Why somebody was not there, or not all the time. */
  readonly reason: string;
}

/** Whoever has agreed on a part of the meeting only is expected for that part. */
export function expectedAttendance({ key, agendaItems }: Pick<Participant, 'key' | 'agendaItems'>): Attendance {
  return { participantKey: key, presence: agendaItems === null ? 'present' : 'partly', mode: 'inPerson', items: agendaItems, reason: '' };
}

/** The citizen was away, or away from a part, and nobody has said why (R40). */
export function lacksExplanation({ presence, reason }: Attendance, role: ParticipantRole): boolean {
  return role === 'citizen' && presence !== 'present' && reason.trim() === '';
}

/** Those whose absence is not explained and has to be. */
export function unexplained<P extends Pick<Participant, 'key' | 'role'>>(participants: readonly P[], attendance: readonly Attendance[]): readonly P[] {
  return participants.filter(({ key, role }) => attendance.some((one) => one.participantKey === key && lacksExplanation(one, role)));
}
