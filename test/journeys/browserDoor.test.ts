import type { Page } from 'playwright-core';
import { uuidOf } from '../../simulator/kernel/uuidOf.ts';
import { accessibilityFindings, sidewaysOverflow } from '../support/accessibility.ts';
import { conveneNoah, JONAS_ROOM } from '../support/conveneNoah.ts';
import { type FocusStop, keyboardOn } from '../support/keyboard.ts';
import { choose, type Journey, signInOn, startJourney, STEP_MS, stepsOf } from '../support/journey.ts';

const COMMON = '/sites/treklang';
const WIDTHS = [280, 400, 1280];
/** What a browser tells of its person's wishes. Without motion: a colour that is still fading is no colour to measure. */
const WISHES = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  contrast: { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
} as const;

let journey: Journey;
let page: Page;
let link: string;

beforeAll(async () => {
  journey = await startJourney('browser door');
  link = await conveneNoah(journey);
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

  step('writes the rest of the report and hands it in by keyboard alone', async () => {
    const keyboard = keyboardOn(page, () => page.mainFrame());
    const stops: FocusStop[] = [];
    const reach = async (name: string | RegExp): Promise<void> => void stops.push(...(await keyboard.tabTo(name)));
    const write = async (field: string, text: string): Promise<void> => {
      await reach(field);
      await keyboard.type(text);
    };
    const goOn = async (button: string): Promise<void> => {
      await reach(button);
      await keyboard.press('Enter');
    };
    await reach('I ét ord');
    await keyboard.press('ArrowDown');
    await goOn('Videre til mål 2');
    await page.getByRole('heading', { name: 'Jeg savner Ida.' }).waitFor();
    await reach(/^\d+$/);
    await keyboard.press('ArrowRight');
    await write('Hvad har I gjort?', 'Vi kører selv.');
    await page.getByText(/^Start \d/).first().waitFor();
    await write('Hvordan går det nu?', 'Fire af fem besøg.');
    await reach('I ét ord');
    await keyboard.press('ArrowDown');
    await goOn('Videre til livssituation');
    await write('Hvordan er livssituationen nu?', 'Noah sover godt.');
    await goOn('Videre til funktionsevne');
    await page.getByRole('heading', { name: 'Ændringer i funktionsevne' }).waitFor();
    for (const theme of await page.getByRole('radiogroup', { name: /er der sket en ændring/ }).all()) {
      await reach('Bedre');
      await keyboard.press('Space');
      await theme.getByRole('radio', { name: 'Bedre', checked: true }).waitFor({ state: 'attached' });
    }
    await goOn('Videre til anbefaling');
    await reach('Fortsætte');
    await keyboard.press('Space');
    await write('Hvorfor?', 'Det virker.');
    await write('Hvad havde I ønsket?', 'Et par timer mere.');
    await goOn('Se igennem');
    await goOn('Indsend og lås');
    await page.getByRole('dialog').waitFor();
    await goOn('Indsend og lås');

    await keyboard.at('Tak. Mette har din status.');
    expect(stops.filter(({ isMarked, hidden }) => !isMarked || hidden !== null)).toEqual([]);
  });

  step('sees all he sent, and what the municipality has made of it so far', async () => {
    await page.getByRole('button', { name: 'Se det, jeg sendte' }).click();
    await page.getByText('Et par timer mere.').waitFor();
    await page.getByText('2 af 2 mål er med').waitFor();
    await page.getByText('Kommunen har ikke åbnet den endnu.').waitFor();

    await expectSound();
  });

  step('and looks with Noah at what the meeting is about', async () => {
    await page.getByRole('button', { name: 'Forbered mødet med Noah' }).click();
    await page.getByRole('heading', { name: 'Dit møde' }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);

    await expectSound();
    await page.getByRole('button', { name: 'Tilbage' }).click();
    await page.getByRole('heading', { name: 'Tak. Mette har din status.' }).waitFor();
  });

  step('is told nothing of the room once he is no guest of it any more, and whom to write to', async () => {
    journey.wire.world.database.prepare('delete from group_member where object_id = ?').run(uuidOf('fjordbro/jonas'));
    await page.reload();
    const room = page.getByRole('link', { name: 'Åbn samarbejdsrummet' });
    await room.waitFor();
    const opened = page.waitForEvent('popup');
    await room.click();
    await (await opened).close();
    await page.getByRole('button', { name: 'Jeg har åbnet det – fortsæt' }).click();

    await page.getByText('så skriv til den, der har indkaldt dig', { exact: false }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/Noah|Klokkeblomst|M9R2LD/);
    await expectSound();
    // Refusals are what was asked for.
    journey.takeProblems();
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
