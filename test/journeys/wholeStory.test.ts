import { strFromU8, unzipSync } from 'fflate';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { Instant } from '#domain';
import { answerThemes } from '../support/answerThemes.ts';
import { openProfile } from '../support/browser.ts';
import { choose, type Journey, paneOf, panelOf, signInOn, startJourney, STEP_MS, stepsOf, tabOf } from '../support/journey.ts';
import { filesOfCase, type KeptRow, keptRows } from '../support/keptRows.ts';
import type { Allowance } from '../support/leakScan/allowances.ts';
import { createBrowserTrace } from '../support/leakScan/browserTrace.ts';
import { forbiddenWords, type Written } from '../support/leakScan/forbiddenWords.ts';
import { knownMunicipality } from '../support/leakScan/municipality.ts';
import { IN_BROWSERS, plantIn } from '../support/leakScan/plantInBrowser.ts';
import { scan, type ScanResult } from '../support/leakScan/scan.ts';
import { scanJourney } from '../support/leakScan/scanJourney.ts';

const REFERENCE = 'M9R2LD';
/** Of the meeting, and so of its results. */
const QUARTERS = ['2026-Q3', '2026-Q4'];
/** A half-year is shown when it is over. */
const IN_JANUARY = '2027-01-11T08:00:00Z';
const SUBJECT = `Møde – ref. ${REFERENCE}`;
const AGENDA = 'Dagsorden.docx';
const COMMON = '/sites/treklang';
/** Another day than any contract's interval gives. */
const NEXT_DUE = '2026-12-24';
/** SharePoint answers a day as midnight of the site's zone. */
const NEXT_DUE_AS_KEPT = '2026-12-23T23:00:00Z';
const REPORT = '/sites/treklang-report';
const JONAS_ROOM = '/sites/treklang-wjtqhfbb';
const DORTHE_ROOM = '/sites/treklang-hkfhgsdr';
/** Noah's meeting is held there, so whoever is to come must be told, though not by calendar or mail. */
const PLACE = 'Opholdsstedet Klokkeblomst';
/** What would tell somebody who Noah is, or where he lives. */
const TELLING = /Noah|Lindeg|Klokkeblomst|Familiehus|S-2026-0114|630914|Ramsing/;
/** Of a report that knows the services and nobody who is there. */
const NAMING = /Noah|Lindeg|M9R2LD|S-2026-0114|630914|Ramsing/;
const ATTENDEES = ['anja.lindegaard@borger.example', 'dorthe.winther@fjordbro.example', 'jonas.holm@birkelund.example'];

const WORDS_OF_NOAH = 'Jeg synes, det er blevet lettere at være i skole.';
const DECISION = 'Vi fortsætter med tre timer om dagen.';
const FINISHED_WHEN = 'Når Noah selv tager med på besøg.';
const WORK_AT_SCHOOL = 'Skoleplanen er fulgt alle uger.';
const WORK_AT_HOME = 'Vi har øvet aftenen sammen med Anja.';
const WORK_FOR_VISITS = 'Vi kører selv, når transporten svigter.';
const WHY_NOT_ANJA = 'Anja havde en vagt, hun ikke kunne bytte.';
/** Each in the room of the service it was about. */
const WRITTEN: readonly Written[] = [
  { text: DECISION, rooms: ['mkr82d'] },
  { text: WORK_AT_HOME, rooms: ['mkr82d'] },
  { text: WHY_NOT_ANJA, rooms: ['mkr82d'] },
  ...[WORDS_OF_NOAH, FINISHED_WHEN, WORK_AT_SCHOOL, WORK_FOR_VISITS].map((text) => ({ text, rooms: ['f636j9'] })),
];
const TELLS_PLACE: readonly Allowance[] = [
  { where: /^row authority Meetings$/, texts: new RegExp(PLACE, 'g'), reason: 'The caseworkers’ own list knows where a meeting is held.' },
  { where: /^file room CaseDocuments mkr82d$/, texts: new RegExp(PLACE, 'g'), reason: 'The invitation says that the address stands in the room; so it does, in each room the meeting covers.' },
  { where: /^content of a download$/, texts: new RegExp(PLACE, 'g'), reason: 'Whoever gets a letter has no room to look up the address in.' },
];

