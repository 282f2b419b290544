import type { Frame, Page } from 'playwright-core';
import { sidewaysOverflow } from '../support/accessibility.ts';
import { type Journey, paneOf, startJourney, STEP_MS, stepsOf } from '../support/journey.ts';
import { type FocusStop, type Keyboard, keyboardOn } from '../support/keyboard.ts';

const NARROWEST = 280;
/** WCAG 1.4.10: a window of 1280 × 1024, enlarged to 400 %. */
const ENLARGED = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false };

/** One for both walks, and so one file: each start of Treklang takes its time. */
let journey: Journey;
let page: Page;
let keys: Keyboard;

beforeAll(async () => {
  journey = await startJourney('keyboardBooking');
}, STEP_MS);

afterAll(() => journey.close());

const step = stepsOf(() => journey);

describe('Mette books Asta’s meeting without a mouse, in a pane of 280 px', () => {
  step('comes into the pane with Tab, clears the search with Escape, and opens the booking', async () => {
    page = await journey.openAs('mette', 'outlook', { at: '?compose=1&pane=1' });
    await paneOf(page).getByRole('link', { name: 'Find en tid' }).waitFor();
    await narrow(page);
    keys = keyboardOn(page, () => ours(page));

    const stops = await keys.tabTo(/^Søg/);
    await keys.type('xx');
    await keys.press('Escape');
    expect((await keys.focus())?.name).toBe(stops.at(-1)?.name);
    stops.push(...(await keys.tabTo('Find en tid')));
    await keys.press('Enter');

    await keys.at('Hvem skal med?');
    expectSound(stops);
  });

  step('meets each person’s mode, items and removal, then who to add, the wish and the next step', async () => {
    const stops = await keys.tabTo('Videre: find en tid');

    expectSound(stops);
    const person = (name: string) => [`Hvordan er ${name} med? Fysisk`, new RegExp(`^Hvilke punkter er ${name} med til`), `Tag ${name} af`];
    const others = ['Asta Vestermark', 'Line Vestermark', 'Kasper Vestermark', 'Dorthe Winther', 'Peter Ahm'].flatMap(person);
    expectOrder(stops, [...others, ...person('Mette Krogh').slice(0, 2), 'Tilføj deltager', 'Ikke spurgt endnu', 'Videre: find en tid']);
    await expectFits();
  });

  step('opens a menu, leaves it with Escape and chooses in it, and is at its button each time', async () => {
    const mode = 'Hvordan er Peter Ahm med?';
    await keys.tabTo(`${mode} Fysisk`, 'Shift+Tab');
    await keys.press('Enter');
    expect((await keys.focus())?.role).toBe('menuitemradio');
    await keys.press('Escape');
    await keys.at(`${mode} Fysisk`);

    await keys.press('Enter');
    await keys.press('ArrowDown');
    expectSound([await keys.at('Video')]);
    await keys.press('Enter');

    await keys.at(`${mode} Video`);
  });

  step('takes somebody off and back again, and opens and leaves the search, never without a place', async () => {
    await keys.tabTo('Tag Peter Ahm af');
    await keys.press('Enter');
    await keys.at('Hvilke punkter er Mette Krogh med til? Hele mødet');
    await keys.tabTo('Fortryd');
    await keys.press('Enter');
    await keys.at('Tag Peter Ahm af');

    await keys.tabTo('Tilføj deltager');
    await keys.press('Enter');
    await keys.at('Søg efter navn eller adresse');
    await keys.type('xx');
    await keys.press('Escape');
    await keys.at('Søg efter navn eller adresse');
    await keys.press('Escape');
    await keys.at('Tilføj deltager');
  });

  step('goes on to the time, and meets length, place, proposals, why not others, own time and the next step', async () => {
    await keys.tabTo('Videre: find en tid');
    await keys.press('Enter');
    await keys.at('Hvornår?');
    await proposed(page);

    const stops = await keys.tabTo('Videre: dagsorden');

    expectSound(stops);
    expectOrder(stops, ['Hvor længe?', 'Hvor?', 'Vælg et sted', /kl\. 13\.00/, 'Hvorfor ikke andre tider?', 'Hvem skal kunne?', 'Vælg selv en tid', 'Videre: dagsorden']);
    await expectFits();
  });

  step('is brought to the place that is missing, and looks into the places known', async () => {
    await keys.press('Enter');
    await keys.at('Hvor?');
    await keys.tabTo('Vælg et sted');
    await keys.press('Enter');
    expect((await keys.focus())?.role).toBe('menuitem');
    await keys.press('Escape');
    await keys.at('Vælg et sted');

    await keys.tabTo('Hvor?', 'Shift+Tab');
    await keys.type('Rådhuset, lokale 2');
  });

  step('takes another proposal with the arrows, reads why not others to the end, and asks for a time of her own', async () => {
    const [best] = (await keys.tabTo(/kl\. \d/)).slice(-1);
    await keys.press('ArrowDown');
    expect((await keys.focus())?.name).not.toBe(best?.name);
    await keys.press('ArrowUp');
    await keys.at(best!.name);

    await keys.tabTo('Hvorfor ikke andre tider?');
    await keys.press('Enter');
    expectSound(await keys.tabTo('Vis alle dage'));
    await keys.press('Enter');
    expect(await keys.focus()).toMatchObject({ role: 'li', hidden: null });
    expectSound(await keys.tabTo('Vælg selv en tid'));
    await keys.press('Enter');
    expectSound([await keys.at('Dag')]);
    await expectFits();
  });

  step('leaves the page with Tab, and comes back into it', async () => {
    await keys.tabOut();

    await keys.tabTo('Videre: dagsorden', 'Shift+Tab');
  });

  step('meets minutes and menu of each item of the agenda, then material and the next step', async () => {
    await keys.press('Enter');
    await keys.at('Dagsorden og materiale');

    const stops = await keys.tabTo('Videre: se det igennem');

    expectSound(stops);
    const items = ['Status på mål', 'Status på livstemaer', 'Aftale om det videre forløb', 'Hvornår er indsatsen færdig, og hvad træder i stedet?', 'Hvornår mødes vi igen?'];
    const material = [/^Status på 2 mål/, 'Livssituation og funktionsevne', 'Anbefaling', 'Skal være her senest', 'Ét spørgsmål'];
    expectOrder(stops, [...items.flatMap((item) => [`Minutter til ${item}`, `Ret ${item}`]), 'Tilføj punkt', ...material, 'Videre: se det igennem']);
    await expectFits();
  });

  step('orders the agenda by keys and by menu, and stays at the item', async () => {
    await keys.tabTo('Minutter til Status på livstemaer', 'Shift+Tab');
    await keys.press('Alt+ArrowUp');
    await keys.at('Minutter til Status på livstemaer');
    expect(await agenda()).toEqual(['Status på livstemaer', 'Status på mål']);

    await keys.tabTo('Ret Status på livstemaer');
    await keys.press('Enter');
    await keys.press('ArrowDown');
    await keys.at('Flyt ned');
    await keys.press('Enter');

    await keys.at('Ret Status på livstemaer');
    expect(await agenda()).toEqual(['Status på mål', 'Status på livstemaer']);
  });

  step('keeps a fixed item after all, adds one of her own, deletes it and takes that back', async () => {
    await keys.press('Enter');
    await keys.press('End');
    await keys.press('Enter');
    expectSound([await keys.at('Behold')]);
    await keys.press('Enter');
    await keys.at('Ret Status på livstemaer');

    await keys.tabTo('Tilføj punkt');
    await keys.press('Enter');
    expectSound([await keys.at('Eget punkt')]);
    await keys.type('Skoletasken');
    await keys.tabTo('Ret Skoletasken');
    await keys.press('Enter');
    await keys.press('End');
    await keys.press('Enter');
    await keys.at('Ret Hvornår mødes vi igen?');
    await keys.tabTo('Fortryd');
    await keys.press('Enter');
    await keys.at('Ret Skoletasken');
  });

  step('meets “Ret” for each line, the invitation, what must be answered, and sending', async () => {
    await keys.tabTo('Videre: se det igennem');
    await keys.press('Enter');
    await keys.at('Ser det rigtigt ud?');

    const stops = await keys.tabTo('Send indkaldelsen');

    expectSound(stops);
    expectOrder(stops, [
      ...['Tid', 'Sted', 'Hvem', 'Materiale'].map((line) => `Ret ${line}`),
      'Åbn Dagsorden.docx',
      'Læs invitationen',
      'Hvorfor blev fristen 19. november ikke holdt?',
      /^Jeg har spurgt/,
      'Udfyld aftalen i Outlook i stedet',
      'Send indkaldelsen',
    ]);
    await expectFits();
  });

  step('goes back to a step and comes again, from heading to heading', async () => {
    await keys.tabTo('Ret Sted', 'Shift+Tab');
    await keys.press('Enter');
    await keys.at('Hvornår?');
    await keys.tabTo('Tilbage', 'Shift+Tab');
    await keys.press('Enter');
    await keys.at('Hvem skal med?');
    for (const [next, heading] of [['Videre: find en tid', 'Hvornår?'], ['Videre: dagsorden', 'Dagsorden og materiale'], ['Videre: se det igennem', 'Ser det rigtigt ud?']] as const) {
      await keys.tabTo(next);
      await keys.press('Enter');
      await keys.at(heading);
    }
  });

  step('is asked why the date was not kept, at the field, and sends', async () => {
    await keys.tabTo('Send indkaldelsen');
    await keys.press('Enter');
    await keys.at('Hvorfor blev fristen 19. november ikke holdt?');
    await keys.type('Tilbuddet havde sygdom.');
    await keys.tabTo('Send indkaldelsen');
    await keys.press('Enter');

    await keys.at('Indkaldelsen er sendt');
    await paneOf(page).getByText('Brevene ligger i samarbejdsrummet.').waitFor();
    const stops = await keys.tabTo('Tilbage til Mine borgere');
    expectSound(stops);
    expect(stops[0]?.name).toBe('Hent brevene');
    await expectFits();
  });
});

