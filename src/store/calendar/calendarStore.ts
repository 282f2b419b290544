import type { Availability, Instant, Key } from '#domain';

/** The signed-in person's calendar. Events carry our key as an extended property; every id is immutable. */
export interface CalendarStore {
  /** Without attendees: nobody is told yet. Safe to repeat with the same key: never a second event. */
  createEvent(event: NewEvent): Promise<CalendarEvent>;
  /** Safe to repeat: a file of that name is not attached twice; an event made a moment ago has none, and need not be asked. @throws Failure `invalid` from 3 MB on. */
  attachAgenda(eventId: string, file: AgendaFile, options?: { readonly isNewEvent?: boolean }): Promise<void>;
  /** All attendees in one change that holds nothing else: this sends the invitations. */
  invite(eventId: string, attendees: readonly Attendee[]): Promise<CalendarEvent>;
  /** Puts the file in the place of every other of its name: never a moment without one. Safe to repeat. */
  replaceAgenda(eventId: string, file: AgendaFile): Promise<void>;
  /**
   * Another time, place and text in one change, which tells everybody invited once. The attendees are never named: a list that is not
   * whole would call somebody off. The way into the online meeting stays in the text; where it cannot be found, the text stays as it is.
   */
  move(eventId: string, to: MovedEvent): Promise<CalendarEvent>;
  /** False when the body says something else and can be written anew: where the way into the online meeting is not found, it cannot. */
  saysText(eventId: string, html: string): Promise<boolean>;
  /** The event of a booking, in the organizer's calendar. */
  findByKey(key: Key): Promise<CalendarEvent | null>;
  find(eventId: string): Promise<CalendarEvent | null>;
  /** The event sent from Outlook's own form with our key in it; from then on it carries the key as the others do, and `findByKey` finds it. */
  adoptSent(key: Key): Promise<CalendarEvent | null>;
  /** The event's ordinary id, which Outlook's own forms take; it changes when the event is moved, so it is never kept. */
  formIdOf(key: Key): Promise<string | null>;
  /** Our key on an event known by the ordinary id of Outlook's forms; null for one that is not ours, or not in this calendar. */
  keyOfForm(formId: string): Promise<Key | null>;
  attachmentNames(eventId: string): Promise<readonly string[]>;
  /** Organizer only; sends the cancellation. Gone already is fine. */
  cancel(eventId: string, comment: string): Promise<void>;
  /** For an event nobody was invited to. Gone already is fine. */
  remove(eventId: string): Promise<void>;
  /** Places of the own calendar's last months, the most frequent first; none where it cannot be read. Asked once. */
  knownPlaces(now: Instant): Promise<readonly string[]>;
  /** Busy times; 20 people and 41 days a request, longer lists and windows are split. Unknown is an ordinary answer. */
  freeBusy(emails: readonly string[], from: Instant, to: Instant): Promise<readonly PersonAvailability[]>;
}

export interface NewEvent {
  /** The Meetings row's key. */
  readonly key: Key;
  /** Neutral: no name, no service. */
  readonly subject: string;
  readonly html: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly place: string;
  readonly isOnline: boolean;
  /** True when a citizen or relative is among them. */
  readonly hideAttendees: boolean;
}

export interface MovedEvent {
  readonly start: Instant;
  readonly end: Instant;
  readonly place: string;
  readonly html: string;
}

export interface Attendee {
  readonly email: string;
  /** Empty for citizens and relatives: they travel by address only. */
  readonly name: string;
  readonly isOptional: boolean;
}

export interface AgendaFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

export type ResponseWord = 'accepted' | 'tentative' | 'declined' | 'none';

export interface CalendarEvent {
  readonly id: string;
  /** Our key; null for an event that is not ours. */
  readonly key: Key | null;
  readonly subject: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly place: string;
  readonly isCancelled: boolean;
  /** False although asked for: the tenant did not make it a Teams meeting. It is said and does not stop. */
  readonly isOnline: boolean;
  readonly joinUrl: string | null;
  readonly webLink: string | null;
  readonly attendees: readonly { readonly email: string; readonly response: ResponseWord; readonly respondedAt: Instant | null }[];
}

export interface PersonAvailability {
  readonly email: string;
  readonly availability: Availability;
}
