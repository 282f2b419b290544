import { forbiddenWords } from '../../support/leakScan/forbiddenWords.ts';
import type { ForbiddenKind } from '../../support/leakScan/forbiddenWord.ts';
import { ALLOWED } from '../../support/leakScan/allowances.ts';
import { knownMunicipality } from '../../support/leakScan/municipality.ts';
import { requestCarriers } from '../../support/leakScan/requestCarriers.ts';
import { type Leak, scan } from '../../support/leakScan/scan.ts';
import { worldCarriers } from '../../support/leakScan/worldCarriers.ts';
import { type GraphAs, startTestMicrosoft365, type TestMicrosoft365 } from '../../support/microsoft365.ts';
import { PLANTS } from './plants.ts';

/** One word of each kind, all of Noah's: what is planted everywhere. */
const SECRETS: readonly (readonly [ForbiddenKind, string])[] = [
  ['name', 'Noah Lindegård'],
  ['name', 'Ramsing'],
  ['cpr', '630914-4001'],
  ['caseNumber', 'S-2026-0114'],
  ['service', 'Opholdsstedet Klokkeblomst'],
  ['caseType', 'anbringelse'],
  ['goal', 'Jeg savner Ida'],
  ['theme', 'Understøttelse af relationer'],
  ['restricted', 'hellere hen til Ida'],
  ['account', 'Noah sover bedre og'],
];
const SECRET = SECRETS.map(([, text]) => text).join(' - ');
/** A room of another service, where nothing of Noah's work belongs. */
const OTHER_ROOM = '/sites/treklang-xncckthc';
const TEAM = '/sites/treklang-boern-unge';
const ZONE = 'Romance Standard Time';
const DOCUMENT = PLANTS['a comment of a Word file']!;

const known = knownMunicipality(process.cwd());
const words = forbiddenWords(known);

let microsoft365: TestMicrosoft365;
let mette: GraphAs;
let palle: GraphAs;

beforeAll(async () => {
  microsoft365 = await startTestMicrosoft365();
});

// What one test plants, another must not find.
beforeEach(async () => {
  await microsoft365.admin('/reset', {});
  mette = microsoft365.graph('mette');
  palle = microsoft365.graph('palle');
  for (const path of [OTHER_ROOM, TEAM]) await microsoft365.admin('/sites', { path, title: 'Rum', tenant: 'fjordbro', grants: [{ user: 'palle', level: 'Full Control' }] });
});

afterAll(() => microsoft365.close());

const ALL_KINDS = SECRETS.map(([kind, text]) => `${kind}: ${text}`);

