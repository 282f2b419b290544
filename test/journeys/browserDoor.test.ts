import type { Page } from 'playwright-core';
import { accessibilityFindings, sidewaysOverflow } from '../support/accessibility.ts';
import { choose, type Journey, signInOn, startJourney, STEP_MS, stepsOf } from '../support/journey.ts';

const COMMON = '/sites/treklang';
const JONAS_ROOM = { code: 'f636j9', path: '/sites/treklang-wjtqhfbb' };
const WIDTHS = [280, 400, 1280];
/** What a browser tells of its person's wishes. */
const WISHES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

let journey: Journey;
let page: Page;
let link: string;

beforeAll(async () => {
  journey = await startJourney('browser door');
  link = await convened();
}, STEP_MS);

afterAll(() => journey.close());

describe('Jonas, in a plain browser,', () => {
  const step = stepsOf(() => journey);

  step('who comes without a link is asked to open Treklang’s page first, and never told that he has no access', async () => {
    page = await journey.openAs('jonas', 'web');
    await page.getByRole('button', { name: 'Log ind' }).waitFor();
    await expectSound();
    await signInOn(page, 'jonas');
    await page.getByRole('heading', { name: 'Åbn Treklangs side først' }).waitFor();

    await expectSound();
  });

  step('is told what comes, and to open his link', async () => {
    await openThere('Åbn siden', COMMON, 'Jeg har åbnet den – fortsæt');
    await page.getByRole('heading', { name: 'Ingen opfølgninger lige nu' }).waitFor();

    await expectSound();
  });

  step('opens the room by his link, and sees the first goal', async () => {
    await page.goto(link);
    await page.getByRole('heading', { name: 'Åbn samarbejdsrummet først' }).waitFor();
    await expectSound();

    await openThere('Åbn samarbejdsrummet', JONAS_ROOM.path, 'Jeg har åbnet det – fortsæt');
    await page.getByRole('heading', { name: 'Jeg vil lære det samme som de andre.' }).waitFor();
    await expectSound();
  });

  step('rates it, and the old figures appear', async () => {
    await choose(page, /Hvordan lykkes det for Noah nu/, '6');
    await page.getByText('Start 2').first().waitFor();

    await expectSound();
  });

  step('goes on writing while the network is away, and is told what waits', async () => {
    await page.getByText(/^Kladde gemt/).waitFor();
    const profile = await journey.profileOf('jonas');
    await profile.setOffline(true);
    await page.getByLabel('Hvad har I gjort?').fill('Skoleplanen er fulgt.');
    await page.getByLabel('Hvordan går det nu?').fill('Tre timer hver dag.');
    await page.getByText('2 ændringer er gemt her og sendes, når nettet er tilbage.', { exact: false }).waitFor();
    await expectSound();

    await profile.setOffline(false);

    await page.getByText('Du er uden net.').waitFor({ state: 'detached' });
    // The browser's own note of the line that was gone is what was asked for.
    expect(journey.takeProblems().filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });

  step('looks through what is missing', async () => {
    const review = page.getByRole('navigation').getByRole('button', { name: /^Se igennem og indsend/ });
    await review.click();
    await page.getByRole('heading', { name: 'Se igennem og indsend' }).waitFor();

    await expectSound();
  });

  step('is told plainly of a link that leads nowhere', async () => {
    await page.goto(link.replace(/[^/]*$/, '01hzzzzzzzzzzzzzzzzzzzzzzz'));
    await page.getByRole('heading', { name: 'Linket fører ikke til noget' }).waitFor();

    await expectSound();
  });

  step('finds his way from there to his own follow-ups, where the room is known now', async () => {
    await page.getByRole('link', { name: 'Til mine opfølgninger' }).click();
    await page.getByRole('region', { name: 'Status mangler' }).getByRole('heading', { name: /^Noah · ref\. / }).waitFor();
    await expectSound();

    await page.getByRole('link', { name: /^Skriv status Noah/ }).click();
    await page.getByRole('heading', { name: 'Jeg vil lære det samme som de andre.' }).waitFor();
    await page.getByRole('link', { name: 'Til mine opfølgninger' }).waitFor();
    await expectSound();
  });
});

/** At every width and in every look: no rule is broken, and nobody has to scroll sideways. */
async function expectSound(): Promise<void> {
  const findings: string[] = [];
  for (const [look, wishes] of Object.entries(WISHES)) {
    await page.emulateMedia(wishes);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      findings.push(...(await accessibilityFindings(page)).map((finding) => `${look} ${width}: ${finding}`));
      const overflow = await sidewaysOverflow(page);
      if (overflow > 0) findings.push(`${look} ${width}: ${overflow} px beyond its own width`);
    }
  }
  await page.emulateMedia(WISHES.light);
  expect(findings).toEqual([]);
}

/** The page's own button opens the site in a new window, as the person SharePoint knows in this browser. */
async function openThere(button: string, site: string, then: string): Promise<void> {
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: button }).click();
  const there = await opened;
  await there.waitForURL(`**/as/jonas/sharepoint${site}`);
  await there.getByRole('heading', { level: 1 }).waitFor();
  await there.close();
  await page.getByRole('button', { name: then }).click();
}

interface Rows {
  readonly value: readonly { readonly id: string; readonly fields: Readonly<Record<string, string>> }[];
}

/** Noah's follow-up in Jonas's room, convened as a booking leaves it. @returns the link of the invitation */
async function convened(): Promise<string> {
  const mette = journey.wire.graph('mette');
  const list = `/sites/localhost:${JONAS_ROOM.path}:/lists/FollowUps/items`;
  const { value } = (await mette.get<Rows>(`${list}?$expand=fields&$top=1000`)).body;
  const planned = value.find(({ fields }) => fields['State'] === 'planned');
  if (!planned) throw new Error('Nothing is planned in the room');
  const changed = await mette.patch(`${list}/${planned.id}/fields`, {
    State: 'convened',
    MeetingStart: '2026-12-03T09:00:00Z',
    MeetingEnd: '2026-12-03T10:00:00Z',
    MaterialDue: '2026-11-30T12:00:00Z',
    MaterialRequestedJson: JSON.stringify({ format: 1, value: ['statusOnGoals', 'lifeSituation', 'recommendation'] }),
  });
  if (changed.status !== 200) throw new Error(`The follow-up was not convened: ${changed.status}`);
  return `${journey.treklang.app}/web.html#/r/${JONAS_ROOM.code}/f/${planned.fields['Key']}`;
}
