import type { FrameLocator, Page } from 'playwright-core';

/** Where pictures are taken: pages of the persons of a Treklang of its own. */
export interface Studio {
  /** A page of this person ('' for nobody), each in a browser profile of their own. @param at below `/as/mette` */
  open(alias: string, at: string, size?: { readonly width: number; readonly height: number }): Promise<Page>;
  /** Moves the business clock to when the online meeting at this address begins. */
  meet(address: string): void;
}

/** A surface people meet Treklang on, and how one comes to it. */
export interface Surface {
  /** In docs/pictures, without `.png`. */
  readonly file: string;
  readonly show: (studio: Studio) => Promise<Page>;
}

const SIZE = { width: 1200, height: 750 };

/** In this order: the meeting is held last, because the clock does not go back. */
export const SURFACES: readonly Surface[] = [
  { file: 'start', show: (studio) => settled(openStart(studio)) },
  { file: 'outlook-pane', show: showPane },
  { file: 'booking', show: showBooking },
  { file: 'caseload', show: showCaseload },
  { file: 'status', show: showStatus },
  { file: 'sharepoint-page', show: showReportPage },
  { file: 'sharepoint-list', show: showResults },
  { file: 'report', show: showReport },
  { file: 'health', show: showHealth },
  { file: 'meeting-panel', show: (studio) => showMeeting(studio, false) },
  { file: 'stage', show: (studio) => showMeeting(studio, true) },
];

const COMMON = '/sharepoint/sites/treklang';
const FREJA_ROOM = '/sharepoint/sites/treklang-xncckthc';
const RESULTS = '/sharepoint/sites/treklang-report/Lists/Results';
const REPORT_PAGE = '/sharepoint/sites/treklang-report/SitePages/udvikling-siden-start.aspx';

const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Treklang, opgaverude"]');
const tabOf = (page: Page): FrameLocator => page.frameLocator('iframe[data-frame-context="content"]');

async function openStart(studio: Studio): Promise<Page> {
  const page = await studio.open('', '/', SIZE);
  await page.getByRole('radio').first().waitFor();
  return page;
}

async function showPane(studio: Studio): Promise<Page> {
  const page = await studio.open('mette', '/outlook?compose=1&pane=1', SIZE);
  await paneOf(page).getByRole('heading', { name: /Asta Vestermark/ }).waitFor();
  return settled(page);
}

async function showBooking(studio: Studio): Promise<Page> {
  const page = await showPane(studio);
  const pane = paneOf(page);
  await pane.getByRole('link', { name: 'Noah Lindegård' }).click();
  await pane.getByRole('link', { name: 'Find en tid' }).click();
  await pane.getByRole('button', { name: 'Videre: find en tid' }).click();
  await pane.locator('input[type=radio]:checked').first().waitFor({ state: 'attached' });
  await pane.getByText('Tre forslag', { exact: true }).evaluate((heading) => heading.scrollIntoView());
  return settled(page);
}

async function showCaseload(studio: Studio): Promise<Page> {
  const page = await studio.open('mette', '/teams', SIZE);
  await tabOf(page).getByRole('link', { name: 'Noah Lindegård' }).click();
  await tabOf(page).getByRole('heading', { name: 'Noah Lindegård' }).waitFor();
  return settled(page);
}

/** As a guest who has opened what is shared with them once. */
async function showStatus(studio: Studio): Promise<Page> {
  for (const site of [COMMON, FREJA_ROOM]) await (await studio.open('sara', site)).getByRole('heading', { level: 1 }).waitFor();
  const page = await studio.open('sara', `${inTeams(await addressOfMeeting(studio))}?tenant=fjordbro`, SIZE);
  await page.getByRole('button', { name: 'Opfølgning' }).click();
  const five = tabOf(page).getByRole('radio', { name: '5', exact: true });
  await tabOf(page).getByRole('radiogroup', { name: /^1\. / }).locator('label').filter({ has: five }).click();
  await tabOf(page).getByRole('button', { name: /^Vis som tabel/ }).first().waitFor();
  return settled(page);
}

async function showReportPage(studio: Studio): Promise<Page> {
  const page = await studio.open('birgitte', REPORT_PAGE, SIZE);
  await page.getByRole('button', { name: /^Måltype: Udvikle/ }).waitFor();
  return settled(page);
}

async function showResults(studio: Studio): Promise<Page> {
  const page = await studio.open('birgitte', RESULTS, { ...SIZE, width: 1400 });
  await page.getByRole('button', { name: /^Måltype: Begrænse tab/ }).click();
  await page.getByRole('button', { name: /^Udfald: / }).first().click();
  await page.getByRole('link', { name: /åbn element/ }).first().waitFor();
  return settled(page);
}

async function showReport(studio: Studio): Promise<Page> {
  const page = await studio.open('birgitte', '/teams?subPageId=report', SIZE);
  await tabOf(page).getByText('Efter måltype').first().waitFor();
  return settled(page);
}

async function showHealth(studio: Studio): Promise<Page> {
  const page = await studio.open('mette', '/teams?subPageId=health', SIZE);
  await tabOf(page).getByRole('heading', { name: 'Virker Treklang her?', level: 1 }).waitFor();
  await tabOf(page).getByRole('progressbar').waitFor({ state: 'detached' });
  return settled(page);
}

async function showMeeting(studio: Studio, isOnStage: boolean): Promise<Page> {
  const address = await addressOfMeeting(studio);
  studio.meet(address);
  const page = await studio.open('mette', inTeams(address), SIZE);
  await page.getByRole('button', { name: 'Deltag' }).click();
  const panel = page.frameLocator('iframe[data-frame-context="sidePanel"]');
  await panel.getByRole('radiogroup', { name: 'Hvad beslutter I?' }).waitFor();
  if (isOnStage) {
    await panel.getByRole('button', { name: 'Vis på skærmen' }).click();
    await page.frameLocator('iframe[data-frame-context="meetingStage"]').getByText('Freja siger nu').waitFor();
  }
  return settled(page);
}

const inTeams = (address: string): string => `/teams${new URL(address).pathname}`;

/** Of Freja's meeting, read from the case as a caseworker does. */
async function addressOfMeeting(studio: Studio): Promise<string> {
  const page = await studio.open('mette', '/teams');
  await tabOf(page).getByRole('link', { name: 'Freja Holmsted' }).click();
  const address = await tabOf(page).getByRole('link', { name: 'Deltag i Teams' }).getAttribute('href');
  await page.close();
  if (address === null) throw new Error('The case of Freja has no online meeting.');
  return address;
}

/** When everything that was asked for is here and nothing moves any more. */
async function settled(opened: Page | Promise<Page>): Promise<Page> {
  const page = await opened;
  await page.waitForLoadState('networkidle');
  for (const frame of page.frames()) {
    await frame.evaluate(() => Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity).map(({ finished }) => finished)));
  }
  return page;
}
