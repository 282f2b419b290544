import type { FrameLocator, Locator, Page } from 'playwright-core';
import { choose, type Journey, openRoomsOf, paneOf, panelOf, signInOn, startJourney, STEP_MS, stepsOf, tabOf } from '../support/journey.ts';
import type { Written } from '../support/leakScan/forbiddenWords.ts';
import { scanJourney } from '../support/leakScan/scanJourney.ts';
import { type Convened, meetingWithTab } from '../support/meetingTab.ts';

const DAY_MS = 86_400_000;
const SARA_ROOM = { code: 'vvwgtp', path: '/sites/treklang-xncckthc' };
const WORDS = 'Vi har øvet ruten hver morgen.';
const NOW = 'Freja tager bussen selv.';
const WRITTEN: readonly Written[] = [WORDS, NOW].map((text) => ({ text, rooms: [SARA_ROOM.code] }));

let journey: Journey;
let meeting: Convened;

beforeAll(async () => {
  journey = await startJourney('bad input');
  meeting = await meetingWithTab(journey, 'V3H8BN', SARA_ROOM);
  openRoomsOf(journey, 'sara');
}, STEP_MS);

afterAll(() => journey.close());

describe('Booking a meeting that is overdue', () => {
  const step = stepsOf(() => journey);
  let pane: FrameLocator;

  step('stops at the place that was left out, and goes there', async () => {
    pane = paneOf(await journey.openAs('mette', 'outlook', { at: '?compose=1&pane=1' }));
    await pane.getByRole('link', { name: 'Find en tid' }).click();
    await press(pane, 'Videre: find en tid');
    await pane.locator('input[type=radio]:checked').first().waitFor({ state: 'attached' });

    await press(pane, 'Videre: dagsorden');

    await pane.getByText('Skriv, hvor mødet er.').waitFor();
    await expectFocus(pane, pane.getByRole('textbox', { name: 'Hvor?' }));
  });

  step('stops at an item of the agenda that says who it is about', async () => {
    await pane.getByRole('textbox', { name: 'Hvor?' }).fill('Rådhuset, lokale 2');
    await press(pane, 'Videre: dagsorden');
    await press(pane, 'Tilføj punkt');
    await pane.getByRole('textbox', { name: 'Eget punkt' }).last().fill('Astas skoletaske');
    await press(pane, 'Videre: se det igennem');

    await pane.getByText('må ikke stå i en invitation', { exact: false }).waitFor();
    await pane.getByRole('textbox', { name: 'Eget punkt' }).last().fill('Skoletasken');
    await press(pane, 'Videre: se det igennem');
  });

  step('does not send before it is said why the date was not kept, and goes there', async () => {
    await press(pane, 'Send indkaldelsen');

    await pane.getByText('Skriv kort, hvorfor fristen ikke blev holdt.').waitFor();
    await expectFocus(pane, pane.getByRole('textbox', { name: /Hvorfor blev fristen/ }));
    expect(await eventsWith('K4T7QX')).toBe(0);
  });
});

