/** What the Teams page and its server say to each other. Instants are milliseconds since 1970. */
export interface MeetingSummary {
  /** The part of the join address that names it. */
  readonly meetId: string;
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly organizer: string;
}

/** `external`: joined from another tenant, not switched: no apps. */
export type ParticipantKind = 'member' | 'guest' | 'external';

export interface MeetingTab {
  readonly id: string;
  readonly name: string;
  readonly entityId: string;
  readonly contentUrl: string;
}

export interface MeetingDetails extends MeetingSummary {
  readonly joinUrl: string;
  readonly chatId: string;
  /** As `app.Context` has it. */
  readonly meetingId: string;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly organizerId: string;
  readonly isCancelled: boolean;
  readonly kind: ParticipantKind;
  readonly invited: readonly string[];
  readonly tabs: readonly MeetingTab[];
  readonly isAppInstalled: boolean;
}

export interface Participant {
  readonly objectId: string;
  readonly name: string;
  readonly tenantName: string;
  readonly kind: ParticipantKind;
}

export interface Stage {
  readonly objectId: string;
  readonly name: string;
  /** Of the window that shares: the same person may have several. */
  readonly windowId: string;
  readonly url: string;
  readonly protocol: 'Collaborative' | 'ScreenShare';
}

export interface LiveMeeting {
  readonly participants: readonly Participant[];
  readonly stage?: Stage;
}
