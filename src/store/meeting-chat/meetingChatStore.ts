/** What hangs on a Teams meeting. Each step is optional: a booking stands without it. */
export interface MeetingChatStore {
  /** Null when the meeting or its chat cannot be found (yet). Asked as the organizer, never parsed from the address. */
  chatIdOf(joinUrl: string): Promise<string | null>;
  /** Installs the app in the chat and adds its tab. Safe to repeat. @throws Failure `forbidden` where the tenant does not allow it. */
  addTab(chatId: string, tab: ChatTab): Promise<void>;
  /** Whether it is in the chat already. A chat that is not there yet, or that we may not look into, has none that we know of. */
  hasTab(chatId: string, tab: Pick<ChatTab, 'entityId'>): Promise<boolean>;
}

export interface ChatTab {
  /** Neutral. */
  readonly name: string;
  /** Room and follow-up only, `r/<room>/f/<key>`. There is one tab of each in a chat. */
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
}
