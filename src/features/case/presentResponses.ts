import type { Invitee, Meeting } from '#domain';
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
