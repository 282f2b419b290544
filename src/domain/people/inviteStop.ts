import type { CalendarDay } from '../time/calendarDay.ts';
import type { ParticipantRole } from './participant.ts';

/** Why somebody must not be invited as things stand (L9). */
export type InviteStop =
  /** A power of attorney or guardianship that is over by then: their part in the case has ended. */
  | { readonly kind: 'representationEnded'; readonly endsOn: CalendarDay }
  /** An invitation would carry the address of somebody whose address is protected. */
  | { readonly kind: 'protectedAddress' };

/** Those who stand in the citizen's place. A support person has no rights of their own, so nothing can run out. */
const REPRESENTING: ReadonlySet<ParticipantRole> = new Set(['guardian', 'partyRepresentative']);

export interface InvitedPerson {
  readonly role: ParticipantRole;
  readonly representationEndsOn: CalendarDay | null;
  readonly hasProtectedAddress: boolean;
  readonly isByLetter: boolean;
}

/** @param on the day of the meeting; today while there is none: what is over today is over at any meeting. */
export function inviteStop({ role, representationEndsOn, hasProtectedAddress, isByLetter }: InvitedPerson, on: CalendarDay): InviteStop | null {
  const isOver = REPRESENTING.has(role) && representationEndsOn !== null && representationEndsOn < on;
  if (isOver) return { kind: 'representationEnded', endsOn: representationEndsOn };
  return hasProtectedAddress && !isByLetter ? { kind: 'protectedAddress' } : null;
}