describe('Mette books Noah’s meeting without a mouse, with everything four times as large', () => {
  step('finds him by the first letters of his name', async () => {
    await page.close();
    page = await journey.openAs('mette', 'web');
    await enlarge(page);
    await page.getByRole('heading', { name: 'Mine borgere' }).waitFor();
    keys = keyboardOn(page, () => page.mainFrame());

    const stops = await keys.tabTo(/^Søg/);
    await keys.type('Noah');
    stops.push(...(await keys.tabTo('Noah Lindegård')));
    await keys.press('Enter');
    stops.push(...(await keys.tabTo('Find en tid')));
    await keys.press('Enter');

    await keys.at('Hvem skal med?');
    expectSound(stops);
  });

  step('goes through the steps, each from its heading, with every stop in sight and none wider than the window', async () => {
    await expectFits();
    await goOn('Videre: find en tid', 'Hvornår?');
    await proposed(page);
    await keys.tabTo('Hvor?');
    await keys.type('Rådhuset, lokale 2');
    await goOn('Videre: dagsorden', 'Dagsorden og materiale');
    await goOn('Videre: se det igennem', 'Ser det rigtigt ud?');
  });

  step('sends, and is at what came of it', async () => {
    await goOn('Send indkaldelsen', 'Indkaldelsen er sendt');

    expectSound(await keys.tabTo('Tilbage til Mine borgere'));
  });

  async function goOn(by: string, heading: string): Promise<void> {
    expectSound(await keys.tabTo(by));
    await keys.press('Enter');
    await keys.at(heading);
    await expectFits();
  }
});