let journey: Journey;
let caseKey: string;
let outlook: Page;
let link: string;
let status: Page;
let meetId: string;
let start: Instant;
let resultsBefore: readonly KeptRow[];

beforeAll(async () => {
  journey = await startJourney('whole story');
  // Where the chat is there as soon as the meeting is, booking can put the tab in it.
  await journey.wire.admin('/switches', { chatExistsBeforeJoin: true });
  resultsBefore = await keptRows(mette(), REPORT, 'Results');
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

describe('Mette books Noah’s meeting from Outlook', () => {
  step('opens Treklang beside a new appointment and sees that Noah is due', async () => {
    outlook = await journey.openAs('mette', 'outlook', { at: '?compose=1&pane=1' });
    const pane = paneOf(outlook);

    const due = pane.getByRole('region', { name: 'De næste 14 dage' }).getByRole('listitem').filter({ hasText: 'Noah Lindegård' });
    await due.getByText('3. dec.').waitFor();
    await due.getByRole('link', { name: 'Noah Lindegård' }).click();

    await pane.getByRole('link', { name: 'Find en tid' }).click();
    await pane.getByRole('heading', { name: 'Hvem skal med?' }).waitFor();
  });

  step('has both services with her, and everybody of the circle', async () => {
    const pane = paneOf(outlook);

    expect(await pane.getByRole('checkbox', { name: /Klokkeblomst/ }).isChecked()).toBe(true);
    expect(await pane.getByRole('checkbox', { name: /Familiehuset/ }).isChecked()).toBe(true);
    for (const name of ['Anja Lindegård', 'Jonas Holm', 'Dorthe Winther']) await pane.getByText(name, { exact: true }).first().waitFor();
    await press(pane, 'Videre: find en tid');
  });

  step('takes the best of the times that are proposed', async () => {
    const pane = paneOf(outlook);
    await pane.getByRole('textbox', { name: 'Hvor?' }).fill(PLACE);

    await pane.getByRole('radiogroup', { name: /forslag/i }).getByRole('radio').first().waitFor();
    await pane.getByText('Vi kan ikke se', { exact: false }).first().waitFor();
    await pane.locator('input[type=radio]:checked').first().waitFor({ state: 'attached' });

    await press(pane, 'Videre: dagsorden');
  });

  step('sends the five usual items, with what she asks for before the meeting', async () => {
    const pane = paneOf(outlook);
    await pane.getByRole('heading', { name: 'Dagsorden og materiale' }).waitFor();
    await press(pane, 'Videre: se det igennem');
    await pane.getByText('Navn, CPR, mål og tilbud står ikke i emne, tekst eller filnavn.').waitFor();

    await press(pane, 'Send indkaldelsen');

    await pane.getByRole('heading', { name: 'Indkaldelsen er sendt' }).waitFor();
    const letter = outlook.waitForEvent('download');
    await press(pane, 'Hent brevene');
    await letter;
    await pane.getByText('Læg fanen i mødet', { exact: false }).waitFor({ state: 'hidden' });
  });

  step('finds it as one meeting in her calendar, with one agenda and the right people', async () => {
    const events = await eventsOf('mette');
    expect(events.map(({ subject }) => subject)).toEqual([SUBJECT]);
    const [event] = events;

    expect(event!.attendees.map(({ emailAddress }) => emailAddress.address).sort()).toEqual(ATTENDEES);
    expect(event!.hideAttendees).toBe(true);
    const files = (await mette().get(`/me/events/${event!.id}/attachments`)).body.value;
    expect(files.map(({ name }) => name)).toEqual([AGENDA]);
    start = new Date(`${event!.start.dateTime}Z`).toISOString() as Instant;
    meetId = new URL(event!.onlineMeeting.joinUrl).pathname.replace('/meet/', '');
  });
});

describe('Jonas, at home in another organisation', () => {
  step('finds the invitation and its agenda in his own Outlook', async () => {
    const inbox = await journey.openAs('jonas', 'outlook', { at: '?view=mail' });
    await inbox.getByRole('button', { name: new RegExp(SUBJECT) }).first().click();
    const file = inbox.getByRole('list', { name: 'Vedhæftede filer' }).getByRole('link', { name: AGENDA });
    await file.waitFor();

    const agenda = await wordsOfFile(inbox, file);
    expect(agenda).toContain('Status på mål');
    expect(agenda).not.toMatch(TELLING);

    link = (await inbox.frameLocator('iframe[title="Mailens tekst"]').getByRole('link', { name: /web\.html/ }).or(inbox.frameLocator('iframe[title="Mailens tekst"]').locator('a[href*="/r/f636j9/"]')).first().getAttribute('href'))!;
    expect(link).toMatch(new RegExp(`^${journey.treklang.app}/web\\.html#/r/f636j9/f/[0-9a-z]{26}$`));
    await inbox.close();
  });

  step('opens the link, signs in with his own account, and is asked to open the room first', async () => {
    status = await (await journey.profileOf('jonas')).newPage();
    await status.goto(link);
    await signInOn(status, 'jonas');

    await status.getByRole('heading', { name: 'Åbn samarbejdsrummet først' }).waitFor();
    expect(await status.getByText('Du har ikke adgang').count()).toBe(0);
  });

  step('opens both places in a window of its own, comes back, and sees Noah’s goals', async () => {
    await openInBrowser(COMMON);
    await status.getByText('Der er ét sted mere', { exact: false }).waitFor();
    await openInBrowser(JONAS_ROOM);

    await status.getByRole('heading', { name: 'Jeg vil lære det samme som de andre.' }).waitFor();
  });

  step('rates both goals before he sees the old figures, and writes what was done', async () => {
    expect(await status.getByRole('img', { name: /Udvikling/ }).count()).toBe(0);
    await rateAndWrite(6, WORK_AT_SCHOOL, 'Noah er med i tre timer hver dag.', 'onTrack');
    await status.getByText('Start 2').first().waitFor();
    await status.getByRole('button', { name: 'Videre til mål 2' }).click();
    await status.getByRole('heading', { name: 'Jeg savner Ida.' }).waitFor();
    await rateAndWrite(5, WORK_FOR_VISITS, 'Fire af fem besøg blev til noget.', 'someProgress');
    await status.getByText(/Kladde gemt/).waitFor();
  });

  step('hands it in, and it is locked with his name and the date', async () => {
    await status.getByRole('button', { name: 'Videre til livssituation' }).click();
    await status.getByLabel('Hvordan er livssituationen nu?').fill('Noah sover godt.');
    await status.getByRole('button', { name: 'Videre til funktionsevne' }).click();
    await answerThemes(status);
    await status.getByRole('button', { name: 'Videre til anbefaling' }).click();
    await choose(status, 'Hvad anbefaler I?', 'Fortsætte');
    await status.getByLabel('Hvorfor?').fill('Det virker.');
    await status.getByRole('button', { name: 'Se igennem', exact: true }).click();
    await status.getByRole('heading', { name: 'Se igennem og indsend' }).waitFor();

    await status.getByRole('button', { name: 'Indsend og lås' }).click();
    await status.getByRole('dialog').getByRole('button', { name: 'Indsend og lås' }).click();

    await status.getByRole('heading', { name: 'Tak. Mette har din status.' }).waitFor();
    await status.getByText(/Indsendt 23\. november.*Jonas Holm – låst/).waitFor();
  });
});

describe('Before the meeting', () => {
  step('Mette finds the status filed as it came, and answers whether it was of use', async () => {
    const tab = await caseOfNoah();
    await tab.getByRole('link', { name: 'Status som modtaget' }).waitFor();
    await choose(tab, 'Fik du den viden om udviklingen, du har brug for?', 'I høj grad');
    await press(tab, 'Gem svaret');
    await tab.getByRole('button', { name: 'Ret svaret' }).waitFor();

    caseKey = await caseOfRoom();
    expect(await filesOfCase(mette(), JONAS_ROOM, caseKey)).toContain('Status 2026-11-23.docx');
  });

  step('Jonas sees the answer, prepares the meeting with Noah, and corrects a word twice', async () => {
    await status.reload();
    await status.getByText(/^I høj grad, 23\. november/).waitFor();
    await status.getByRole('button', { name: 'Forbered mødet med Noah' }).click();
    await status.getByRole('heading', { name: 'Dit møde' }).waitFor();
    await status.getByRole('button', { name: 'Tilbage' }).click();
    await correctLife('Noah sover godt de fleste nætter.');
    await status.getByText('Ændret, efter at kommunen havde modtaget den').waitFor();
    await correctLife('Noah sover godt hver nat.');
  });

  step('Dorthe, of the municipality’s own service, writes hers in the meeting’s tab', async () => {
    const teams = await journey.openAs('dorthe', 'teams', { at: `/meet/${meetId}` });
    await teams.getByRole('button', { name: 'Opfølgning' }).click();
    const tab = tabOf(teams);
    await tab.getByText('Her er aftalt status i ord. Der skal ikke gives tal.').waitFor();
    await tab.getByLabel('Hvad har I gjort?').fill(WORK_AT_HOME);
    await tab.getByLabel('Hvordan går det nu?').fill('Aftenerne er roligere.');
    await tab.getByLabel('I ét ord').selectOption('onTrack');
    await press(tab, 'Videre til livssituation');
    await tab.getByLabel('Hvordan er livssituationen nu?').fill('Anja arbejder mindre om aftenen.');
    await press(tab, 'Videre til funktionsevne');
    await answerThemes(tab);
    await press(tab, 'Videre til anbefaling');
    await choose(tab, 'Hvad anbefaler I?', 'Fortsætte');
    await tab.getByLabel('Hvorfor?').fill('Det virker.');
    await tab.getByRole('button', { name: 'Se igennem', exact: true }).click();
    await press(tab, 'Indsend og lås');
    await tab.getByRole('dialog').getByRole('button', { name: 'Indsend og lås' }).click();

    await tab.getByRole('heading', { name: 'Tak. Mette har din status.' }).waitFor();
    await teams.close();
  });

  step('Mette has all three editions, also the one she never opened, and is told that it was changed', async () => {
    const tab = await caseOfNoah();
    await tab.getByText('Ændret efter indsendelsen.', { exact: false }).waitFor();
    await tab.getByRole('link', { name: /^3\. udgave/ }).waitFor();

    expect(await filesOfCase(mette(), JONAS_ROOM, caseKey)).toEqual(expect.arrayContaining(['Status 2026-11-23.docx', 'Status 2026-11-23 (2).docx', 'Status 2026-11-23 (3).docx']));
  });
});

describe('The meeting in Teams', () => {
  let lead: FrameLocator;
  let dorthe: FrameLocator;

  step('begins with Mette at the side panel and Dorthe beside her', async () => {
    journey.wire.world.clock.set(new Date(Date.parse(start) + 60_000));
    const [metteTeams, dortheTeams] = await Promise.all([journey.openAs('mette', 'teams', { at: `/meet/${meetId}` }), journey.openAs('dorthe', 'teams', { at: `/meet/${meetId}` })]);
    await Promise.all([metteTeams, dortheTeams].map((page) => page.getByRole('button', { name: 'Deltag' }).click()));
    lead = panelOf(metteTeams);
    dorthe = panelOf(dortheTeams);

    await lead.getByText('Mål 1 af 3', { exact: false }).waitFor();
    await dorthe.getByText('Du læser med. Siden følger mødet af sig selv.').waitFor();
  });

  step('decides on the goal of Dorthe’s service, and Dorthe sees it by herself', async () => {
    await lead.getByLabel('Skriv, hvad I blev enige om').fill(DECISION);
    await decide('Fortsæt', 'Ja');

    await dorthe.getByText(`Fortsæt: ${DECISION}`).waitFor();
    await dorthe.getByText('Noah er enig').waitFor();
  });

  step('has Jonas’ words in it, locked, and takes Noah’s own', async () => {
    await lead.getByRole('button', { name: 'Næste mål' }).click();
    await lead.getByRole('heading', { name: 'Jeg vil lære det samme som de andre.' }).waitFor();
    await lead.getByText('Noah er med i tre timer hver dag.').waitFor();
    await lead.getByRole('img', { name: 'Låst' }).first().waitFor();

    await lead.getByRole('button', { name: 'Hvad vil Noah sige?' }).click();
    await choose(lead, 'Hvor vil Noah sætte det nu?', '7');
    await lead.getByLabel('Noah siger').fill(WORDS_OF_NOAH);
    await lead.getByRole('button', { name: 'Færdig' }).click();

    await lead.getByText(WORDS_OF_NOAH, { exact: false }).waitFor();
    await lead.getByText(/Skrevet nu af Mette.* for Noah/).waitFor();
  });

  step('decides on the other two, one of them against Noah’s wish', async () => {
    await decide('Fortsæt', 'Ja');
    await lead.getByRole('button', { name: 'Næste mål' }).click();
    await lead.getByRole('heading', { name: 'Jeg savner Ida.' }).waitFor();
    await decide('Justér', 'Nej');
    await lead.getByLabel('Hvad ser Noah anderledes på?').fill('Noah vil hver weekend.');
    await lead.getByRole('button', { name: 'Næste punkt' }).click();
  });

  step('notes who is there, and why somebody is not', async () => {
    await press(lead, 'Vis hele dagsordenen');
    for (const service of ['Klokkeblomst', 'Familiehuset']) await press(there(service), 'Notér, hvem der er med');
    await there('Familiehuset').getByLabel('Anja Lindegård', { exact: true }).selectOption('absent');
    await there('Familiehuset').getByLabel('Hvorfor er Anja Lindegård ikke med?').fill(WHY_NOT_ANJA);
    await lead.getByRole('button', { name: /^2 · / }).click();
  });

  step('agrees when to meet again, and ends', async () => {
    for (const item of [3, 4, 5]) {
      await lead.getByRole('button', { name: 'Næste punkt' }).click();
      await lead.getByRole('heading', { name: new RegExp(`^${item} · `) }).waitFor();
      if (item === 4) await agreeOnTheEnd();
    }
    await choose(lead, 'Hvornår mødes vi igen?', 'Vælg en anden dato');
    await lead.getByLabel('Senest', { exact: true }).fill(NEXT_DUE);
    await lead.getByText(DECISION, { exact: false }).first().waitFor();
    await lead.getByRole('button', { name: 'Gem, og afslut mødet' }).click();

    await lead.getByRole('heading', { name: 'Mødet er holdt' }).waitFor();
  });

  /** Those of the circle of one service. */
  const there = (service: string) => lead.locator('section').filter({ has: lead.getByRole('heading', { name: new RegExp(service) }) });

  async function agreeOnTheEnd(): Promise<void> {
    await lead.getByRole('group', { name: 'Vælg tilbud' }).getByRole('button', { name: 'Klokkeblomst' }).click();
    await lead.getByLabel('Indsatsen er færdig, når').fill(FINISHED_WHEN);
  }

  async function decide(what: string, doesNoahAgree: string): Promise<void> {
    await choose(lead, 'Hvad beslutter I?', what);
    await choose(lead, 'Er Noah enig?', doesNoahAgree);
  }
});

describe('After the meeting', () => {
  let tab: FrameLocator;

  step('Mette ends the follow-up, and minutes and plan lie in the case’s folder with each service', async () => {
    tab = await caseOfNoah();
    await tab.getByRole('link', { name: 'Gå til afslutningen' }).click();
    await tab.getByRole('heading', { name: 'Gør opfølgningen om Noah færdig' }).waitFor();
    expect(await tab.getByRole('radio', { name: /^Aftalt på mødet: senest 24\. december/, checked: true }).count()).toBe(2);
    await tab.getByRole('button', { name: 'Afslut opfølgningen' }).click();

    await tab.getByRole('heading', { name: 'Opfølgningen er færdig' }).waitFor();
    const papers = ['Referat', 'Plan'].map((name) => `${name} ${start.slice(0, 10)}.docx`);
    for (const room of [JONAS_ROOM, DORTHE_ROOM]) expect(await filesOfCase(mette(), room, caseKey)).toEqual(expect.arrayContaining(papers));
    expect(await filesOfCase(journey.wire.graph('jonas', { tenant: 'fjordbro' }), JONAS_ROOM, caseKey)).toEqual(expect.arrayContaining(papers));
  });

  step('finds the date they agreed as the next in her list', async () => {
    await tab.getByRole('link', { name: 'Til mine borgere' }).click();

    const row = tab.getByRole('listitem').filter({ hasText: 'Noah Lindegård' });
    await row.getByText('24. dec.').waitFor();
  });

  step('and each contract has the date, and its own words about the end', async () => {
    expect(await endsOfContracts(JONAS_ROOM)).toEqual([FINISHED_WHEN]);
    expect(await endsOfContracts(DORTHE_ROOM)).toEqual([expect.not.stringContaining(FINISHED_WHEN)]);
  });

  step('and each of the three goals has one result, without a name', async () => {
    const known = new Set(resultsBefore.map(({ id }) => id));
    const added = (await keptRows(mette(), REPORT, 'Results')).filter(({ id }) => !known.has(id)).map(({ fields }) => fields);

    expect(added.map(({ Baseline, Now, OutcomeLabel }) => [OutcomeLabel, Baseline, Now]).sort()).toEqual([['Ikke som ønsket', 6, 5], ['Kun i ord', undefined, undefined], ['Som ønsket', 2, 6]]);
    expect(new Set(added.map(({ GoalRef }) => GoalRef)).size).toBe(3);
    expect(new Set(added.map(({ ResultKey }) => ResultKey)).size).toBe(1);
    expect(JSON.stringify(added)).not.toMatch(TELLING);
  });
});

describe('When the half-year is over', () => {
  let results: readonly KeptRow[];

  step('Birgitte opens the page of the results in SharePoint, and finds Noah’s goals counted in the quarter', async () => {
    journey.wire.world.clock.set(new Date(IN_JANUARY));
    results = (await keptRows(mette(), REPORT, 'Results')).filter(({ fields }) => QUARTERS.includes(fields['Quarter']!));
    const page = await journey.openAs('birgitte', 'sharepoint', { at: REPORT });
    await page.getByRole('navigation', { name: 'Webstedets indhold' }).getByRole('link', { name: 'Udvikling siden start' }).click();
    await page.getByRole('heading', { name: 'Udvikling siden start', level: 1 }).waitFor();
    await page.getByText('Tallene viser udvikling, ikke bevist effekt.').waitFor();

    const list = page.getByRole('region', { name: 'Resultater' });
    const toDevelop = results.filter(({ fields }) => fields['Quarter'] === QUARTERS[1] && fields['GoalTypeLabel'] === 'Udvikle');
    await list.getByText('4. kvartal 2026').waitFor();
    await list.getByRole('button', { name: `Måltype: Udvikle (${toDevelop.length})` }).click();
    await list.getByRole('button', { name: /^Udfald: Som ønsket \(\d+\)$/ }).click();
    await list.getByRole('cell', { name: 'Som ønsket', exact: true }).first().waitFor();
    expect(await list.getByRole('cell', { name: /^Antal: \d+$/ }).count()).toBe(3);
    expect(await page.locator('body').innerText()).not.toMatch(TELLING);
    expect(await page.getByRole('link', { name: 'Åbn rapporten i Treklang' }).getAttribute('href')).toBe(`${journey.treklang.app}/tab.html#/report`);
    await page.close();
  });

  step('and in the report the half-year of the children, Noah among them, with the few hidden', async () => {
    const tab = tabOf(await journey.openAs('birgitte', 'teams', { at: '?subPageId=report' }));
    await tab.getByRole('heading', { name: 'Udvikling siden start' }).waitFor();
    await tab.getByText('Efter måltype').first().waitFor();
    await tab.getByText(/^\d+ af \d+$/).first().waitFor();
    await tab.getByText('Færre end 5').first().waitFor();

    await tab.getByLabel('Område').selectOption({ label: 'Børn' });
    const children = new Set(results.filter(({ fields }) => fields['Area'] === 'child').map(({ fields }) => fields['ResultKey']));
    await tab.getByText(/^Uden navne · 2\. halvår 2026 · børn · opgjort /).waitFor();
    await tab.getByText(`${children.size} borgere med en afsluttet opfølgning`).waitFor();
    await tab.getByText('Tallene viser udvikling, ikke bevist effekt.').waitFor();
    expect(await tab.locator('body').innerText()).not.toMatch(NAMING);
  });

  step('Karen, who has no case access, is told in both places what she cannot see, and when she can', async () => {
    const page = await journey.openAs('karen', 'sharepoint', { at: `${REPORT}/SitePages/udvikling-siden-start.aspx` });
    await page.getByText('Du har ikke adgang til denne liste.').waitFor();
    await page.getByText('offentliggjorte nøgletal kommer senere', { exact: false }).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await page.close();

    const tab = tabOf(await journey.openAs('karen', 'teams', { at: '?subPageId=report' }));
    await tab.getByRole('heading', { name: 'Du har ikke adgang til de samlede tal' }).waitFor();
    await tab.getByText('Når kommunen offentliggør nøgletal, kan du se dem her.', { exact: false }).waitFor();
    expect(await tab.locator('body').innerText()).not.toMatch(/\d/);
  });

  step('Palle, who runs it, asks whether Treklang works here, and it does', async () => {
    const page = await journey.openAs('palle', 'teams', { at: '?subPageId=health' });
    const tab = tabOf(page);
    await tab.getByRole('heading', { name: 'Virker Treklang her?' }).waitFor();
    await tab.getByText('Treklang virker, men du er ikke i nogen gruppe. Det skal du heller ikke være, hvis du kun driver Treklang.').waitFor();
    expect(await tab.getByText('Virker', { exact: true }).count()).toBe(5);
    expect(await tab.getByText('Ikke for dig', { exact: true }).count()).toBe(1);
    expect(await tab.locator('body').innerText()).not.toMatch(TELLING);
  });
});

describe('Of all that has left the municipality’s lists', () => {
  let result: ScanResult;

  step('nothing says whom or what it is about, except where that is allowed and needed', async () => {
    result = await scanJourney(journey, WRITTEN, TELLS_PLACE);

    expect(result.leaks).toEqual([]);
    expect(result.needless.map(({ reason }) => reason)).toEqual([]);
    expect(await eventsOf('mette')).toHaveLength(1);
  });

  step('everything was read: mail and calendars, files, tabs, addresses, and what browsers show and keep', () => {
    expect(Object.keys(result.searched)).toEqual(expect.arrayContaining(READ));
    expect(result.searched['name of a download']).toBe(2);
  });

  step('and no page has asked for anything its policy refuses: each kind of page is held to it, and would have been told of', async () => {
    const [pane, tab, web] = await Promise.all([oursOf('mette', '/pane.html'), oursOf('palle', '/tab.html'), oursOf('jonas', '/web.html')]);
    for (const frame of [pane, tab, web]) await fetchFromElsewhere(frame);

    const refused = journey.takeProblems().filter((line) => line.includes('The content policy refused'));
    expect(refused.map((line) => line.replace(/ \(.*/, ''))).toEqual(['mette', 'palle', 'jonas'].map((alias) => `${alias}: The content policy refused ${ELSEWHERE}`));
  });
});

const ELSEWHERE = 'https://elsewhere.example/picture.png';

/** An open page of ours, the newest of this kind. */
async function oursOf(alias: string, file: string): Promise<Frame> {
  const frames = (await journey.profileOf(alias)).pages().flatMap((page) => page.frames());
  return frames.findLast((frame) => frame.url().startsWith(`${journey.treklang.app}${file}`))!;
}

async function fetchFromElsewhere(frame: Frame): Promise<void> {
  const told = frame.page().waitForEvent('console', { predicate: (message) => message.text().includes(`refused ${ELSEWHERE}`) });
  await frame.evaluate((src) => void document.body.appendChild(Object.assign(document.createElement('img'), { src })), ELSEWHERE);
  await told;
}

const READ = [
  'event in the calendar of its organizer', 'event in the calendar of an invited', 'event_attachment.name', 'event_attachment.content', 'event_property.value', 'mail.content', 'outbox.content', 'outbox.address',
  'online_meeting.join_url', 'chat_tab.content', 'chat_app.chat_id', 'sp_site.title', 'sp_site.path', 'sp_list.displayName', 'sp_file.name', 'file room CaseDocuments f636j9', 'file room CaseDocuments mkr82d', 'file room CaseDocuments vvwgtp',
  'row report Results', 'row room Drafts f636j9', 'address of GET', 'address of PATCH', 'address of POST', 'address of PUT', 'sent by POST /me/events', 'sent by PATCH /me/events/…',
  'address bar', 'address of a request', 'localStorage key', 'localStorage value', 'sessionStorage key', 'database name', 'database key', 'database value', 'title of a page', 'message between frames', 'name of a download', 'content of a download',
];

const press = (frame: FrameLocator | Locator, name: string): Promise<void> => frame.getByRole('button', { name }).click();

/** The page's own button opens the site in a new window, as the person SharePoint knows in this browser. */
async function openInBrowser(site: string): Promise<void> {
  const opened = status.waitForEvent('popup');
  await status.getByRole('link', { name: 'Åbn samarbejdsrummet' }).click();
  const room = await opened;
  await room.waitForURL(`**/as/jonas/sharepoint${site}`);
  await room.getByRole('heading', { level: 1 }).waitFor();
  await room.close();
  await status.getByRole('button', { name: 'Jeg har åbnet det – fortsæt' }).click();
}

async function rateAndWrite(value: number, workDone: string, statusNow: string, word: string): Promise<void> {
  await choose(status, /Hvordan lykkes det for Noah nu/, String(value));
  await status.getByLabel('Hvad har I gjort?').fill(workDone);
  await status.getByLabel('Hvordan går det nu?').fill(statusNow);
  await status.getByLabel('I ét ord').selectOption(word);
}

async function correctLife(text: string): Promise<void> {
  await status.getByRole('button', { name: 'Lav en rettelse' }).click();
  await status.getByRole('button', { name: /^Livssituation/ }).click();
  await status.getByLabel('Hvordan er livssituationen nu?').fill(text);
  await status.getByRole('button', { name: /^Se igennem og indsend/ }).click();
  await status.getByRole('button', { name: 'Indsend rettelsen' }).click();
  await status.getByRole('dialog').getByRole('button', { name: 'Indsend rettelsen' }).click();
  await status.getByText(/ – låst$/).waitFor();
}

async function caseOfNoah(): Promise<FrameLocator> {
  const tab = tabOf(await journey.openAs('mette', 'teams'));
  await tab.getByRole('link', { name: 'Noah Lindegård' }).click();
  return tab;
}

/** Noah's key, as the room of Jonas knows it. */
async function caseOfRoom(): Promise<string> {
  const rows = await keptRows(mette(), JONAS_ROOM, 'FollowUps');
  return rows.find(({ fields }) => fields['Reference'] === REFERENCE)!.fields['CaseKey']!;
}

const mette = () => journey.wire.graph('mette');

interface WireEvent {
  readonly id: string;
  readonly subject: string;
  readonly hideAttendees: boolean;
  readonly start: { readonly dateTime: string };
  readonly onlineMeeting: { readonly joinUrl: string };
  readonly attendees: readonly { readonly emailAddress: { readonly address: string } }[];
}

/** What the contracts that have the agreed date say about when the effort is finished. */
async function endsOfContracts(site: string): Promise<readonly string[]> {
  const contracts = await keptRows(mette(), site, 'Contracts');
  return contracts.filter(({ fields }) => fields['NextDue'] === NEXT_DUE_AS_KEPT).map(({ fields }) => fields['ReachedWhen'] ?? '');
}

/** Of this meeting, in her calendar of the weeks around. */
async function eventsOf(alias: string): Promise<readonly WireEvent[]> {
  const { body } = await journey.wire.graph(alias).get<{ value: WireEvent[] }>('/me/calendarView?startDateTime=2026-11-20T00:00:00Z&endDateTime=2026-12-31T00:00:00Z&$top=500');
  return body.value.filter(({ subject }) => subject.includes(REFERENCE));
}

function unpacked(bytes: Buffer): string {
  const isPacked = bytes.subarray(0, 2).toString('latin1') === 'PK';
  return isPacked ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)).join('\n') : bytes.toString('utf8');
}

async function wordsOfFile(page: Page, file: ReturnType<Page['getByRole']>): Promise<string> {
  const address = new URL((await file.getAttribute('href'))!, page.url()).href;
  const answer = await page.request.get(address);
  return unpacked(await answer.body());
}
