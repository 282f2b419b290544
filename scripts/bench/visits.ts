import { type Browser, type BrowserContext, type CDPSession, chromium, type Frame, type Page } from 'playwright-core';
import { chromiumPath } from '../../test/support/browser.ts';
import { type Door, openDoor, type Origins, ROWS } from './doors.ts';
import { readSeen, type Seen, watch } from './probe.ts';

export const SLOWER = 4;

/** No address but this machine's is found. Not by routes: those would turn off the browser's cache, and with it what makes a next visit quick. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];

export function openCachingBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: ARGUMENTS });
}

/** A device that has not been here, and one that was here some times. */
export interface Visits {
  readonly first: Seen;
  readonly next: Seen;
}

/**
 * A door in its host, opened while the host is at rest: the host's page runs in the same process here, in reality it does not.
 */
export function visitDoor(browser: Browser, origins: Origins, door: Door): Promise<Visits> {
  return inProfile(browser, async (profile) => visits(await openDoor(profile, origins, door), origins.app, `${origins.m365}/graph/`));
}

export function visitPage(browser: Browser, origin: string, path: string): Promise<Visits> {
  return inProfile(browser, async (profile) => {
    const page = await profile.newPage();
    await page.goto(origin + path);
    return visits({ page, frame: page.mainFrame() }, origin, origin);
  });
}

async function inProfile<T>(browser: Browser, run: (profile: BrowserContext) => Promise<T>): Promise<T> {
  const profile = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 }, locale: 'da-DK', timezoneId: 'Europe/Copenhagen' });
  try {
    await profile.addInitScript(watch, ROWS);
    return await run(profile);
  } finally {
    await profile.close();
  }
}

async function visits({ page, frame }: { readonly page: Page; readonly frame: Frame }, origin: string, answers: string): Promise<Visits> {
  await readSeen(frame, answers);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await forget(session, origin);
  const first = await again(frame, answers);
  // The engine keeps what it compiled after the second time only.
  await again(frame, answers);
  return { first, next: await again(frame, answers) };
}

async function forget(session: CDPSession, origin: string): Promise<void> {
  await session.send('Network.clearBrowserCache');
  // Not the cookies: those of this machine are the host's as well.
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb' });
}

async function again(frame: Frame, answers: string): Promise<Seen> {
  const opened = frame.page().waitForEvent('framenavigated', (one) => one === frame);
  await frame.evaluate(() => location.reload());
  await opened;
  return readSeen(frame, answers);
}
