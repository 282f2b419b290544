import type { AppointmentForm } from './office/appointmentForm.ts';

/** What part of a host's window shows us. */
export type Frame =
  /** Beside an Outlook item. */
  | 'pane'
  /** Personal tab, or the details tab of a meeting. */
  | 'content'
  | 'sidePanel'
  | 'meetingStage'
  /** Where a tab is set up. */
  | 'settings'
  /** A page of its own. */
  | 'browser';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Where the app runs. Features ask for what can be done here, never for the name of a product: null is "not here". */
export interface Host {
  readonly frame: Frame;
  /** `da`, `en-GB` … as the host shows itself. */
  readonly language: string;
  readonly theme: ThemeName;
  /** Calls the listener with each change; answers how to stop. */
  onThemeChange(listener: (theme: ThemeName) => void): () => void;
  /** Name the person signed in to the host with; spares a question at sign-in. */
  readonly loginHint: string | null;
  /** Tenant the host is in; guests switch it. */
  readonly tenantHint: string | null;
  /** The host signs in for its apps (nested app auth). */
  readonly hasSignInBridge: boolean;
  /** Where a link into the app leads, `r/<room>/f/<key>`. */
  readonly subPage: string | null;
  readonly meeting: { readonly chatId: string; readonly meetingId: string } | null;
  /** An appointment that is being written, beside us. */
  readonly appointment: AppointmentForm | null;
  /** The appointment beside us, being written or sent long ago. */
  readonly openItem: OpenItem | null;
  /** Calls the listener when another item is opened beside us; answers how to stop. */
  onItemChange(listener: (item: Pick<Host, 'appointment' | 'openItem'>) => void): () => void;
  /** Shows an event in the host's own form. Takes the ordinary id, not the immutable one. */
  readonly openAppointment: ((eventId: string) => Promise<void>) | null;
  readonly stage: Stage | null;
  readonly tabConfiguration: TabConfiguration | null;
  openLink(url: string): Promise<void>;
  /** Takes the host's own waiting sign away. */
  notifyReady(): void;
  /** A host that has not answered in time: what it is, when it does. Null when all is known. */
  readonly late: Promise<Host> | null;
}

/** An appointment of the mail program, by what we know it again. */
export interface OpenItem {
  /** Our key, where it was written with our help; null: it carries none. */
  readKey(): Promise<string | null>;
  /** Its ordinary id as Graph writes it; null: it is not kept yet. */
  readId(): Promise<string | null>;
}

/** What everybody in the meeting sees. */
export interface Stage {
  /** Whether the person may share, as the meeting's settings have it. */
  canShare(): Promise<boolean>;
  isShared(): Promise<boolean>;
  /**
   * `picture`: only who shares has a page of ours, so that those outside of the tenant see it too. `together`: everybody in the tenant
   * opens it with their own rights.
   */
  share(contentUrl: string, how: 'picture' | 'together'): Promise<void>;
  stop(): Promise<void>;
}

export interface TabConfiguration {
  /** What is kept when the person presses Save. */
  offer(tab: { readonly name: string; readonly entityId: string; readonly contentUrl: string; readonly websiteUrl: string }): void;
}
