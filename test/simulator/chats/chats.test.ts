import { saveCatalogApp, tabsOf, type RscPermission } from '../../../simulator/graph/chats/chatStore.ts';
import { joinMeeting, meetingByJoinUrl } from '../../../simulator/graph/meetings/participants.ts';
import { typeErrors } from '../../../simulator/graph/typeCheck.ts';
import type { Switches } from '../../../simulator/kernel/switches.ts';
import { ALL_SCOPES, aCalendarWorld, anEvent, type Asking, attendee } from '../calendar/aCalendarWorld.ts';

const APP = { teamsCatalogId: 'catalog-1', manifestId: 'manifest-1', displayName: 'Treklang', permissions: [] };
const BIND = { 'teamsApp@odata.bind': 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/catalog-1' };
const TAB = {
  ...BIND,
  displayName: 'Treklang',
  configuration: { entityId: 'x', contentUrl: 'https://localhost:3000/tab.html#/r/x/f/y', websiteUrl: 'https://localhost:3000/web.html#/r/x/f/y' },
};

/** A meeting of Mette's with Dorthe and Sara that Sara has joined, and an app in the catalog. */
function setUp({ switches = {}, app = {}, isJoined = true }: { switches?: Partial<Switches>; app?: object; isJoined?: boolean } = {}) {
  const here = aCalendarWorld(switches);
  saveCatalogApp(here.world.database, { ...APP, ...app });
  const attendees = [attendee('dorthe@fjordbro.example'), attendee('sara@tidevand.example')];
  const made = here.ask('POST', '/me/events', { body: anEvent({ isOnlineMeeting: true, attendees }) }).body as unknown as { onlineMeeting: { joinUrl: string } };
  const { joinUrl } = made.onlineMeeting;
  if (isJoined) joinMeeting(here.world, here.sara, joinUrl);
  const { threadId } = meetingByJoinUrl(here.world, joinUrl)!;
  const chat = `/chats/${encodeURIComponent(threadId)}`;
  const install = (more: object = {}, asking: Asking = {}) => here.ask('POST', `${chat}/installedApps`, { body: { ...BIND, ...more }, ...asking });
  const addTab = (more: object = {}, asking: Asking = {}) => here.ask('POST', `${chat}/tabs`, { body: { ...TAB, ...more }, ...asking });
  return { ...here, joinUrl, threadId, chat, install, addTab };
}

describe('the chat of a meeting', () => {
  it('is there once somebody has joined', () => {
    const { ask, world, mette, joinUrl, chat } = setUp({ isJoined: false });
    expect(ask('GET', chat)).toMatchObject({ status: 404, body: { error: { code: 'NotFound' } } });

    joinMeeting(world, mette, joinUrl);

    const answer = ask('GET', chat);
    expect(answer).toMatchObject({ status: 200, body: { chatType: 'meeting', topic: 'Opfølgningsmøde' } });
    expect(typeErrors(answer.body, 'microsoft.graph.chat')).toEqual([]);
  });

  it('is there at once where the tenant does so', () => {
    const { ask, chat } = setUp({ isJoined: false, switches: { chatExistsBeforeJoin: true } });

    expect(ask('GET', chat).status).toBe(200);
  });

  it('has the organizer, the invited and who joined as members, each from the own tenant', () => {
    const { ask, chat, sara } = setUp();

    const { value } = ask('GET', `${chat}/members`).body as unknown as { value: { displayName: string }[] };

    expect(value).toMatchObject([{ displayName: 'Mette Krogh' }, { displayName: 'Dorthe Winther' }, { displayName: 'Sara Lund', tenantId: sara.tenantId }]);
    for (const member of value) expect(typeErrors(member, 'microsoft.graph.aadUserConversationMember')).toEqual([]);
  });

  it('is closed to everybody else', () => {
    const { ask, chat, peter } = setUp();

    expect(ask('GET', chat, { as: peter }).status).toBe(403);
    expect(ask('GET', '/chats/19:unknown@thread.v2').status).toBe(404);
  });
});

describe('an app in a chat', () => {
  it('is installed by its catalog id, once', () => {
    const { ask, chat, install } = setUp();

    const first = install();

    expect(first.status).toBe(201);
    expect(first.body).toBeUndefined();
    expect(install()).toMatchObject({ status: 409, body: { error: { code: 'Conflict' } } });
    const list = ask('GET', `${chat}/installedApps?$expand=teamsApp&$filter=teamsApp/externalId eq 'manifest-1'`).body as unknown as { value: object[] };
    expect(list.value).toMatchObject([{ teamsApp: { id: 'catalog-1', externalId: 'manifest-1' } }]);
    expect(typeErrors(list.value[0], 'microsoft.graph.teamsAppInstallation')).toEqual([]);
  });

  it.each([
    ['the manifest id', { 'teamsApp@odata.bind': 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/manifest-1' }, 404],
    ['a bare id', { 'teamsApp@odata.bind': 'catalog-1' }, 400],
    ['a name Microsoft does not know', { appId: 'catalog-1' }, 400],
  ])('is not installed by %s', (_, more, status) => {
    expect(setUp().install(more).status).toBe(status);
  });

  it('is not for people of other tenants to install', () => {
    const { install, sara } = setUp();

    expect(install({}, { as: sara })).toMatchObject({ status: 403, body: { error: { code: 'Forbidden' } } });
  });

  it('installs only itself with the Self permission', () => {
    const { install } = setUp({ app: { clientId: 'another-app' } });

    expect(install().status).toBe(403);
    expect(install({}, { scopes: ['TeamsAppInstallation.ReadWriteForChat'] }).status).toBe(201);
  });

  it('takes its tabs along when it leaves', () => {
    const { ask, world, chat, threadId, install, addTab } = setUp();
    install();
    addTab();
    const { value } = ask('GET', `${chat}/installedApps`).body as unknown as { value: { id: string }[] };

    expect(ask('DELETE', `${chat}/installedApps/${encodeURIComponent(value[0]!.id)}`).status).toBe(204);
    expect(tabsOf(world.database, threadId)).toEqual([]);
  });
});

describe('an app that asks for resource-specific permissions', () => {
  const permissions: readonly RscPermission[] = [{ permissionValue: 'OnlineMeeting.ReadBasic.Chat', permissionType: 'delegated' }];
  const CONSENT = { consentedPermissionSet: { resourceSpecificPermissions: [{ permissionValue: 'OnlineMeeting.ReadBasic.Chat', permissionType: 'Delegated' }] } };
  const CONSENTING = { scopes: ['TeamsAppInstallation.ReadWriteAndConsentSelfForChat'] };

  it('needs the consenting permission and consent to exactly what the manifest says', () => {
    const { install } = setUp({ app: { permissions } });

    expect(install(CONSENT, { scopes: ALL_SCOPES }).status).toBe(403);
    expect(install({}, CONSENTING).status).toBe(400);
    expect(install(CONSENT, CONSENTING).status).toBe(201);
  });
});

describe('a tab in a chat', () => {
  it('is added once its app is there', () => {
    const { world, threadId, install, addTab } = setUp();
    expect(addTab()).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } });
    install();

    const made = addTab();

    expect(made).toMatchObject({ status: 201, body: { displayName: 'Treklang', configuration: TAB.configuration } });
    expect(typeErrors(made.body, 'microsoft.graph.teamsTab')).toEqual([]);
    expect(tabsOf(world.database, threadId)).toMatchObject([{ teamsCatalogId: 'catalog-1', configuration: TAB.configuration }]);
  });

  it.each([
    ['no name', { displayName: '' }],
    ['no entity id', { configuration: { contentUrl: 'https://localhost:3000/tab.html' } }],
    ['an address without https', { configuration: { entityId: 'x', contentUrl: 'http://localhost:3000/tab.html' } }],
  ])('is refused with %s', (_, more) => {
    const { install, addTab } = setUp();
    install();

    expect(addTab(more).status).toBe(400);
  });

  it('is read, renamed and removed', () => {
    const { ask, chat, install, addTab } = setUp();
    install();
    const tab = `${chat}/tabs/${String(addTab().body['id'])}`;

    expect(ask('GET', `${tab}?$expand=teamsApp`).body).toMatchObject({ teamsApp: { id: 'catalog-1' } });
    expect(ask('PATCH', tab, { body: { displayName: 'Opfølgning' } }).body['displayName']).toBe('Opfølgning');
    expect(ask('GET', `${chat}/tabs`).body['value']).toHaveLength(1);
    expect(ask('DELETE', tab).status).toBe(204);
    expect(ask('GET', `${chat}/tabs`).body['value']).toEqual([]);
  });
});
