/** What the Outlook page and its server say to each other. Instants are milliseconds since 1970. */
export type Answer = 'none' | 'organizer' | 'tentative' | 'accepted' | 'declined';

export interface HostPerson {
  readonly name: string;
  readonly address: string;
}

export interface CalendarEntry {
  readonly id: string;
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly isAllDay: boolean;
  readonly location: string;
  readonly organizer: HostPerson;
  readonly isOrganizer: boolean;
  readonly isCancelled: boolean;
  readonly isFree: boolean;
  /** Address of the online meeting as it was sent, `https://teams.microsoft.com/…`. */
  readonly joinUrl?: string;
  readonly response: Answer;
}

export interface EventAttendee extends HostPerson {
  readonly type: 'required' | 'optional' | 'resource';
  readonly response: Answer;
}

export interface FileSummary {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
}

export interface EventDetails extends CalendarEntry {
  readonly bodyHtml: string;
  readonly attendees: readonly EventAttendee[];
  readonly hidesAttendees: boolean;
  readonly sensitivity: string;
  readonly attachments: readonly FileSummary[];
  /** What the add-in keeps with the event. */
  readonly customProperties: Readonly<Record<string, unknown>>;
}

export interface MailSummary {
  readonly key: number;
  readonly from: HostPerson;
  readonly subject: string;
  readonly kind: 'invitation' | 'update' | 'cancellation' | 'response';
  readonly receivedAt: number;
  readonly isRead: boolean;
}

export interface MailDetails extends MailSummary {
  readonly bodyHtml: string;
  readonly start: number;
  readonly end: number;
  readonly attachments: readonly FileSummary[];
  /** The event in the reader's own calendar, when it is still there. */
  readonly event?: CalendarEntry;
}

export interface NewAppointment {
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly isAllDay: boolean;
  readonly sensitivity: string;
  readonly location: string;
  readonly bodyHtml: string;
  readonly required: readonly HostPerson[];
  readonly optional: readonly HostPerson[];
  readonly isOnlineMeeting: boolean;
  readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly contentBase64: string; readonly isInline: boolean }[];
  readonly customProperties: Readonly<Record<string, unknown>>;
}
