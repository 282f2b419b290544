import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { startTreklang, type Treklang } from '../../scripts/start/startTreklang.ts';
import { loadCertificate } from '../../simulator/kernel/certificate.ts';
import { demoTenants } from '../../simulator/directory/demoPersons.ts';
import { uuidOf } from '../../simulator/kernel/uuidOf.ts';
import { allSites } from '../../simulator/sharepoint/sites/sites.ts';
import { recordVisit } from '../../simulator/sharepoint/sites/siteVisits.ts';
import { projectRoot } from '../../simulator/kernel/projectRoot.ts';
import { openBrowser, openProfile } from './browser.ts';
import { asTest, type TestMicrosoft365 } from './microsoft365.ts';
import { type BrowserTrace, createBrowserTrace } from './leakScan/browserTrace.ts';
import { copyState, MONDAY_MORNING } from './preparedState.ts';
import { watchProblems } from './pageProblems.ts';

/** Where somebody goes: a host of Microsoft 365, or the page behind the link. */
export type Place = 'outlook' | 'teams' | 'sharepoint' | 'web';

export interface OpenOptions {
  /** What follows the place in the address: `?pane=1`, `/meet/12`, `#/r/…`. */
  readonly at?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A running Treklang with persons in it, each in a browser profile of their own. */
export interface Journey {
  readonly treklang: Treklang;
  /** The local Microsoft 365 at the wire. */
  readonly wire: TestMicrosoft365;
  /** What all the browsers have shown, kept and sent. */
  readonly browsers: BrowserTrace;
  openAs(alias: string, place: Place, options?: OpenOptions): Promise<Page>;
  profileOf(alias: string): Promise<BrowserContext>;
  /** What went wrong in any page since this was asked last: errors, exceptions, refusals of the content policy. */
  takeProblems(): readonly string[];
  /** Pictures and texts of all open pages, for whoever looks at a failure. */
  keepFor(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A screen that is not there after this long is not coming: two processors share the work of several browsers. */
export const PATIENCE_MS = 30_000;
/** For a step of several screens. */
export const STEP_MS = 180_000;

/**
 * @param name of the journey, for what is kept of a failure
 * @param locale of everybody's browser
 */
export async function startJourney(name: string, locale = 'da-DK'): Promise<Journey> {
  const copy = copyState();
  const treklang = await startTreklang(projectRoot(), { ...copy, reset: false, clock: MONDAY_MORNING }, () => undefined);
  const { certificate } = await loadCertificate(copy.dataFolder);
  const browser = await openBrowser();
  const profiles = new Map<string, Promise<BrowserContext>>();
  const browsers = createBrowserTrace();
  let problems: string[] = [];

  function profileOf(alias: string): Promise<BrowserContext> {
    const profile = profiles.get(alias) ?? openWatched(browser, browsers, treklang.config().graph, locale, (line) => problems.push(`${alias}: ${line}`));
    profiles.set(alias, profile);
    return profile;
  }

  return {
    treklang,
    wire: asTest(treklang.microsoft365, certificate),
    profileOf,
    browsers,
    async openAs(alias, place, { at = '', size } = {}) {
      const page = await (await profileOf(alias)).newPage();
      if (size) await page.setViewportSize(size);
      await page.goto(place === 'web' ? `${treklang.app}/web.html${at}` : `${treklang.m365}/as/${alias}/${place}${at}`);
      return page;
    },
    takeProblems() {
      const taken = problems;
      problems = [];
      return taken;
    },
    keepFor: (step) => keepPages(`${name} ${step}`, profiles, problems),
    async close() {
      await browser.close();
      await treklang.close();
      copy.remove();
    },
  };
}

/**
 * Steps of a journey, in order: each a sentence. What a page complains of fails the step, and a failure leaves pictures.
 * After a step that failed the rest is not tried: it would only say the same again.
 */
export function stepsOf(journey: () => Journey): (sentence: string, run: () => Promise<void> | void, timeout?: number) => void {
  let failed: string | undefined;
  return (sentence, run, timeout = STEP_MS) => {
    it(
      sentence,
      async () => {
        if (failed !== undefined) throw new Error(`Not tried: "${failed}" failed before it.`);
        try {
          await run();
          expect(journey().takeProblems()).toEqual([]);
        } catch (error) {
          failed = sentence;
          await journey().keepFor(sentence);
          throw error;
        }
      },
      timeout,
    );
  };
}

/** Signs in on a page that asks for it: the window opens, takes name and password, and closes. */
export async function signInOn(page: Page, alias: string): Promise<void> {
  const { persons, password } = demoTenants();
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Log ind' }).click();
  const window = await opened;
  const closed = window.waitForEvent('close');
  await window.getByLabel('Brugernavn').fill(persons.find((person) => person.alias === alias)!.email);
  await window.getByLabel('Adgangskode').fill(password);
  await window.getByRole('button', { name: 'Log ind' }).click();
  await closed;
}

/** The guest has opened every room in the browser already. */
export function openRoomsOf(journey: Journey, alias: string): void {
  const { world } = journey.wire;
  for (const site of allSites(world.database)) recordVisit(world, site.id, uuidOf(`fjordbro/${alias}`));
}

/** Answers a question by its button, as a person does: what covers the button is in the way here too. */
export async function choose(page: Page | FrameLocator, question: string | RegExp, answer: string): Promise<void> {
  const group = page.getByRole('radiogroup', { name: question });
  const option = page.getByRole('radio', { name: answer, exact: true });
  await group.locator('label').filter({ has: option }).click();
}

/** Our page in a host: the task pane, a tab, the side panel or the stage. */
export const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Treklang, opgaverude"]');
export const tabOf = (page: Page): FrameLocator => page.frameLocator('iframe[data-frame-context="content"]');
export const panelOf = (page: Page): FrameLocator => page.frameLocator('iframe[data-frame-context="sidePanel"]');
export const stageOf = (page: Page): FrameLocator => page.frameLocator('iframe[data-frame-context="meetingStage"]');

async function openWatched(browser: Browser, browsers: BrowserTrace, graph: string, locale: string, tell: (line: string) => void): Promise<BrowserContext> {
  const profile = await openProfile(browser, { width: 1360, height: 900 }, locale);
  await browsers.watch(profile, graph);
  profile.setDefaultTimeout(PATIENCE_MS);
  await watchProblems(profile, tell);
  return profile;
}

async function keepPages(name: string, profiles: ReadonlyMap<string, Promise<BrowserContext>>, problems: readonly string[]): Promise<void> {
  const folder = join(projectRoot(), 'build', 'test-results', name.replace(/[^\wæøåÆØÅ]+/g, '-').slice(0, 80));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'problems.txt'), problems.join('\n'));
  for (const [alias, profile] of profiles) {
    for (const [index, page] of (await profile).pages().entries()) {
      const file = join(folder, `${alias}-${index}`);
      await page.screenshot({ path: `${file}.png` }).catch(() => undefined);
      const frames = await Promise.all(page.frames().map(async (frame) => `${frame.url()}\n${await frame.locator('body').innerText({ timeout: 2_000 }).catch(() => '')}`));
      writeFileSync(`${file}.txt`, frames.join('\n\n———\n\n'));
    }
  }
}
