export type ResponseKind = 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';
export type ShowAs = 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Attendee extends Person {
  readonly type: 'required' | 'optional' | 'resource';
  readonly response: ResponseKind;
  readonly respondedMs?: number;
}

/** `microsoft.graph.location`, as far as it was given. */
export interface Place {
  readonly displayName: string;
  readonly [name: string]: unknown;
}

/** What a meeting says to everybody who is asked to it. */
export interface MeetingContent {
  readonly subject: string;
  readonly bodyHtml: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly startZone: string;
  readonly endZone: string;
  readonly isAllDay: boolean;
  readonly locations: readonly Place[];
  readonly importance: string;
  readonly sensitivity: string;
  readonly hideAttendees: boolean;
  readonly responseRequested: boolean;
  readonly allowNewTimeProposals: boolean;
  /** Set as long as the event has an online meeting. */
  readonly joinUrl?: string | undefined;
}

/** What the owner of one calendar keeps for themselves. */
export interface PrivateContent {
  readonly showAs: ShowAs;
  readonly categories: readonly string[];
  readonly reminderMinutes: number;
  readonly isReminderOn: boolean;
}

/** One entry of one calendar. A meeting has one in each invited mailbox: other ids, the same iCalUId. */
export interface EventRecord extends MeetingContent, PrivateContent {
  readonly key: number;
  /** Object id of the owner at home. */
  readonly mailbox: string;
  readonly id: string;
  readonly immutableId: string;
  readonly iCalUId: string;
  readonly changeKey: string;
  readonly createdMs: number;
  readonly modifiedMs: number;
  readonly isOrganizer: boolean;
  readonly organizer: Person;
  /** In a copy: as they were when it was last sent. */
  readonly attendees: readonly Attendee[];
  /** The owner's own answer. */
  readonly response: ResponseKind;
  readonly respondedMs?: number | undefined;
  readonly isCancelled: boolean;
  readonly transactionId?: string | undefined;
}

export type NewEvent = Omit<EventRecord, 'key' | 'id' | 'immutableId' | 'changeKey' | 'createdMs' | 'modifiedMs'>;
