import type { BrowserContext, Locator, Page } from 'playwright-core';
import { conveneNoah } from '../support/conveneNoah.ts';
import { type Journey, openRoomsOf, PATIENCE_MS, signInOn, startJourney, STEP_MS, stepsOf } from '../support/journey.ts';
import type { GraphAs } from '../support/microsoft365.ts';
import { type KillableBrowser, openKillableBrowser } from '../support/killableBrowser.ts';

/** What is promised: nothing that was typed longer ago than this is gone, whatever happens to the browser. */
const PROMISED_MS = 5_000;
/** Another figure, another story; the same figure, the same story. */
const SEED = 20261123;
const ROUNDS = 4;
const FIELDS = ['Hvad har I gjort?', 'Hvordan går det nu?'] as const;

const JONAS_ROOM = '/sites/treklang-wjtqhfbb';

/** `at`: by the page's own clock, which stands still but for the moments a journey gives it: a slow machine gets no grace and gives none. */
interface Typed {
  readonly word: string;
  readonly at: number;
}

let journey: Journey;
let link: string;
/** As Jonas reads it. */
let room: GraphAs;
let browser: KillableBrowser | null = null;

beforeAll(async () => {
  journey = await startJourney('draft loss');
  link = await conveneNoah(journey);
  openRoomsOf(journey, 'jonas');
  room = journey.wire.graph('jonas', { tenant: 'fjordbro' });
}, STEP_MS);

afterAll(async () => {
  await browser?.kill();
  await journey.close();
});

describe('Jonas, whose browser dies while he writes,', () => {
  const step = stepsOf(() => journey);
  const random = seeded(SEED);
  let typed: readonly Typed[] = [];
  let killedAt = 0;

  step(`finds everything older than five seconds on another device, ${ROUNDS} times in a row`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await openedAnew();
      await expectKept(page);
      typed = await typeUntilKilled(page, round);
    }
    await expectKept(await openedAnew());
    expect(typed.length).toBeGreaterThan(ROUNDS);
  });

  /** Words that were typed long enough before the browser died. What is younger may be gone, and is not waited for again. */
  async function expectKept(page: Page): Promise<void> {
    const found = new Set((await Promise.all(FIELDS.map((label) => page.getByLabel(label).inputValue()))).join(' ').split(/\s+/));
    const lost = typed.filter(({ word, at }) => at <= killedAt - PROMISED_MS && !found.has(word));
    typed = typed.filter(({ word }) => found.has(word)).map(({ word }) => ({ word, at: 0 }));

    expect(lost.map(({ word }) => word)).toEqual([]);
  }

  /** Now fast, now with pauses, in one field or the other; the end comes at a moment nobody has chosen. */
  async function typeUntilKilled(page: Page, round: number): Promise<readonly Typed[]> {
    await page.clock.pauseAt(Date.now() + 1_000);
    const lasts = PROMISED_MS + 1_000 + random() * 4_000;
    const written: Typed[] = [...typed];
    let now = PROMISED_MS;
    while (now < PROMISED_MS + lasts) {
      const field = page.getByLabel(FIELDS[random() < 0.7 ? 0 : 1]);
      const word = `ord${round}x${written.length}`;
      await append(field, `${word} `);
      written.push({ word, at: now });
      const pause = Math.ceil(random() * 500);
      await page.clock.runFor(pause);
      now += pause;
      await arrival(written.filter(({ at }) => at <= now - PROMISED_MS));
    }
    killedAt = now;
    await browser!.kill();
    return written;
  }

  /** The page's clock stands still meanwhile: a word that is to be sent only later never comes. */
  async function arrival(words: readonly Typed[]): Promise<void> {
    for (const giveUp = Date.now() + PATIENCE_MS; ; ) {
      const kept = JSON.stringify((await room.get(`/sites/localhost:${JONAS_ROOM}:/lists/Drafts/items?$expand=fields`)).body.value);
      const late = words.filter(({ word }) => !kept.includes(`${word} `)).map(({ word }) => word);
      if (late.length === 0) return;
      if (Date.now() > giveUp) throw new Error(`Older than five seconds, and not in the room: ${late.join(', ')}`);
    }
  }
});

async function append(field: Locator, text: string): Promise<void> {
  await field.press('Control+End');
  await field.pressSequentially(text);
}

/** A new browser with a new profile: only what the room has can be there. */
async function openedAnew(): Promise<Page> {
  browser = await openKillableBrowser();
  const page = await pageOf(browser.profile);
  await page.goto(link);
  await signInOn(page, 'jonas');
  await page.getByRole('heading', { name: 'Jeg vil lære det samme som de andre.' }).waitFor();
  return page;
}

async function pageOf(profile: BrowserContext): Promise<Page> {
  profile.setDefaultTimeout(PATIENCE_MS);
  await profile.clock.install();
  return profile.newPage();
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
