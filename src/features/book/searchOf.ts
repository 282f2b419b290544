import { type Attendee, type Availability, bookingWindow, type BookingWindow, type CalendarDay, type Settings, type SlotSearch } from '#domain';
import type { BookDraft, DraftInvitee, OpenFollowUp } from './draft.ts';
import { isByLetter, partOf } from './presentInvitee.ts';

/** What is known of people's calendars, by lower-case address. */
export type Availabilities = ReadonlyMap<string, Availability>;

/** Whose calendar is asked for. Never a citizen's or relative's: their time is asked of them. */
export function askedAddresses(invitees: readonly DraftInvitee[]): readonly string[] {
  return invitees.filter((invitee) => !invitee.isPrivate && !isByLetter(invitee)).map(({ email }) => email!.trim().toLowerCase());
}

/** The earliest due date of what the meeting covers. */
export function dueOf(covers: readonly OpenFollowUp[]): CalendarDay {
  return covers.map(({ followUp }) => followUp.dueOn).reduce((a, b) => (a < b ? a : b));
}

export function windowOf(covers: readonly OpenFollowUp[], today: CalendarDay, settings: Settings): BookingWindow {
  return bookingWindow(dueOf(covers), today, settings);
}

/** What the domain needs to rank times. */
export function searchOf(draft: BookDraft, covers: readonly OpenFollowUp[], known: Availabilities, today: CalendarDay, settings: Settings): SlotSearch {
  return {
    window: windowOf(covers, today, settings),
    dueOn: dueOf(covers),
    today,
    settings,
    minutes: draft.minutes,
    attendees: draft.invitees.map((invitee) => attendeeOf(invitee, draft, known)),
  };
}

/** The convening caseworker and the service's staff are needed; others may miss a part, and it is said. */
function attendeeOf(invitee: DraftInvitee, draft: BookDraft, known: Availabilities): Attendee {
  return {
    id: invitee.id,
    isRequired: invitee.isMe || invitee.role === 'provider',
    availability: availabilityOf(invitee, known),
    part: partOf(invitee.agendaItems, draft.agenda),
  };
}

function availabilityOf(invitee: DraftInvitee, known: Availabilities): Availability {
  if (invitee.isPrivate || isByLetter(invitee)) return { kind: 'unknown', cause: 'noAccount' };
  return known.get(invitee.email!.trim().toLowerCase()) ?? { kind: 'unknown', cause: 'notFound' };
}
