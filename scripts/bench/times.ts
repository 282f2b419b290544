import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, openProfile } from '../../test/support/browser.ts';
import { serveApp } from '../start/appServer.ts';
import { buildBarePages } from './barePages.ts';
import { BUDGET } from './budgets.ts';
import { type Door, openDoor, type Origins, PANE, ROWS, TAB } from './doors.ts';
import type { Lab } from './lab.ts';
import { readSeen, type Seen, watch } from './probe.ts';
import { median } from './statistics.ts';
import { atMost, type Budget, rounded, type Subject } from './subject.ts';

const ROUNDS = 5;
const SLOWER = 4;

/** How long a person waits in front of the pane and the tab, on a machine four times slower than this one. */
export const times: Subject = {
  name: 'times',
  title: `Time to skeleton, cached and live content, CPU ${SLOWER}× slower, median of ${ROUNDS}`,
  async measure(lab) {
    const browser = await openBrowser();
    try {
      const seen = await inTurns(lab, browser);
      const bare = median(seen.bare);
      return {
        tables: [{ title: 'Milliseconds from the beginning of the page’s own navigation', columns: ['', 'skeleton', 'first content', '× bare', 'live', '× bare'], rows: [...seen.rows.map((row) => rowOf(row, bare)), ['bare React + Fluent page', '', rounded(bare), '1', '', '']] }],
        notes: [
          'First visit: nothing kept on the device, the first content is live. Next visit: the first content is what was kept.',
          'The host’s page runs in the same process and at the same slowness; a ratio says more than a number.',
        ],
        budgets: seen.rows.flatMap(budgetsOf),
      };
    } finally {
      await browser.close();
    }
  },
};

interface Row {
  readonly name: string;
  readonly isNextVisit: boolean;
  readonly seen: readonly Seen[];
}

async function inTurns(lab: Lab, browser: Browser): Promise<{ readonly rows: readonly Row[]; readonly bare: readonly number[] }> {
  const { m365, app, config } = await lab.treklang();
  const { folder } = await buildBarePages(lab.root, join(lab.folder, 'bare'));
  const server = await serveApp({ folder, port: 0, ...(await lab.certificate()), config });
  const bareOrigin = `https://localhost:${server.port}`;
  const rows = [PANE, TAB].flatMap((door) => [false, true].map((isNextVisit) => ({ name: `${door.name}, ${isNextVisit ? 'next' : 'first'} visit`, door, isNextVisit, seen: [] as Seen[] })));
  const bare: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push((await visitBare(browser, bareOrigin)).content);
      for (const door of [PANE, TAB]) {
        const [first, next] = await visitTwice(browser, { m365, app }, door);
        rows.find((row) => row.door === door && !row.isNextVisit)!.seen.push(first);
        rows.find((row) => row.door === door && row.isNextVisit)!.seen.push(next);
      }
    }
  } finally {
    await server.close();
  }
  return { rows, bare };
}

async function visitTwice(browser: Browser, origins: Origins, door: Door): Promise<readonly [Seen, Seen]> {
  const profile = await openWatched(browser);
  try {
    return [await visit(profile, origins, door), await visit(profile, origins, door)];
  } finally {
    await profile.close();
  }
}

async function visit(profile: BrowserContext, origins: Origins, door: Door): Promise<Seen> {
  const { page, frame } = await openDoor(profile, origins, door, slowDown);
  const seen = await readSeen(frame, `${origins.m365}/graph/`);
  await page.close();
  return seen;
}

async function visitBare(browser: Browser, origin: string): Promise<Seen> {
  const profile = await openWatched(browser);
  const page = await profile.newPage();
  await slowDown(page);
  await page.goto(`${origin}/fluent.html`);
  const seen = await readSeen(page.mainFrame(), origin);
  await profile.close();
  return seen;
}

async function openWatched(browser: Browser): Promise<BrowserContext> {
  const profile = await openProfile(browser);
  await profile.addInitScript(watch, ROWS);
  return profile;
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

function rowOf({ name, seen }: Row, bare: number): string[] {
  const of = (part: keyof Seen): number => median(seen.map((one) => one[part]));
  return [name, rounded(of('skeleton')), rounded(of('content')), rounded(of('content') / bare), rounded(of('live')), rounded(of('live') / bare)];
}

function budgetsOf({ name, isNextVisit, seen }: Row): readonly Budget[] {
  const of = (part: keyof Seen): number => median(seen.map((one) => one[part]));
  const skeleton = atMost(`${name}, skeleton`, of('skeleton'), BUDGET.skeletonMs, 'ms');
  const live = atMost(`${name}, live content`, of('live'), BUDGET.liveMs, 'ms');
  return isNextVisit ? [skeleton, atMost(`${name}, cached content`, of('content'), BUDGET.cachedMs, 'ms'), live] : [skeleton, live];
}