describe('In the local Microsoft 365, the leak scan finds each kind of word', () => {
  it('in the subject of a meeting: in each calendar and each mail', async () => {
    await invite({ subject: SECRET });

    expectAllKinds('event in the calendar of its organizer', 'event in the calendar of an invited', 'mail.content', 'outbox.content', 'sent by POST /me/events');
  });

  it('in its text, behind entities', async () => {
    await invite({ body: { contentType: 'html', content: `<p>${[...SECRET].map((letter) => `&#${letter.codePointAt(0)};`).join('')}</p>` } });

    expectAllKinds('event in the calendar of an invited', 'mail.content', 'outbox.content');
  });

  it('in its place', async () => {
    await invite({ location: { displayName: SECRET } });

    expectAllKinds('event in the calendar of an invited');
  });

  it('in the name of somebody who is invited', async () => {
    await invite({ attendees: [{ emailAddress: { address: 'anja.lindegaard@borger.example', name: SECRET }, type: 'required' }] });

    expectAllKinds('event in the calendar of its organizer');
  });

  it('in the categories, which everybody sees who may see the calendar', async () => {
    await invite({ categories: [SECRET] });

    expectAllKinds('event in the calendar of its organizer');
  });

  it('in the name of what is attached', async () => {
    await attach(`${SECRET}.docx`, Buffer.from('Dagsorden'));

    expectAllKinds('event_attachment.name', 'mail.content', 'outbox.content');
  });

  it('in what is attached, in a comment of a Word file', async () => {
    await attach('Dagsorden.docx', DOCUMENT(SECRET) as Buffer);

    expectAllKinds('event_attachment.content', 'mail.content', 'outbox.content');
  });

  it('in a property of the event that no screen shows', async () => {
    await invite({ singleValueExtendedProperties: [{ id: 'String {6d1f0c52-3b8e-4c1a-9d55-7a2f4e8b9c10} Name TreklangKey', value: SECRET }] });

    expectAllKinds('event_property.value');
  });

  it('in the address of a request, its path and its query, encoded twice', async () => {
    await mette.get(`/users/${encodeURIComponent(SECRET)}`);
    await mette.get(`/users?$search=${encodeURIComponent(`"displayName:${encodeURIComponent(SECRET)}"`)}`);

    expectAllKinds('address of GET');
  });

  it('in a message to a chat, whatever comes of it', async () => {
    await mette.post('/chats/19:meeting_x@thread.v2/messages', { body: { content: SECRET } });

    expectAllKinds('sent by POST /chats/…/messages');
  });

  it('in a part of a batch', async () => {
    await mette.post('/$batch', { requests: [{ id: '1', method: 'POST', url: '/me/events', headers: { 'Content-Type': 'application/json' }, body: anEvent({ subject: SECRET }) }] });

    expectAllKinds('sent by POST /me/events', 'event in the calendar of its organizer');
  });

  it('in the name and the address of a tab', async () => {
    await addTab({ displayName: SECRET, configuration: { entityId: 'x', contentUrl: 'https://localhost:3000/tab.html' } });
    expectAllKinds('chat_tab.content');

    await addTab({ displayName: 'Opfølgning', configuration: { entityId: 'x', contentUrl: `https://localhost:3000/tab.html#/${encodeURIComponent(SECRET)}` } });
    expectAllKinds('chat_tab.content');
  });

  it('in the names of files and folders, and in the files of a room they do not belong to', async () => {
    await palle.put(`/sites/localhost:${OTHER_ROOM}:/drive/root:/${encodeURIComponent(SECRET)}/${encodeURIComponent(SECRET)}.docx:/content`, DOCUMENT(SECRET));

    expectAllKinds('sp_file.name', 'file room Shared Documents vvwgtp', 'address of PUT');
  });

  it('in the titles of sites and lists, the names of columns and what is said of them', async () => {
    await microsoft365.admin('/sites', { path: '/sites/treklang-new', title: SECRET, tenant: 'fjordbro' });
    await aList({ displayName: SECRET, description: SECRET, list: { template: 'genericList' }, columns: [{ name: 'Text', displayName: SECRET, description: SECRET, text: {} }] });

    expectAllKinds('sp_site.title', 'sp_list.displayName', 'sp_list.description', 'sp_column.displayName', 'sp_column.description');
  });

  it('in the rows of a room they do not belong to', async () => {
    const list = await aList({ displayName: 'FollowUps', list: { template: 'genericList' }, columns: [{ name: 'Text', text: {} }] });
    await palle.post(`${list}/items`, { fields: { Text: SECRET } });

    expectAllKinds('row room FollowUps vvwgtp');
  });

  it('in what such a row was before', async () => {
    const { database, log } = microsoft365.world;
    const list = await aList({ displayName: 'FollowUps', list: { template: 'genericList' }, columns: [{ name: 'Text', text: {} }] });
    // As set-up does, by an interface of its own.
    database.prepare("update sp_list set isVersioned = 1, majorVersionLimit = 50 where name = 'FollowUps'").run();
    const row = await palle.post(`${list}/items`, { fields: { Text: SECRET } });
    await palle.patch(`${list}/items/${row.body.id}/fields`, { Text: 'Aftalt' });
    log.clear();

    expect(database.prepare("select fields from sp_item where fields like '%Aftalt%'").all()).toHaveLength(1);
    expectAllKinds('row room FollowUps vvwgtp');
  });
});

describe('Where something may stand, the leak scan', () => {
  it('lets a room have what belongs to it, but no number, case number or word to the caseworker alone', async () => {
    await microsoft365.admin('/sites', { path: '/sites/treklang-wjtqhfbb', title: 'Rum', tenant: 'fjordbro', grants: [{ user: 'palle', level: 'Full Control' }] });
    const list = await aList({ displayName: 'Decisions', list: { template: 'genericList' }, columns: [{ name: 'Text', text: {} }] }, '/sites/treklang-wjtqhfbb');
    await palle.post(`${list}/items`, { fields: { Text: SECRETS.filter(([kind]) => kind !== 'theme').map(([, text]) => text).join(' - ') } });

    const kinds = leaks().filter(({ place }) => place === 'row room Decisions f636j9').map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual(['caseNumber', 'cpr', 'restricted']);
  });

  it('lets a mail have the address of the one it goes to, and not the name', async () => {
    await invite({ attendees: [{ emailAddress: { address: 'anja.lindegaard@borger.example', name: '' }, type: 'required' }], hideAttendees: true });
    expect(leaks()).toEqual([]);

    await invite({ attendees: [{ emailAddress: { address: 'anja.lindegaard@borger.example', name: 'Anja' }, type: 'required' }] });
    expect(leaks()).toContainEqual(expect.objectContaining({ kind: 'name', text: 'Anja' }));
  });

  it('lets nobody see in their calendar which private persons are invited, too', async () => {
    await invite({ hideAttendees: false });

    expect(leaks()).toContainEqual(expect.objectContaining({ place: 'event in the calendar of an invited', text: 'Anja Lindegård' }));
  });
});

function anEvent(more: object): object {
  return { subject: 'Møde', start: { dateTime: '2026-12-01T13:00:00', timeZone: ZONE }, end: { dateTime: '2026-12-01T14:00:00', timeZone: ZONE }, ...more };
}

const INVITED = ['jonas.holm@birkelund.example', 'anja.lindegaard@borger.example'].map((address) => ({ emailAddress: { address }, type: 'required' }));

async function invite(more: object): Promise<{ readonly id: string; readonly joinUrl: string }> {
  const made = await mette.post<{ id: string; onlineMeeting: { joinUrl: string } }>('/me/events', anEvent({ attendees: INVITED, hideAttendees: true, isOnlineMeeting: true, ...more }));
  expect(made.status).toBe(201);
  return { id: made.body.id, joinUrl: made.body.onlineMeeting.joinUrl };
}

/** As a booking does it: the file first, then the people. */
async function attach(name: string, content: Buffer): Promise<void> {
  const { id } = await invite({ attendees: [] });
  const event = `/me/events/${encodeURIComponent(id)}`;
  const file = await mette.post(`${event}/attachments`, { '@odata.type': '#microsoft.graph.fileAttachment', name, contentBytes: content.toString('base64') });
  expect(file.status).toBe(201);
  await mette.patch(event, { attendees: INVITED });
}

async function addTab(tab: object): Promise<void> {
  await microsoft365.admin('/switches', { chatExistsBeforeJoin: true });
  await microsoft365.admin('/teamsApps', { teamsCatalogId: 'catalog-1', manifestId: 'manifest-1', displayName: 'Treklang' });
  const { joinUrl } = await invite({});
  const { thread_id: chat } = microsoft365.world.database.prepare('select thread_id from online_meeting where join_url = ?').get(joinUrl) as { thread_id: string };
  const app = { 'teamsApp@odata.bind': 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/catalog-1' };
  await mette.post(`/chats/${encodeURIComponent(chat)}/installedApps`, app);
  const added = await mette.post(`/chats/${encodeURIComponent(chat)}/tabs`, { ...app, ...tab });
  expect(added.status).toBe(201);
}

async function aList(list: object, site = OTHER_ROOM): Promise<string> {
  const made = await palle.post(`/sites/localhost:${site}:/lists`, list);
  expect(made.status).toBe(201);
  return `/sites/localhost:${site}:/lists/${made.body.id}`;
}

function leaks(): readonly Leak[] {
  const { world } = microsoft365;
  return scan([...worldCarriers(world, known.plan.sites), ...requestCarriers(world, known.plan.sites)], words, ALLOWED).leaks;
}

function expectAllKinds(...places: readonly string[]): void {
  const found = leaks();
  for (const place of places) {
    const here = found.filter((leak) => leak.place === place).map(({ kind, text }) => `${kind}: ${text}`);
    expect({ place, found: ALL_KINDS.filter((secret) => here.includes(secret)) }).toEqual({ place, found: ALL_KINDS });
  }
}
