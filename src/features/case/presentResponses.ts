import type { CaseFile, Invitee, Meeting } from '#domain';
import type { Words } from '#i18n';
import type { CalendarEvent } from '#store';

export interface PresentedResponse {
  readonly id: string;
  readonly name: string;
  readonly response: string;
}

/** The invited and what they answered. Citizens and relatives travel by address alone, so their name comes from our own row. */
export function presentResponses(meeting: Meeting, attendees: CalendarEvent['attendees'], words: Words<'case'>): PresentedResponse[] {
  return attendees.map(({ email, response }) => ({
    id: email,
    name: inviteeOf(meeting, email)?.name ?? email,
    response: words.response[response],
  }));
}

function inviteeOf(meeting: Meeting, email: string): Invitee | undefined {
  return meeting.invitees.find((invitee) => invitee.email?.toLowerCase() === email.toLowerCase());
}

/** The service's staff are needed, as when the time was found; others may be absent and are heard another way. */
export function neededWhoDecline({ rooms }: Pick<CaseFile, 'rooms'>, meeting: Meeting, attendees: CalendarEvent['attendees']): readonly string[] {
  const staff = new Set(rooms.flatMap(({ participants }) => participants).filter(({ role }) => role === 'provider').map(({ email }) => email?.toLowerCase()));
  return attendees.filter(({ email, response }) => response === 'declined' && staff.has(email.toLowerCase())).map(({ email }) => inviteeOf(meeting, email)?.name ?? email);
}
