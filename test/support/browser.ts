import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/usr/bin/msedge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** No sandbox: tests also run as root in a container. The rest keeps the browser from calling home. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=da-DK',
];

/**
 * A Chromium of the machine: `CHROMIUM_PATH`, or where one is usually found.
 * @throws Error naming the variable when there is none.
 */
export function chromiumPath(): string {
  const path = process.env['CHROMIUM_PATH'] ?? KNOWN_PLACES.find((place) => existsSync(place));
  if (!path) throw new Error('No Chromium, Chrome or Edge found. Set CHROMIUM_PATH to one.');
  return path;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: BROWSER_ARGUMENTS });
}

/** A profile of its own, in Danish unless told, that trusts the self-made certificate. No request leaves this machine. */
export async function openProfile(browser: Browser, size = { width: 1280, height: 800 }, locale = 'da-DK'): Promise<BrowserContext> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: size, locale, timezoneId: 'Europe/Copenhagen' });
  await context.route(
    (url) => url.hostname !== 'localhost',
    (route) => route.abort(),
  );
  return context;
}
