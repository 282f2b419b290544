import { addDays, type Attendee, type Availability, type BookingWindow, type Buffers, type CalendarDay, type Settings, type SlotSearch, type Stretch } from '#domain';
import type { BookDraft, DraftInvitee, OpenFollowUp } from './draft.ts';
import { isNeeded, liftedIn, settingsWith, windowWith } from './lifted.ts';
import type { LiftedRule } from './liftedRule.ts';
import { isByLetter } from './presentInvitee.ts';

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

export function windowOf(draft: BookDraft, covers: readonly OpenFollowUp[], today: CalendarDay, settings: Settings): BookingWindow {
  return windowWith(liftedIn(draft), dueOf(covers), today, settings);
}

const WEEK = 7;

/** Days whose calendars are read: from tomorrow until a week beyond the window, so that lifting a rule is tried without asking again. */
export function readOf({ to }: BookingWindow, today: CalendarDay): Stretch {
  return { from: addDays(today, 1), to: addDays(to, WEEK) };
}

/** What the domain needs to rank times. */
export function searchOf(draft: BookDraft, covers: readonly OpenFollowUp[], known: Availabilities, today: CalendarDay, settings: Settings): SlotSearch {
  const rules = liftedIn(draft);
  const window = windowOf(draft, covers, today, settings);
  const buffers = buffersOf(draft, rules, settings);
  return {
    window,
    read: readOf(window, today),
    dueOn: dueOf(covers),
    today,
    settings: settingsWith(rules, settings),
    minutes: draft.minutes,
    agenda: draft.agenda,
    ...(buffers && { buffers }),
    attendees: draft.invitees.map((invitee) => attendeeOf(invitee, rules, known)),
  };
}

/** Only a meeting at the service takes travelling; kept everywhere, the time would take half of what a full calendar has left. */
function buffersOf({ isAtService = false, invitees }: BookDraft, rules: readonly LiftedRule[], { travelMinutes }: Settings): Buffers | null {
  const travels = isAtService && travelMinutes > 0 && invitees.some(({ mode }) => mode === 'inPerson');
  return travels && !rules.some(({ code }) => code === 'withoutBuffers') ? { before: travelMinutes, after: travelMinutes } : null;
}

function attendeeOf(invitee: DraftInvitee, rules: readonly LiftedRule[], known: Availabilities): Attendee {
  const availability = availabilityOf(invitee, known);
  const isAnyHour = rules.some((rule) => rule.code === 'outsideHours' && rule.id === invitee.id);
  return {
    id: invitee.id,
    isRequired: isNeeded(invitee),
    availability: isAnyHour && availability.kind === 'known' ? { ...availability, workingHours: null } : availability,
    part: null,
    items: invitee.agendaItems,
    isInPerson: invitee.mode === 'inPerson',
  };
}

function availabilityOf(invitee: DraftInvitee, known: Availabilities): Availability {
  if (invitee.isPrivate || isByLetter(invitee)) return { kind: 'unknown', cause: 'noAccount' };
  return known.get(invitee.email!.trim().toLowerCase()) ?? { kind: 'unknown', cause: 'failed' };
}
