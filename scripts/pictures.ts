import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { findCopy } from '../simulator/graph/calendar/eventStore.ts';
import { findMeeting } from '../simulator/graph/meetings/meetingStore.ts';
import type { World } from '../simulator/kernel/world.ts';
import { type Studio, SURFACES } from './pictures/surfaces.ts';
import { startTreklang, type Treklang } from './start/startTreklang.ts';

const FOLDER = join('docs', 'pictures');
/** The Monday of the demo. */
const MONDAY = '2026-11-23T08:00';
/** What a person is given to read stays small: a README is opened more often than it is looked at. */
const MOST_BYTES = 150_000;

/** Takes the README's pictures of a Treklang of its own, started afresh in a folder that is gone afterwards. Names after the command: only these. */
async function main(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'treklang-pictures-'));
  const m365Port = Number(process.env['M365_PORT'] || 4000);
  const appPort = Number(process.env['APP_PORT'] || 3000);
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--lang=da-DK'] });
  const treklang = await startTreklang(process.cwd(), { m365Port, appPort, dataFolder, reset: false, clock: MONDAY }, say);
  try {
    await takeAll(studioOf(browser, treklang));
  } finally {
    await browser.close();
    await treklang.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function takeAll(studio: Studio): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const asked = process.argv.slice(2);
  for (const { file, show } of SURFACES.filter((surface) => asked.length === 0 || asked.includes(surface.file))) {
    const path = join(FOLDER, `${file}.png`);
    const page = await show(studio);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    await page.close();
    const { size } = statSync(path);
    say(`${path} (${Math.round(size / 1000)} kB)`);
    if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes, more than ${MOST_BYTES}: show less on it.`);
  }
}

function studioOf(browser: Browser, { m365, microsoft365: { world } }: Treklang): Studio {
  const profiles = new Map<string, Promise<BrowserContext>>();
  const profileOf = (alias: string): Promise<BrowserContext> => {
    const profile = profiles.get(alias) ?? browser.newContext({ ignoreHTTPSErrors: true, locale: 'da-DK', timezoneId: 'Europe/Copenhagen' });
    profiles.set(alias, profile);
    return profile;
  };
  return {
    async open(alias, at, size) {
      const page = await (await profileOf(alias)).newPage();
      if (size) await page.setViewportSize(size);
      await page.goto(`${m365}${alias === '' ? '' : `/as/${alias}`}${at}`);
      return page;
    },
    meet: (address) => world.clock.set(startOf(world, address)),
  };
}

function startOf({ database }: World, address: string): Date {
  const meeting = findMeeting(database, 'join_url', address);
  const event = meeting && findCopy(database, meeting.organizer, meeting.iCalUId);
  if (!event) throw new Error('No meeting has this address.');
  return new Date(event.startMs);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
