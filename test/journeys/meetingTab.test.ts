import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { readDemoFiles } from '../../scripts/demo/index.ts';
import { tabsOf } from '../../simulator/graph/chats/chatStore.ts';
import { projectRoot } from '../../simulator/kernel/projectRoot.ts';
import { accessibilityFindings, sidewaysOverflow } from '../support/accessibility.ts';
import { type Journey, paneOf, panelOf, stageOf, startJourney, STEP_MS, stepsOf, tabOf } from '../support/journey.ts';
import type { Written } from '../support/leakScan/forbiddenWords.ts';
import { scanJourney } from '../support/leakScan/scanJourney.ts';

const REFERENCE = 'M9R2LD';
const [DORTHES, JONAS] = ['Familiehuset', 'Klokkeblomst'];
const WISH_AT_JONAS = 'Jeg vil lære det samme som de andre.';
const WORDS = 'Vi fortsætter med tre timer om dagen.';
const WRITTEN: readonly Written[] = [{ text: WORDS, rooms: ['mkr82d'] }];
/** What Noah told his caseworker alone, and what is nobody’s business on a screen. */
const RESTRICTED = readDemoFiles(join(projectRoot(), 'demo')).municipality.cases.find(({ reference }) => reference === REFERENCE)!.citizenStatement.text;
const TELLING = /Lindeg|S-2026-0114|630914|Kun for rådgiver/;
/** Read from three metres away. */
const SMALLEST_ON_STAGE = 24;

let journey: Journey;
let mette: Page;
let dorthe: Page;
let lead: FrameLocator;
let meetId: string;
let chatId: string;

beforeAll(async () => {
  journey = await startJourney('meetingTab');
  // Booking then finds no chat to put the tab in.
  await journey.wire.admin('/switches', { chatExistsBeforeJoin: false });
}, STEP_MS);

afterAll(() => journey.close());

const step = stepsOf(() => journey);

describe('Where a meeting’s chat is not there before somebody has joined', () => {
  step('Mette books Noah’s meeting, and is told how the tab comes into it', async () => {
    const outlook = await journey.openAs('mette', 'outlook', { at: '?compose=1&pane=1' });
    const pane = paneOf(outlook);
    await pane.getByRole('link', { name: 'Noah Lindegård' }).click();
    await pane.getByRole('link', { name: 'Find en tid' }).click();
    await press(pane, 'Videre: find en tid');
    await pane.getByRole('textbox', { name: 'Hvor?' }).fill('Rådhuset, lokale 2');
    await pane.locator('input[type=radio]:checked').first().waitFor({ state: 'attached' });
    await press(pane, 'Videre: dagsorden');
    await press(pane, 'Videre: se det igennem');
    await press(pane, 'Send indkaldelsen');

    await pane.getByRole('heading', { name: 'Indkaldelsen er sendt' }).waitFor();
    await pane.getByText(/Læg fanen i mødet, når du åbner det i Teams/).waitFor();
    await outlook.close();
    const start = await findMeeting();
    expect(tabs()).toEqual([]);
    journey.wire.world.clock.set(new Date(start.getTime() + 60_000));
  });

  step('joins, adds Treklang by hand, and has the right follow-up at the side', async () => {
    mette = await journey.openAs('mette', 'teams', { at: `/meet/${meetId}` });
    await mette.getByRole('button', { name: 'Deltag' }).click();
    await mette.getByRole('button', { name: 'Tilføj Treklang' }).click();
    await settingsOf(mette).getByRole('heading', { name: 'Læg opfølgningen i mødet' }).waitFor();
    await mette.getByRole('button', { name: 'Gem' }).click();

    lead = panelOf(mette);
    await lead.getByText(`Mål 1 af 3 · ${DORTHES}`).waitFor();
    expect(tabs()).toEqual([expect.stringMatching(new RegExp(`^${journey.treklang.app}/tab\\.html#(/r/[0-9a-z]+/f/[0-9a-z]{26}){2}$`))]);
  });

  step('is told when she would add it once more that it is there already, and cannot', async () => {
    await mette.getByRole('button', { name: 'Tilføj en fane' }).click();
    await settingsOf(mette).getByRole('heading', { name: 'Fanen ligger allerede i mødet' }).waitFor();

    expect(await mette.getByRole('button', { name: 'Gem' }).getAttribute('aria-disabled')).toBe('true');
    await mette.getByRole('button', { name: 'Annuller' }).click();
  });

  step('gets no second tab either when she opens the case, which then knows of the first', async () => {
    const teams = await journey.openAs('mette', 'teams');
    const tab = tabOf(teams);
    await tab.getByRole('link', { name: 'Noah Lindegård' }).click();
    await tab.getByText('Deltag i Teams').waitFor();
    await tab.getByText(/Læg fanen i mødet/).waitFor({ state: 'hidden' });

    expect(tabs()).toHaveLength(1);
    await teams.close();
  });
});

