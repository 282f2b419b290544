import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, chromiumPath, openProfile } from './browser.ts';

/** A browser with a profile of its own that can be ended as a crash ends it: nothing of ours runs any more. */
export interface KillableBrowser {
  readonly profile: BrowserContext;
  readonly kill: () => Promise<void>;
}

export async function openKillableBrowser(): Promise<KillableBrowser> {
  const server = await chromium.launchServer({ executablePath: chromiumPath(), args: [...BROWSER_ARGUMENTS] });
  const browser: Browser = await chromium.connect(server.wsEndpoint());
  return { profile: await openProfile(browser), kill: () => server.kill() };
}
