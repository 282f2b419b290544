import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import { accessibilityFindings, sidewaysOverflow } from '../support/accessibility.ts';
import { type Journey, paneOf, startJourney, STEP_MS, stepsOf } from '../support/journey.ts';
import { type Convened, meetingWithTab } from '../support/meetingTab.ts';

const REFERENCE = 'C6W1PZ';
const SARA_ROOM = { code: 'vvwgtp', path: '/sites/treklang-xncckthc' };
const OPENED = 'Aftalen er mødet om Malik';

interface EventOnTheWire {
  readonly id: string;
  readonly subject: string;
  readonly body: { readonly content: string };
}

let journey: Journey;
let malik: Convened;
let outlook: Page;
let pane: FrameLocator;

beforeAll(async () => {
  journey = await startJourney('outlook meeting');
  malik = await meetingWithTab(journey, REFERENCE, SARA_ROOM);
  await letMalikHaveALetter();
}, STEP_MS);

afterAll(() => journey.close());

const step = stepsOf(() => journey);

describe('Mette opens a meeting that is called, in Outlook', () => {
  step('is told in the pane whose meeting it is, and can move it, call it off and see who has answered', async () => {
    await openMeeting();

    for (const name of ['Se mål og opfølgning', 'Flyt mødet', 'Aflys mødet']) await opened().getByRole('link', { name }).waitFor();
    await opened().getByText('Torsdag 10. december kl. 13.00–14.00').waitFor();
    await opened().getByRole('button', { name: 'Se efter nye svar' }).waitFor();
    await expectSound();
  });

  step('is told nothing of it any more once another appointment is opened beside the same pane', async () => {
    const other = (await eventsOfMette()).find(({ subject }) => !subject.includes(REFERENCE) && !subject.startsWith('Møde – ref.'))!;
    await outlook.getByRole('button', { name: new RegExp(other.subject) }).or(outlook.getByText(other.subject, { exact: true })).first().click();

    await opened().waitFor({ state: 'detached' });
    await pane.getByRole('heading', { name: 'Mine borgere' }).waitFor();
  });
});

describe('Mette drags it to another time in Outlook', () => {
  step('is told so in the pane, with the time her calendar has', async () => {
    await outlook.close();
    const event = await meetingOfMalik();
    await journey.wire.graph('mette').patch(`/me/events/${event.id}`, { start: { dateTime: '2026-12-11T09:00:00', timeZone: 'UTC' }, end: { dateTime: '2026-12-11T10:00:00', timeZone: 'UTC' } });
    await openMeeting();

    await opened().getByText('Fredag 11. december kl. 10.00–11.00').waitFor();
    await opened().getByText('I samarbejdsrummet står der stadig torsdag 10. december kl. 13.00–14.00.').waitFor();
    expect(await opened().getByRole('link', { name: 'Flyt mødet' }).count()).toBe(0);
    await expectSound();
  });

  step('finds it as the next thing in the case, too', async () => {
    await opened().getByRole('link', { name: 'Se mål og opfølgning' }).click();

    await pane.getByRole('region', { name: 'Mødet er flyttet i Outlook' }).waitFor();
    await expectSound();
    await pane.getByRole('link', { name: 'Skriv den nye tid ind' }).click();
    await pane.getByRole('heading', { name: 'Du har flyttet mødet i Outlook' }).waitFor();
    await expectSound();
  });

  step('writes it in with one press, and the letter that Malik is to have is laid in the room in the place of the old one', async () => {
    await pane.getByRole('button', { name: 'Skriv den nye tid ind' }).click();

    await pane.getByRole('heading', { name: 'Mødet er flyttet' }).waitFor();
    await pane.getByText('Brevene ligger i samarbejdsrummet.', { exact: false }).waitFor();
    await expectSound();
    expect(await filesOfMalik()).toEqual(expect.arrayContaining(['Brev 2026-12-11 1.docx']));
    expect(await filesOfMalik()).not.toEqual(expect.arrayContaining(['Brev 2026-12-10 1.docx']));
    expect(await filesOfMalik()).toEqual(expect.arrayContaining(['Dagsorden 2026-12-11.docx']));
  });

  step('has told everybody in the text and the agenda of the invitation as well', async () => {
    const { id, body } = await meetingOfMalik();
    const [agenda, ...more] = (await journey.wire.graph('mette').get<{ value: { contentBytes: string }[] }>(`/me/events/${id}/attachments`)).body.value;

    expect(more).toEqual([]);
    expect(wordsOf(agenda!.contentBytes)).toContain('11. december 2026');
    expect(body.content).toContain('11. december 2026');
    expect(body.content).not.toContain('10. december');
  });

  step('fetches the letter once more from the case', async () => {
    await pane.getByRole('link', { name: 'Tilbage til borgeren' }).click();
    const fetched = outlook.waitForEvent('download');
    await pane.getByRole('button', { name: 'Hent brevene' }).click();

    expect((await fetched).suggestedFilename()).toBe('Brev 2026-12-11 1.docx');
    await pane.getByText('De er hentet.').waitFor();
    expect(await pane.getByRole('region', { name: 'Mødet er flyttet i Outlook' }).count()).toBe(0);
    await expectSound();
  });
});

