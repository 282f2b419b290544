import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { app, dialog, meeting, pages } from '@microsoft/teams-js';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { tenantIdOf } from '../../../../simulator/directory/seedDirectory.ts';
import { MAIN_APP_ID, saveApplication } from '../../../../simulator/identity/applications.ts';
import { addConsent, EVERYBODY } from '../../../../simulator/identity/consents.ts';
import { loadCertificate } from '../../../../simulator/kernel/certificate.ts';
import { type Microsoft365, startMicrosoft365 } from '../../../../simulator/start.ts';
import { openBrowser, openProfile } from '../../../support/browser.ts';
import type { Got } from './signIn.ts';
import { startStandInApp } from './standInApp.ts';

/** The local Microsoft 365 with the stand-in in the app's place, and a browser. Close it in `afterAll`. */
export interface HostsOnStage {
  readonly microsoft365: Microsoft365;
  readonly appOrigin: string;
  readonly municipality: string;
  /** A page of `/as/{alias}/…` in a profile of its own. */
  open(path: string, size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

export async function startHostsOnStage(clock = new Date('2026-11-23T07:00:00Z')): Promise<HostsOnStage> {
  const certificate = await loadCertificate(join(tmpdir(), 'treklang-test-certificate'));
  const app = await startStandInApp(certificate);
  const microsoft365 = await startMicrosoft365({ port: 0, appOrigin: app.origin, dataFile: ':memory:', certificate, clock });
  const municipality = tenantIdOf('fjordbro');
  await app.serve(microsoft365.origin, municipality);
  register(microsoft365, app.origin, municipality);
  const browser: Browser = await openBrowser();
  const profiles: BrowserContext[] = [];
  return {
    microsoft365,
    appOrigin: app.origin,
    municipality,
    async open(path, size) {
      const profile = await openProfile(browser, size);
      profiles.push(profile);
      const page = await profile.newPage();
      await page.goto(microsoft365.origin + path);
      return page;
    },
    async close() {
      await browser.close();
      await microsoft365.close();
      await app.close();
    },
  };
}

function register({ world }: Microsoft365, appOrigin: string, tenantId: string): void {
  saveApplication(world.database, {
    clientId: MAIN_APP_ID,
    displayName: 'Treklang',
    redirectUris: [`brk-multihub://${new URL(appOrigin).host}`],
  });
  addConsent(world.database, { clientId: MAIN_APP_ID, tenantId, objectId: EVERYBODY }, 'graph', ['User.Read', 'Calendars.ReadWrite']);
}

/** The stand-in's frame; `state` in it says what it knows. */
export const frameOf = (page: Page, title: string): FrameLocator => page.frameLocator(`iframe[title="${title}"]`);

/** Runs in the frame once the host has answered. `run` gets the stand-in's own objects and the argument, as JSON. */
export async function inFrame<T, A = undefined>(page: Page, title: string, run: (standIn: StandIn, argument: A) => Promise<T> | T, argument?: A): Promise<T> {
  const handle = await page.locator(`iframe[title="${title}"]`).elementHandle();
  const frame = (await handle?.contentFrame()) ?? undefined;
  if (!frame) throw new Error(`No frame ${title}`);
  await frame.waitForFunction(() => 'standIn' in window);
  const given = argument === undefined ? 'undefined' : JSON.stringify(argument);
  return frame.evaluate<T>(`(async () => { await window.standIn.ready; return (${String(run)})(window.standIn, ${given}); })()`);
}

export interface StandIn {
  readonly ready: Promise<unknown>;
  readonly changes: unknown[];
  readonly call: <T>(run: (done: (result: Office.AsyncResult<T>) => void) => void) => Promise<T>;
  readonly getToken: (scopes: string[]) => Promise<Got>;
  readonly app: typeof app;
  readonly meeting: typeof meeting;
  readonly dialog: typeof dialog;
  readonly pages: typeof pages;
}
