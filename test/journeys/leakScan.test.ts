import type { FrameLocator, Page } from 'playwright-core';
import { answerThemes } from '../support/answerThemes.ts';
import { openProfile } from '../support/browser.ts';
import { choose, type Journey, openRoomsOf, paneOf, panelOf, signInOn, startJourney, STEP_MS, stepsOf, tabOf } from '../support/journey.ts';
import type { Allowance } from '../support/leakScan/allowances.ts';
import { createBrowserTrace } from '../support/leakScan/browserTrace.ts';
import { forbiddenWords, type Written } from '../support/leakScan/forbiddenWords.ts';
import { knownMunicipality } from '../support/leakScan/municipality.ts';
import { scan, type ScanResult } from '../support/leakScan/scan.ts';
import { scanJourney } from '../support/leakScan/scanJourney.ts';
import { type Convened, meetingWithTab } from '../support/meetingTab.ts';

const SARA_ROOM = { code: 'vvwgtp', path: '/sites/treklang-xncckthc' };
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** In a browser, where it is planted before anything is searched. */
const SECRET = 'Noah Lindegård 630914-4001';

/** What is typed here about Freja and Noah: it is searched for as well, wherever it is not to stand. */
const TYPED = {
  workDone: 'Vi har øvet turen med bus fire gange i ugen.',
  statusNow: 'Freja kører selv hjem på de fleste dage nu.',
  life: 'Hun har fået et fritidsjob i byens cykelbutik.',
  why: 'Det går fremad, og hun vil selv mere.',
  own: 'Jeg er ikke bange for bussen længere.',
  decision: 'Turen om morgenen klares uden følge fra januar.',
} as const;
const WRITTEN: readonly Written[] = Object.values(TYPED).map((text) => ({ text, rooms: [SARA_ROOM.code] }));

/** Noah's meeting is held there, so whoever is to come must be told, though not by calendar or mail. */
const PLACE = 'Opholdsstedet Klokkeblomst';
const TELLS_PLACE: readonly Allowance[] = [
  { where: /^row authority Meetings$/, texts: new RegExp(PLACE, 'g'), reason: 'The caseworkers’ own list knows where a meeting is held.' },
  { where: /^file room CaseDocuments mkr82d$/, texts: new RegExp(PLACE, 'g'), reason: 'The invitation says that the address stands in the room; so it does, in each room the meeting covers.' },
  { where: /^content of a download$/, texts: new RegExp(PLACE, 'g'), reason: 'Whoever gets a letter has no room to look up the address in.' },
];

let journey: Journey;
let freja: Convened;
let malik: Convened;

beforeAll(async () => {
  journey = await startJourney('leakScan');
  // Booking can then put the tab into the chat.
  await journey.wire.admin('/switches', { chatExistsBeforeJoin: true });
  freja = await meetingWithTab(journey, 'V3H8BN', SARA_ROOM);
  malik = await meetingWithTab(journey, 'C6W1PZ', SARA_ROOM);
}, STEP_MS);

afterAll(() => journey.close());

const step = stepsOf(() => journey);

describe('Before anything is searched', () => {
  step('what is planted in a browser is found: in its address, its requests, its storage, its console, its downloads and what it says to a host', async () => {
    const trace = createBrowserTrace();
    const profile = await openProfile((await journey.profileOf('palle')).browser()!);
    await trace.watch(profile, journey.treklang.config().graph);
    const host = await profile.newPage();
    await host.goto(journey.treklang.m365);
    await plantIn(host, `${journey.treklang.app}/web.html`);

    const { leaks } = scan(await trace.carriers(), forbiddenWords(knownMunicipality(process.cwd())));

    await profile.close();
    const found = new Set(leaks.filter(({ kind }) => kind === 'cpr').map(({ place }) => place));
    expect([...found].sort()).toEqual(IN_BROWSERS);
  });
});

describe('Mette calls the people around Noah', () => {
  step('books from Outlook, for two services, and fetches the letters', async () => {
    const outlook = await journey.openAs('mette', 'outlook', { at: '?compose=1&pane=1' });
    const pane = paneOf(outlook);
    await pane.getByRole('link', { name: 'Noah Lindegård' }).click();
    await pane.getByRole('link', { name: 'Find en tid' }).click();
    await press(pane, 'Videre: find en tid');
    // A place that tells what the meeting is about: it must be told in the room instead.
    await pane.getByRole('textbox', { name: 'Hvor?' }).fill(PLACE);
    await pane.locator('input[type=radio]:checked').first().waitFor({ state: 'attached' });
    await press(pane, 'Videre: dagsorden');
    await press(pane, 'Videre: se det igennem');
    await press(pane, 'Send indkaldelsen');
    await pane.getByRole('heading', { name: 'Indkaldelsen er sendt' }).waitFor();

    const letter = outlook.waitForEvent('download');
    await press(pane, 'Hent brevene');
    await letter;
    await pane.getByText('Læg fanen i mødet', { exact: false }).waitFor({ state: 'hidden' });
    await outlook.close();
  });
});