describe('Mette takes it out of her calendar in Outlook', () => {
  step('is told in the case that it is gone, and writes that in', async () => {
    await outlook.close();
    const { id } = await meetingOfMalik();
    await journey.wire.graph('mette').delete(`/me/events/${id}`);
    outlook = await journey.openAs('mette', 'outlook', { at: '?compose=1&pane=1' });
    pane = paneOf(outlook);
    await pane.getByRole('link', { name: /Malik/ }).first().click();

    await pane.getByRole('region', { name: 'Mødet står ikke i din kalender mere' }).waitFor();
    await expectSound();
    await pane.getByRole('link', { name: 'Skriv aflysningen ind' }).click();
    await pane.getByRole('button', { name: 'Skriv aflysningen ind' }).click();

    await pane.getByRole('heading', { name: 'Mødet er aflyst' }).waitFor();
    await pane.getByText('Vi ved ikke, om de indkaldte har fået besked fra Outlook.', { exact: false }).waitFor();
    await expectSound();
  });
});

/** He was told by letter when the meeting was called, and the letter lies in the room. */
async function letMalikHaveALetter(): Promise<void> {
  const mette = journey.wire.graph('mette');
  const items = '/sites/localhost:/sites/treklang-boern-unge:/lists/Meetings/items';
  const rows = (await mette.get<{ value: { id: string; eTag: string; fields: { CaseKey: string; InviteesJson: string } }[] }>(`${items}?$expand=fields&$top=200`)).body.value;
  const row = rows.find(({ fields }) => fields.CaseKey === malik.caseKey)!;
  const invitees = row.fields.InviteesJson.replace('"malik.sandager@borger.example"', 'null');
  expect(invitees).not.toBe(row.fields.InviteesJson);
  expect((await mette.patch(`${items}/${row.id}/fields`, { InviteesJson: invitees }, { 'If-Match': row.eTag })).status).toBe(200);
  expect((await mette.put(`${await folderOfMalik()}/Brev%202026-12-10%201.docx:/content`, Buffer.from('Brev'), { 'Content-Type': 'application/octet-stream' })).status).toBe(201);
}

async function folderOfMalik(): Promise<string> {
  const { id } = (await journey.wire.graph('mette').get<{ id: string }>(`/sites/localhost:${SARA_ROOM.path}:/lists/CaseDocuments/drive`)).body;
  return `/drives/${id}/root:/${malik.caseKey}`;
}

async function openMeeting(): Promise<void> {
  const { id } = await meetingOfMalik();
  outlook = await journey.openAs('mette', 'outlook', { at: `?event=${encodeURIComponent(id)}&pane=1` });
  pane = paneOf(outlook);
  await opened().waitFor();
}

const opened = () => pane.getByRole('region', { name: OPENED });

async function eventsOfMette(): Promise<readonly EventOnTheWire[]> {
  return (await journey.wire.graph('mette').get<{ value: EventOnTheWire[] }>('/me/calendarView?startDateTime=2026-11-23T00:00:00Z&endDateTime=2027-01-31T00:00:00Z&$top=500')).body.value;
}

async function meetingOfMalik(): Promise<EventOnTheWire> {
  const found = (await eventsOfMette()).filter(({ subject }) => subject.includes(REFERENCE));
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** Names of what lies in Malik’s folder in the room. */
async function filesOfMalik(): Promise<readonly string[]> {
  const files = await journey.wire.graph('mette').get<{ value: { name: string }[] }>(`${await folderOfMalik()}:/children`);
  return files.body.value.map(({ name }) => name);
}

const wordsOf = (base64: string): string => Object.values(unzipSync(Buffer.from(base64, 'base64'))).map((part) => strFromU8(part).replace(/<[^>]*>/g, '')).join('\n');

/** Our page in the pane breaks no rule, and nobody has to scroll sideways. */
async function expectSound(): Promise<void> {
  const ours = outlook.frames().find((one) => one.url().startsWith(journey.treklang.app))!;
  expect(await accessibilityFindings(ours)).toEqual([]);
  expect(await sidewaysOverflow(ours)).toBe(0);
}
