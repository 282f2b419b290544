/** The appointment that the form shows and the add-in reads and writes: one value, told to whoever listens. */
export interface Person {
  readonly name: string;
  readonly address: string;
  readonly response?: 'none' | 'organizer' | 'tentative' | 'accepted' | 'declined';
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType: string;
  readonly isInline: boolean;
  /** Undefined for one that the mailbox holds and the page has not fetched. */
  readonly contentBase64?: string;
}

export interface NotificationMessage {
  readonly key: string;
  readonly type: number;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
}

export interface Appointment {
  readonly mode: 'compose' | 'read';
  /** Undefined until saved. */
  readonly itemId?: string;
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly isAllDay: boolean;
  readonly sensitivity: string;
  readonly location: string;
  readonly organizer: Person;
  readonly required: readonly Person[];
  readonly optional: readonly Person[];
  readonly bodyHtml: string;
  readonly isOnlineMeeting: boolean;
  readonly attachments: readonly Attachment[];
  readonly recurrence: unknown;
  readonly categories: readonly string[];
  readonly customProperties: Readonly<Record<string, unknown>>;
  readonly sessionData: Readonly<Record<string, string>>;
  readonly notifications: readonly NotificationMessage[];
}

export interface AppointmentItem {
  readonly current: () => Appointment;
  readonly change: (part: Partial<Appointment>) => void;
  /** Told before and after each change. @returns how to stop. */
  readonly subscribe: (listener: (now: Appointment, before: Appointment) => void) => () => void;
}

export function createAppointmentItem(first: Appointment): AppointmentItem {
  let value = first;
  const listeners = new Set<(now: Appointment, before: Appointment) => void>();
  return {
    current: () => value,
    change(part) {
      const before = value;
      value = { ...value, ...part };
      for (const listener of [...listeners]) listener(value, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** An empty form of this organizer. */
export function emptyAppointment(organizer: Person, start: number, end: number): Appointment {
  return {
    mode: 'compose',
    subject: '',
    start,
    end,
    isAllDay: false,
    sensitivity: 'normal',
    location: '',
    organizer,
    required: [],
    optional: [],
    bodyHtml: '',
    isOnlineMeeting: false,
    attachments: [],
    recurrence: null,
    categories: [],
    customProperties: {},
    sessionData: {},
    notifications: [],
  };
}