describe('The provider’s status', () => {
  const step = stepsOf(() => journey);
  let page: Page;

  step('says that a link with a wrong key leads nowhere, and tells nothing of any room', async () => {
    page = await journey.openAs('sara', 'web', { at: `#/r/${SARA_ROOM.code}/f/01hzzzzzzzzzzzzzzzzzzzzzzz` });
    await signInOn(page, 'sara');

    await page.getByRole('heading', { name: 'Linket fører ikke til noget' }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/Freja|Sejlmageren/);
  });

  step('says the same of a link that is cut short', async () => {
    await page.goto(`${journey.treklang.app}/web.html#/r/${SARA_ROOM.code}/f/01hz`);
    await page.reload();

    await page.getByRole('heading', { name: 'Linket fører ikke til noget' }).waitFor();
    await page.goto(`${journey.treklang.app}/web.html#/r/${SARA_ROOM.code}`);
    await page.reload();

    await page.getByRole('heading', { name: 'Vi kan ikke finde siden' }).waitFor();
  });

  step('cannot be handed in before it is whole, says what is missing, and leads there', async () => {
    await page.goto(`${journey.treklang.app}/web.html#/r/${SARA_ROOM.code}/f/${meeting.followUpKey}`);
    await page.reload();
    await page.getByRole('button', { name: /^Se igennem og indsend/ }).click();
    await page.getByRole('heading', { name: 'Se igennem og indsend' }).waitFor();

    await page.getByRole('button', { name: 'Indsend og lås' }).press('Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByText(/^Kan indsendes, når det her er på plads/).waitFor();

    await page.getByRole('button', { name: /^Gå til mål 1/ }).click();
    await page.getByLabel('Hvad har I gjort?').waitFor();
  });

  step('keeps what is typed while the line is gone, and sends it when it is back', async () => {
    const profile = await journey.profileOf('sara');
    await profile.setOffline(true);
    await page.getByLabel('Hvad har I gjort?').fill(WORDS);
    await page.getByText('Ikke gemt endnu', { exact: false }).waitFor();

    await profile.setOffline(false);

    await page.getByText(/^Kladde gemt/).waitFor();
    expect(await page.getByLabel('Hvad har I gjort?').inputValue()).toBe(WORDS);
    // The browser's own note of the line that was gone is what was asked for.
    expect(journey.takeProblems().filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });

  step('brings it back after the page was loaded anew', async () => {
    await page.reload();

    await page.getByText('Vi fandt det, du skrev sidst', { exact: false }).waitFor();
    expect(await page.getByLabel('Hvad har I gjort?').inputValue()).toBe(WORDS);
  });

  step('brings back what was typed the moment before the page was left', async () => {
    await page.getByLabel('Hvordan går det nu?').fill(NOW);
    await page.reload();

    await page.getByLabel('Hvordan går det nu?').waitFor();
    expect(await page.getByLabel('Hvordan går det nu?').inputValue()).toBe(NOW);
  });
});

describe('The meeting', () => {
  const step = stepsOf(() => journey);
  let panel: FrameLocator;

  step('keeps a decision that is written while the line is gone', async () => {
    journey.wire.world.clock.set(new Date(meeting.start.getTime() + 60_000));
    const teams = await journey.openAs('mette', 'teams', { at: `/meet/${meeting.meetId}` });
    await teams.getByRole('button', { name: 'Deltag' }).click();
    panel = panelOf(teams);
    await panel.getByRole('radiogroup', { name: 'Hvad beslutter I?' }).waitFor();
    const profile = await journey.profileOf('mette');
    await profile.setOffline(true);

    await choose(panel, 'Hvad beslutter I?', 'Fortsæt');
    await panel.getByText(/^Du er uden net\. /).waitFor();
    await profile.setOffline(false);

    await panel.getByText(/^Gemt kl\./).waitFor();
    expect(await panel.getByText(/^Du er uden net\. /).count()).toBe(0);
    expect(journey.takeProblems().filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });

  step('takes no day that is over as the next date', async () => {
    await press(panel, 'Vis hele dagsordenen');
    await panel.getByRole('button', { name: /5 · / }).click();
    await choose(panel, 'Hvornår mødes vi igen?', 'Vælg en anden dato');
    await panel.getByLabel('Senest', { exact: true }).fill('2026-01-05');

    await panel.getByText('Vælg en dag efter i dag.').waitFor();
  });
});

describe('Ending the follow-up', () => {
  const step = stepsOf(() => journey);

  step('asks why the effort ends, at the field, and ends nothing before that', async () => {
    journey.wire.world.clock.set(new Date(meeting.start.getTime() + DAY_MS));
    const tab = tabOf(await journey.openAs('mette', 'teams', { at: `?subPageId=${encodeURIComponent(`close/${meeting.caseKey}`)}` }));
    await choose(tab, /Hvornår er næste frist/, 'Indsatsen slutter her');

    await press(tab, 'Afslut opfølgningen');

    await tab.getByText('Skriv, hvorfor indsatsen slutter.', { exact: false }).waitFor();
    await expectFocus(tab, tab.getByRole('textbox', { name: 'Hvorfor slutter indsatsen?' }));
  });

  step('takes no day that is over', async () => {
    const tab = tabOf((await journey.profileOf('mette')).pages().at(-1)!);
    await choose(tab, /Hvornår er næste frist/, 'En anden dato');
    await tab.getByLabel('Senest', { exact: true }).fill('2026-01-05');
    await press(tab, 'Afslut opfølgningen');

    await tab.getByText('Vælg en dag efter i dag.').waitFor();
    await expectFocus(tab, tab.getByLabel('Senest', { exact: true }));
  });
});

describe('Of all that was typed wrong, or while the line was gone,', () => {
  const step = stepsOf(() => journey);

  step('nothing has told a calendar, a mail, a link or a device whom it is about', async () => {
    expect((await scanJourney(journey, WRITTEN)).leaks).toEqual([]);
  });
});

const press = (page: Page | FrameLocator, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** The field that has to be mended is where the person is now. */
const expectFocus = (page: FrameLocator, field: Locator): Promise<void> => field.and(page.locator(':focus')).waitFor();

async function eventsWith(reference: string): Promise<number> {
  const { body } = await journey.wire.graph('mette').get('/me/calendarView?startDateTime=2026-11-20T00:00:00Z&endDateTime=2026-12-31T00:00:00Z&$top=500');
  return body.value.filter(({ subject }) => subject.includes(reference)).length;
}
