import type { BrowserContext, Frame, Page } from 'playwright-core';

/** A page of ours as a person opens it. */
export interface Door {
  readonly name: 'pane' | 'tab' | 'web';
  /** Below the origin of the local Microsoft 365; undefined: the page itself is opened. */
  readonly host?: string;
  readonly page: string;
  /** What stands on the page when it has its first content. */
  readonly content: string;
}

/** The first row of the caseload: something a person can read. */
export const ROWS = '[data-row]';

export const PANE: Door = { name: 'pane', host: '/as/mette/outlook?compose=1&pane=1', page: '/pane.html', content: ROWS };
export const TAB: Door = { name: 'tab', host: '/as/mette/teams', page: '/tab.html', content: ROWS };
/** Nobody is signed in there: the first content is the calm page that asks. */
export const WEB: Door = { name: 'web', page: '/web.html', content: `${ROWS}, main button` };

export interface Origins {
  readonly m365: string;
  readonly app: string;
}

export interface OpenDoor {
  readonly page: Page;
  readonly frame: Frame;
}

/** Opens a door and waits for its first content. */
export async function openDoor(profile: BrowserContext, { m365, app }: Origins, door: Door): Promise<OpenDoor> {
  const page = await profile.newPage();
  await page.goto(door.host === undefined ? app + door.page : m365 + door.host, { waitUntil: 'commit' });
  const frame = await frameAt(page, app + door.page);
  await frame.waitForSelector(door.content, { timeout: 60_000 });
  return { page, frame };
}

async function frameAt(page: Page, address: string): Promise<Frame> {
  const known = page.frames().find((frame) => frame.url().startsWith(address));
  if (known) return known;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${address} was not opened`)), 60_000);
    page.on('framenavigated', (frame) => {
      if (!frame.url().startsWith(address)) return;
      clearTimeout(timer);
      resolve(frame);
    });
  });
}
