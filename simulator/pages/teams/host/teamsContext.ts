export type FrameContext = 'content' | 'settings' | 'remove' | 'task' | 'sidePanel' | 'meetingStage' | 'authentication';
export type HostTheme = 'default' | 'dark' | 'contrast';

/** Who looks, and in which tenant they are just now. */
export interface TeamsPerson {
  readonly objectId: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly loginHint: string;
  readonly tenantId: string;
}

export interface MeetingIds {
  readonly chatId: string;
  readonly meetingId: string;
}

/** What a frame is told about itself: the flat form, of which teams-js makes `app.Context`. */
export function flatContext(options: {
  readonly hostName: 'Teams' | 'Outlook';
  readonly person: TeamsPerson;
  readonly theme: HostTheme;
  readonly frameContext: FrameContext;
  readonly sessionId: string;
  readonly appId: string;
  readonly entityId: string;
  readonly subPageId?: string | undefined;
  readonly meeting?: MeetingIds | undefined;
}): object {
  const { person, meeting } = options;
  return {
    // The language somebody has chosen for Teams; here that of the browser.
    locale: /^en/i.test(navigator.language) ? 'en-GB' : 'da-DK',
    theme: options.theme,
    appSessionId: options.sessionId,
    appId: options.appId,
    hostName: options.hostName,
    hostClientType: 'web',
    sessionId: options.sessionId,
    ringId: 'general',
    entityId: options.entityId,
    subEntityId: options.subPageId ?? '',
    frameContext: options.frameContext,
    isFullScreen: false,
    isMultiWindow: false,
    userObjectId: person.objectId,
    userPrincipalName: person.userPrincipalName,
    userDisplayName: person.displayName,
    loginHint: person.loginHint,
    tid: person.tenantId,
    ...(meeting && options.frameContext !== 'task' ? { chatId: meeting.chatId, meetingId: meeting.meetingId } : {}),
  };
}

const RUNTIME = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 6 } },
  isNAAChannelRecommended: true,
  isDeeplyNestedAuthSupported: false,
  canParentManageNAATrustedOrigins: false,
};

const EVERYWHERE = {
  app: { notifySuccessResponse: {} },
  clipboard: {},
  nestedAppAuth: {},
  dialog: { url: { parentCommunication: {} }, update: {} },
  pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, fullTrust: {}, tabs: {} },
  calendar: {},
};

/** Chat, people and calls are of Teams; Outlook has its mail and calendar. */
const TEAMS_ONLY = { call: {}, chat: {}, people: {}, stageView: {}, menus: {} };

const HOST_VERSION = '2.58.0';

/** The answer to `initialize`; the runtime must be the fourth value, or the library gives no bridge for sign-in. */
export function handshake(frameContext: FrameContext, hostName: 'Teams' | 'Outlook'): readonly unknown[] {
  const supports = hostName === 'Teams' ? { ...EVERYWHERE, ...TEAMS_ONLY } : { ...EVERYWHERE, mail: {} };
  return [frameContext, 'web', HOST_VERSION, JSON.stringify({ ...RUNTIME, supports })];
}