describe('In the meeting of two services', () => {
  step('Mette switches between them in the panel, and what she is writing stays', async () => {
    await lead.getByLabel('Skriv, hvad I blev enige om').fill(WORDS);

    await room(JONAS).click();
    await lead.getByRole('heading', { name: WISH_AT_JONAS }).waitFor();
    expect(await lead.getByLabel('Skriv, hvad I blev enige om').inputValue()).toBe('');

    await expectSound(mette, 'sidePanel');
    await room(DORTHES).press('Enter');

    expect(await lead.getByLabel('Skriv, hvad I blev enige om').inputValue()).toBe(WORDS);
  });

  step('Dorthe sees hers alone, and no sign of the other', async () => {
    dorthe = await journey.openAs('dorthe', 'teams', { at: `/meet/${meetId}` });
    await dorthe.getByRole('button', { name: 'Deltag' }).click();
    const panel = panelOf(dorthe);
    await panel.getByText('Du læser med. Siden følger mødet af sig selv.').waitFor();
    await panel.getByText('Mål 1 af 1').waitFor();

    expect(await panel.getByRole('group', { name: 'Vælg tilbud' }).count()).toBe(0);
    expect(await panel.locator('body').innerText()).not.toMatch(new RegExp(`${JONAS}|${WISH_AT_JONAS}`));
  });

  step('Dorthe is told who can add the tab when she tries', async () => {
    await dorthe.getByRole('button', { name: 'Tilføj en fane' }).click();

    await settingsOf(dorthe).getByText(/Bed mødelederen om at lægge fanen ind/).waitFor();
    await dorthe.getByRole('button', { name: 'Annuller' }).click();
  });

  step('Mette shows a goal to all as a picture: large, plain, and nothing that was for her alone', async () => {
    await room(JONAS).click();
    await lead.getByRole('button', { name: 'Vis på skærmen' }).click();
    const stage = stageOf(mette);
    await stage.getByRole('heading', { level: 1, name: WISH_AT_JONAS }).waitFor();

    // What Dorthe has is the picture of Mette's window: there is no page of ours in hers.
    await dorthe.getByText('Mette Krogh viser Treklang.').waitFor();
    expect(await dorthe.locator('iframe[data-frame-context="meetingStage"]').count()).toBe(0);
    expect(await smallWords(mette)).toEqual([]);
    const said = await stage.locator('body').innerText();
    expect(said).not.toMatch(TELLING);
    expect(said).not.toContain(RESTRICTED);
    expect(await stage.locator('input, textarea, select, a').filter({ visible: true }).evaluateAll((found) => found.map(({ outerHTML }) => outerHTML))).toEqual([]);
    await expectSound(mette, 'meetingStage');
  });

  step('the stage follows the panel, and its own switch leads to the other service', async () => {
    const stage = stageOf(mette);
    await lead.getByRole('button', { name: 'Næste mål' }).click();
    await stage.getByRole('heading', { level: 1, name: 'Jeg savner Ida.' }).waitFor();

    await stage.getByRole('group', { name: 'Vælg tilbud' }).getByRole('button', { name: DORTHES }).click();

    await stage.getByText('Mål 1 af 3').waitFor();
  });

  const room = (name: string) => lead.getByRole('group', { name: 'Vælg tilbud' }).getByRole('button', { name });
});

describe('Of all that was said and shown in the meeting', () => {
  step('nothing has told a calendar, a mail, a chat, a link or a device whom it is about', async () => {
    expect((await scanJourney(journey, WRITTEN)).leaks).toEqual([]);
  });
});

const press = (frame: FrameLocator, name: string): Promise<void> => frame.getByRole('button', { name }).click();
const settingsOf = (page: Page): FrameLocator => page.frameLocator('iframe[data-frame-context="settings"]');
const tabs = (): readonly string[] => tabsOf(journey.wire.world.database, chatId).map(({ configuration }) => configuration.contentUrl);

/** The meeting just booked, from Mette's calendar. @returns when it begins */
async function findMeeting(): Promise<Date> {
  const { body } = await journey.wire.graph('mette').get<{ value: { subject: string; start: { dateTime: string }; onlineMeeting: { joinUrl: string } }[] }>('/me/calendarView?startDateTime=2026-11-20T00:00:00Z&endDateTime=2026-12-31T00:00:00Z&$top=500');
  const event = body.value.find(({ subject }) => subject.includes(REFERENCE))!;
  meetId = new URL(event.onlineMeeting.joinUrl).pathname.replace('/meet/', '');
  const row = journey.wire.world.database.prepare('select thread_id as chat from online_meeting where join_url = ?').get(event.onlineMeeting.joinUrl) as { chat: string };
  chatId = row.chat;
  return new Date(`${event.start.dateTime}Z`);
}

/** Words on the stage that are too small for the other end of the room. */
async function smallWords(page: Page): Promise<readonly string[]> {
  return ours(page, 'meetingStage').then((frame) =>
    frame.evaluate((smallest) => {
      const elements = [...document.body.querySelectorAll<HTMLElement>('main *, section *')];
      const isShown = (element: HTMLElement): boolean => element.offsetParent !== null && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
      return elements.filter((element) => isShown(element) && parseFloat(getComputedStyle(element).fontSize) < smallest).map((element) => element.innerText);
    }, SMALLEST_ON_STAGE),
  );
}

async function expectSound(page: Page, context: 'sidePanel' | 'meetingStage'): Promise<void> {
  const frame = await ours(page, context);
  expect(await accessibilityFindings(frame)).toEqual([]);
  expect(await sidewaysOverflow(frame)).toBe(0);
}

async function ours(page: Page, context: 'sidePanel' | 'meetingStage') {
  const element = await page.locator(`iframe[data-frame-context="${context}"]`).elementHandle();
  return (await element.contentFrame())!;
}