describe('Sara writes Freja’s status', () => {
  let page: Page;

  step('by the link in the mail at home', async () => {
    openRoomsOf(journey, 'sara');
    const inbox = await journey.openAs('sara', 'outlook', { at: '?view=mail' });
    await inbox.getByRole('button', { name: /V3H8BN/ }).first().click();
    const link = await inbox.frameLocator('iframe[title="Mailens tekst"]').locator(`a[href*="/r/${SARA_ROOM.code}/"]`).first().getAttribute('href');
    page = await (await journey.profileOf('sara')).newPage();
    await page.goto(link!);
    await signInOn(page, 'sara');

    await page.getByRole('radiogroup', { name: /^1\. / }).waitFor();
    await inbox.close();
  });

  step('and hands it in', async () => {
    await rateAndWrite(page);
    await page.getByRole('button', { name: 'Videre til mål 2' }).click();
    await page.getByRole('button', { name: 'Videre til livssituation' }).waitFor();
    await rateAndWrite(page);
    await page.getByRole('button', { name: 'Videre til livssituation' }).click();
    await page.getByLabel('Hvordan er livssituationen nu?').fill(TYPED.life);
    await page.getByRole('button', { name: 'Videre til funktionsevne' }).click();
    await answerThemes(page);
    await page.getByRole('button', { name: 'Videre til anbefaling' }).click();
    await choose(page, 'Hvad anbefaler I?', 'Fortsætte');
    await page.getByLabel('Hvorfor?').fill(TYPED.why);
    await page.getByRole('button', { name: 'Se igennem', exact: true }).click();
    await page.getByRole('button', { name: 'Indsend og lås' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Indsend og lås' }).click();

    await page.getByRole('heading', { name: 'Tak. Mette har din status.' }).waitFor();
  });
});

describe('The meetings in Teams', () => {
  step('Freja’s is led from the tab of its chat, with her own words and the decisions', async () => {
    journey.wire.world.clock.set(new Date(freja.start.getTime() + MINUTE_MS));
    const teams = await journey.openAs('mette', 'teams', { at: `/meet/${freja.meetId}` });
    await teams.getByRole('button', { name: 'Deltag' }).click();
    const panel = panelOf(teams);
    await panel.getByLabel('Skriv, hvad I blev enige om').fill(TYPED.decision);
    await decide(panel);
    await panel.getByRole('button', { name: /^Hvad vil Freja sige/ }).click();
    await panel.getByLabel('Freja siger').fill(TYPED.own);
    await panel.getByRole('button', { name: 'Færdig' }).click();
    await panel.getByRole('button', { name: 'Vis på skærmen' }).click();
    await panel.getByRole('button', { name: 'Næste mål' }).click();
    await decide(panel);

    await press(panel, 'Vis hele dagsordenen');
    await panel.getByRole('button', { name: /5 · / }).click();
    await panel.getByRole('radiogroup', { name: 'Hvornår mødes vi igen?' }).locator('label').first().click();
    await press(panel, 'Gem, og afslut mødet');
    await panel.getByRole('heading', { name: 'Mødet er holdt' }).waitFor();
    await teams.close();
  });

  step('and closed from the case', async () => {
    const tab = tabOf(await journey.openAs('mette', 'teams', { at: `?subPageId=${encodeURIComponent(`close/${freja.caseKey}`)}` }));
    await tab.getByRole('heading', { name: 'Gør opfølgningen om Freja færdig' }).waitFor();
    await press(tab, 'Afslut opfølgningen');

    await tab.getByRole('heading', { name: 'Opfølgningen er færdig' }).waitFor();
  });

  step('Malik’s is opened from the tab of its chat by Sara, as a guest, and by Mette', async () => {
    journey.wire.world.clock.set(new Date(malik.start.getTime() - DAY_MS));
    const guest = await journey.openAs('sara', 'teams', { at: `/meet/${malik.meetId}?tenant=fjordbro` });
    await guest.getByRole('button', { name: 'Opfølgning' }).click();
    await tabOf(guest).getByRole('radiogroup', { name: /^1\. / }).waitFor();
    journey.wire.world.clock.set(new Date(malik.start.getTime() + MINUTE_MS));
    const teams = await journey.openAs('mette', 'teams', { at: `/meet/${malik.meetId}` });
    await teams.getByRole('button', { name: 'Deltag' }).click();

    await panelOf(teams).getByRole('radiogroup', { name: 'Hvad beslutter I?' }).waitFor();
  });
});

// What moves a meeting or calls it off is walked here: its mails and requests are then read with everything else.

describe('Of all that has left the municipality’s lists', () => {
  let result: ScanResult;

  step('nothing says whom or what it is about, except where that is allowed and needed', async () => {
    result = await scanJourney(journey, WRITTEN, TELLS_PLACE);

    expect(result.leaks).toEqual([]);
    expect(result.needless.map(({ reason }) => reason)).toEqual([]);
  });

  step('everything was read: mail and calendars, files, tabs, addresses, and what browsers show and keep', () => {
    expect(Object.keys(result.searched)).toEqual(expect.arrayContaining(READ));
    expect(result.searched['name of a download']).toBe(2);
  });
});

/** Where browsers show, keep or send anything. */
const IN_BROWSERS = [
  'address bar', 'address of a request', 'console', 'content of a download', 'database key', 'database name', 'database value', 'localStorage key', 'localStorage value',
  'message between frames', 'name of a cookie', 'name of a download', 'sent by POST outside Graph', 'sessionStorage key', 'sessionStorage value', 'title of a page', 'value of a cookie',
];

const READ = [
  'event in the calendar of its organizer', 'event in the calendar of an invited', 'event_attachment.name', 'event_attachment.content', 'event_property.value', 'mail.content', 'outbox.content', 'outbox.address',
  'online_meeting.join_url', 'chat_tab.content', 'chat_app.chat_id', 'sp_site.title', 'sp_site.path', 'sp_list.displayName', 'sp_file.name', 'file room CaseDocuments f636j9', 'file room CaseDocuments mkr82d', 'file room CaseDocuments vvwgtp',
  'row report Results', 'row room Drafts vvwgtp', 'address of GET', 'address of PATCH', 'address of POST', 'address of PUT', 'sent by POST /me/events', 'sent by PATCH /me/events/…',
  'address bar', 'address of a request', 'localStorage key', 'localStorage value', 'sessionStorage key', 'database name', 'database key', 'database value', 'title of a page', 'message between frames', 'name of a download', 'content of a download',
];

/** Everything our page could do by mistake, done: our page stands in a page of the host. */
async function plantIn(host: Page, address: string): Promise<void> {
  await host.evaluate((src) => document.body.appendChild(Object.assign(document.createElement('iframe'), { src, name: 'ours' })), address);
  await host.waitForFunction(() => window.frames.length > 0);
  await host.frameLocator('iframe[name="ours"]').locator('body').waitFor();
  const ours = host.frame({ name: 'ours' })!;
  await ours.waitForURL(`${address}*`);
  const download = host.waitForEvent('download');
  await ours.evaluate(async (secret) => {
    localStorage.setItem(secret, secret);
    localStorage.removeItem(secret);
    sessionStorage.setItem(secret, secret);
    document.cookie = `${encodeURIComponent(secret)}=${encodeURIComponent(secret)}; SameSite=None; Secure`;
    document.title = secret;
    history.replaceState(null, '', `#/${encodeURIComponent(encodeURIComponent(secret))}`);
    console.info(secret);
    window.parent.postMessage({ text: btoa(unescape(encodeURIComponent(secret))) }, '*');
    await fetch(`/config.json?q=${encodeURIComponent(secret)}`, { method: 'POST', body: secret });
    const opening = indexedDB.open(secret);
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept').put(new TextEncoder().encode(secret), secret);
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    opening.result.close();
    Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([secret])), download: `${secret}.txt` }).click();
  }, SECRET);
  await download;
}

const press = (frame: FrameLocator, name: string): Promise<void> => frame.getByRole('button', { name, exact: true }).click();

async function rateAndWrite(page: Page): Promise<void> {
  await choose(page, /^1\. /, '5');
  await page.getByLabel('Hvad har I gjort?').fill(TYPED.workDone);
  await page.getByLabel('Hvordan går det nu?').fill(TYPED.statusNow);
  await page.getByLabel('I ét ord').selectOption('onTrack');
}

async function decide(panel: FrameLocator): Promise<void> {
  await choose(panel, 'Hvad beslutter I?', 'Fortsæt');
  await choose(panel, 'Er Freja enig?', 'Ja');
}