/** Each stop can be seen whole, and is seen to be where the focus is. */
function expectSound(stops: readonly FocusStop[]): void {
  expect(stops).not.toEqual([]);
  expect(stops.filter(({ hidden }) => hidden !== null)).toEqual([]);
  expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
}

/** Those and no others, in this order. A date is several stops. */
function expectOrder(stops: readonly FocusStop[], order: readonly (string | RegExp)[]): void {
  const names = stops.map(({ name }) => name).filter((name, at, all) => name !== all[at - 1]);
  expect(names).toEqual(order.map((name): unknown => (typeof name === 'string' ? name : expect.stringMatching(name))));
}

async function expectFits(): Promise<void> {
  expect(await sidewaysOverflow(ours(page))).toBe(0);
}

/** The first two items of the agenda, as they stand. */
async function agenda(): Promise<readonly string[]> {
  const items = await ours(page).locator('ol li:has(input[type=number])').evaluateAll((rows) => rows.map((row) => row.querySelector('input')!.getAttribute('aria-label')!));
  return items.slice(0, 2).map((label) => label.replace('Minutter til ', ''));
}

async function proposed(page: Page): Promise<void> {
  await ours(page).locator('input[type=radio]:checked').first().waitFor({ state: 'attached' });
}

function ours(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().startsWith(journey.treklang.app));
  if (!frame) throw new Error('No page of ours is open');
  return frame;
}

/** Makes the pane as narrow as it goes, at its edge in the host's page: from there Tab leads into ours. */
async function narrow(page: Page): Promise<void> {
  const edge = page.getByRole('separator', { name: 'Opgaverudens bredde' });
  await edge.focus();
  while (Number(await edge.getAttribute('aria-valuenow')) > NARROWEST) await page.keyboard.press('ArrowRight');
}

async function enlarge(page: Page): Promise<void> {
  await (await page.context().newCDPSession(page)).send('Emulation.setDeviceMetricsOverride', ENLARGED);
}
