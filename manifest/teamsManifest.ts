import { type AppPackage, pageOf, TEXTS } from './appPackage.ts';
import { MEMBER_PERMISSIONS } from './permissions.ts';

export const SCHEMA_VERSION = '1.25';

/** Outlook on the web and new Outlook read nothing the add-in does that is newer. */
const MAILBOX = { name: 'Mailbox', minVersion: '1.5' } as const;

/** `manifest.json` of the unified app package: personal tab, meeting tab with side panel and stage, task pane. */
export function teamsManifest(app: AppPackage) {
  const { config, settings, version } = app;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    version,
    id: config.teamsAppId,
    localizationInfo: { defaultLanguageTag: 'da-dk' },
    developer: developerOf(app),
    name: { short: TEXTS.short, full: TEXTS.full },
    description: { short: TEXTS.shortDescription, full: TEXTS.fullDescription },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0F6CBD',
    staticTabs: [{ entityId: 'followUps', name: TEXTS.tab, contentUrl: pageOf(app, 'tab.html'), websiteUrl: pageOf(app, 'web.html'), scopes: ['personal'], context: ['personalTab'] }],
    configurableTabs: [
      {
        id: 'meeting',
        configurationUrl: pageOf(app, 'tab.html'),
        canUpdateConfiguration: false,
        scopes: ['groupChat'],
        context: ['meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel', 'meetingStage'],
      },
    ],
    permissions: ['identity'],
    validDomains: [settings.host],
    webApplicationInfo: {
      id: config.clientId,
      resource: `https://${settings.host}`,
      nestedAppAuthInfo: [{ redirectUri: `brk-multihub://${settings.host}`, scopes: [...MEMBER_PERMISSIONS] }],
    },
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: 'MailboxItem.ReadWrite.User', type: 'Delegated' },
          { name: 'MeetingStage.Write.Chat', type: 'Delegated' },
        ],
      },
    },
    defaultInstallScope: 'meetings',
    defaultGroupCapability: { meetings: 'tab' },
    showLoadingIndicator: false,
    extensions: [outlookExtension(app)],
  };
}

export type TeamsManifest = ReturnType<typeof teamsManifest>;

function developerOf({ settings: { publisher } }: AppPackage) {
  const { name, websiteUrl, privacyUrl, termsOfUseUrl } = publisher;
  return { name, websiteUrl, privacyUrl, termsOfUseUrl };
}

function outlookExtension(app: AppPackage) {
  return {
    requirements: { scopes: ['mail'], capabilities: [MAILBOX] },
    runtimes: [
      {
        id: 'pane',
        type: 'general',
        code: { page: pageOf(app, 'pane.html') },
        lifetime: 'short',
        requirements: { capabilities: [MAILBOX] },
        actions: [
          { id: 'openToBook', type: 'openPage', view: 'book', displayName: TEXTS.book },
          { id: 'openToRead', type: 'openPage', view: 'read', displayName: TEXTS.prepare },
        ],
      },
    ],
    ribbons: [
      ribbon(app, 'meetingDetailsOrganizer', { id: 'book', label: TEXTS.book, tip: TEXTS.bookTip, actionId: 'openToBook' }),
      ribbon(app, 'meetingDetailsAttendee', { id: 'read', label: TEXTS.prepare, tip: TEXTS.prepareTip, actionId: 'openToRead' }),
    ],
    // The add-in for Mac is hidden from whoever has this package; both would stand side by side.
    alternates: [
      {
        requirements: { scopes: ['mail'] },
        hide: { customOfficeAddin: { officeAddinId: app.settings.outlookAddInId } },
        alternateIcons: { icon: { size: 64, url: pageOf(app, 'assets/icon-64.png') }, highResolutionIcon: { size: 64, url: pageOf(app, 'assets/icon-128.png') } },
      },
    ],
  };
}

interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly actionId: string;
}

function ribbon(app: AppPackage, context: string, { id, label, tip, actionId }: RibbonButton) {
  const icons = [16, 32, 80].map((size) => ({ size, url: pageOf(app, `assets/icon-${size}.png`) }));
  return {
    requirements: { scopes: ['mail'], formFactors: ['desktop'], capabilities: [MAILBOX] },
    contexts: [context],
    tabs: [
      {
        builtInTabId: 'TabDefault',
        groups: [
          {
            id: `${id}Group`,
            label: TEXTS.group,
            icons,
            controls: [{ id: `${id}Button`, type: 'button', label, icons, supertip: { title: label, description: tip }, actionId }],
          },
        ],
      },
    ],
  };
}
