import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveApp } from '../start/appServer.ts';
import { buildBarePages } from './barePages.ts';
import { BUDGET } from './budgets.ts';
import { PANE, TAB } from './doors.ts';
import type { Lab } from './lab.ts';
import type { Seen } from './probe.ts';
import { median } from './statistics.ts';
import { atMost, type Budget, rounded, type Subject } from './subject.ts';
import { openCachingBrowser, SLOWER, visitDoor, visitPage, type Visits } from './visits.ts';

const ROUNDS = 5;

/** How long a person waits in front of the pane and the tab. */
export const times: Subject = {
  name: 'times',
  title: `Time to skeleton, cached and live content, CPU ${SLOWER}× slower, median of ${ROUNDS}`,
  async measure(lab) {
    const browser = await openCachingBrowser();
    try {
      const seen = await inTurns(lab, browser);
      const rows = (['pane', 'tab'] as const).flatMap((door) => (['first', 'next'] as const).map((visit) => rowOf(`${door}, ${visit} visit`, visit, of(seen[door], visit), of(seen.bare, visit))));
      const bare = (['first', 'next'] as const).map((visit) => [`bare React + Fluent page, ${visit} visit`, '', rounded(middle(of(seen.bare, visit), 'content')), '1', '', '']);
      return {
        tables: [{ title: 'Milliseconds from the beginning of the page’s own navigation', columns: ['', 'skeleton', 'first content', '× bare', 'live', '× bare'], rows: [...rows.map(({ cells }) => cells), ...bare] }],
        notes: [
          'First visit: nothing is kept on the device, so the first content is live. Next visit: the first content is what was kept, and the browser has kept what it compiled.',
          'The ratio is to the bare page of the same kind of visit, loaded in turn with ours.',
        ],
        budgets: rows.flatMap(({ budgets }) => budgets),
      };
    } finally {
      await browser.close();
    }
  },
};

type Measured = 'bare' | 'pane' | 'tab';

async function inTurns(lab: Lab, browser: Browser): Promise<Readonly<Record<Measured, readonly Visits[]>>> {
  const { m365, app, config } = await lab.treklang();
  const { folder } = await buildBarePages(lab.root, join(lab.folder, 'bare'));
  const server = await serveApp({ folder, port: 0, ...(await lab.certificate()), config });
  const seen: Record<Measured, Visits[]> = { bare: [], pane: [], tab: [] };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      seen.bare.push(await visitPage(browser, `https://localhost:${server.port}`, '/fluent.html'));
      seen.pane.push(await visitDoor(browser, { m365, app }, PANE));
      seen.tab.push(await visitDoor(browser, { m365, app }, TAB));
    }
  } finally {
    await server.close();
  }
  return seen;
}

function of(all: readonly Visits[], visit: keyof Visits): readonly Seen[] {
  return all.map((one) => one[visit]);
}

function middle(seen: readonly Seen[], part: keyof Seen): number {
  return median(seen.map((one) => one[part]));
}

function rowOf(name: string, visit: keyof Visits, ours: readonly Seen[], bareSeen: readonly Seen[]): { readonly cells: string[]; readonly budgets: readonly Budget[] } {
  const [skeleton, content, live] = [middle(ours, 'skeleton'), middle(ours, 'content'), middle(ours, 'live')];
  const bare = middle(bareSeen, 'content');
  return {
    cells: [name, rounded(skeleton), rounded(content), rounded(content / bare), rounded(live), rounded(live / bare)],
    budgets: [
      atMost(`${name}, skeleton`, skeleton, BUDGET.skeletonMs, 'ms'),
      ...(visit === 'next' ? [atMost(`${name}, cached content`, content, BUDGET.cachedMs, 'ms')] : []),
      atMost(`${name}, live content`, live, BUDGET.liveMs, 'ms'),
    ],
  };
}
