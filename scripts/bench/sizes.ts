import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { openBrowser, openProfile } from '../../test/support/browser.ts';
import { type BarePages, buildBarePages } from './barePages.ts';
import { BUDGET } from './budgets.ts';
import { type Door, openDoor, type Origins, PANE, TAB, WEB } from './doors.ts';
import { readSeen, scriptsBeforeContent, watch } from './probe.ts';
import { atMost, type Budget, rounded, type Subject } from './subject.ts';

/** What Chromium really fetches of ours before somebody can read the first row. */
export const sizes: Subject = {
  name: 'sizes',
  title: 'JavaScript to first content, kB gzip (1 kB = 1,000 bytes)',
  async measure(lab) {
    const { m365, app } = await lab.treklang();
    const bare = await buildBarePages(lab.root, join(lab.folder, 'bare'));
    const browser = await openBrowser();
    try {
      const loaded: Loaded[] = [];
      for (const door of [PANE, TAB, WEB]) loaded.push(...(await loadedBy(browser, join(lab.root, 'build', 'app'), { m365, app }, door)));
      return {
        tables: [
          { title: 'Our pages; first visit: nothing is kept on the device, next visit: the first content is what was kept', columns: ['', 'in the page', 'fetched after', 'first content', '× bare Fluent', 'with sign-in', '× bare Fluent + MSAL'], rows: loaded.map((one) => rowOf(one, bare)) },
          { title: 'Baselines, built in the same run', columns: ['', 'kB'], rows: [['bare React page', kb(bare.sizes.react)], ['bare React + Fluent page, one button', kb(bare.sizes.fluent)], ['sign-in alone (MSAL)', kb(bare.sizes.signIn)]] },
        ],
        notes: ['office.js is Microsoft’s and not counted. Of the web page the first content is the one that asks to sign in.'],
        budgets: loaded.flatMap(budgetsOf),
      };
    } finally {
      await browser.close();
    }
  },
};

interface Loaded {
  readonly door: Door;
  readonly visit: 'first' | 'next';
  /** Bytes, gzip. */
  readonly inPage: number;
  readonly fetchedAfter: number;
  readonly signIn: number;
}

async function loadedBy(browser: Browser, built: string, origins: Origins, door: Door): Promise<readonly Loaded[]> {
  const profile = await openProfile(browser);
  await profile.addInitScript(watch, door.content);
  const visit = async (name: Loaded['visit']): Promise<Loaded> => {
    const { page, frame } = await openDoor(profile, origins, door);
    const scripts = await scriptsBeforeContent(frame);
    // What was read is kept a moment later: the next visit begins with it.
    await readSeen(frame, `${origins.m365}/graph/`);
    await page.close();
    return { door, visit: name, ...weigh(built, door, scripts) };
  };
  try {
    return [await visit('first'), await visit('next')];
  } finally {
    await profile.close();
  }
}

function weigh(built: string, door: Door, scripts: readonly string[]): Pick<Loaded, 'inPage' | 'fetchedAfter' | 'signIn'> {
  const html = readFileSync(join(built, `${door.name}.html`), 'utf8');
  const files = scripts.map((name) => {
    const content = readFileSync(join(built, name));
    return { bytes: gzipSync(content, { level: 9 }).length, isSignIn: SIGN_IN.test(content.toString('utf8')), isInPage: html.includes(name) };
  });
  const sum = (those: typeof files): number => those.reduce((total, { bytes }) => total + bytes, 0);
  const ours = files.filter(({ isSignIn }) => !isSignIn);
  return { inPage: sum(ours.filter(({ isInPage }) => isInPage)), fetchedAfter: sum(ours.filter(({ isInPage }) => !isInPage)), signIn: sum(files.filter(({ isSignIn }) => isSignIn)) };
}

/** A name MSAL writes into its requests: it is in its own code only. */
const SIGN_IN = /msal\.js\.browser/;

function rowOf({ door, visit, inPage, fetchedAfter, signIn }: Loaded, { sizes: bare }: BarePages): string[] {
  const first = inPage + fetchedAfter;
  const withSignIn = signIn > 0 ? [kb(first + signIn), rounded((first + signIn) / (bare.fluent + bare.signIn))] : ['comes later', ''];
  return [`${door.name}, ${visit} visit`, kb(inPage), kb(fetchedAfter), kb(first), rounded(first / bare.fluent), ...withSignIn];
}

function budgetsOf({ door, visit, inPage, fetchedAfter, signIn }: Loaded): readonly Budget[] {
  const allowed = { pane: [BUDGET.paneKb, BUDGET.paneWithSignInKb], tab: [BUDGET.tabKb, BUDGET.tabWithSignInKb], web: null }[door.name];
  if (!allowed) return [];
  const first = (inPage + fetchedAfter) / 1_000;
  return [
    atMost(`${door.name}, ${visit} visit, JavaScript to first content`, first, allowed[0]!, 'kB'),
    ...(signIn > 0 ? [atMost(`${door.name}, ${visit} visit, with sign-in`, first + signIn / 1_000, allowed[1]!, 'kB')] : []),
  ];
}

function kb(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}
