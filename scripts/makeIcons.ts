import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ICONS } from '../manifest/appPackage.ts';

interface Look {
  readonly circle: string;
  readonly diamond: string;
  readonly square: string;
  readonly ground: string;
  /** Part of the side the three shapes take up. */
  readonly fill: number;
}

const COLOURS = { circle: '#6b2161', diamond: '#00176b', square: '#00504d' };
const ON_NOTHING: Look = { ...COLOURS, ground: 'none', fill: 0.94 };

/** As Microsoft asks: the coloured one keeps the symbol within the middle half, the outline is white on nothing. */
const LOOKS: Readonly<Record<string, Look>> = {
  'color.png': { ...COLOURS, ground: '#ffffff', fill: 0.58 },
  'outline.png': { circle: '#ffffff', diamond: '#ffffff', square: '#ffffff', ground: 'none', fill: 0.94 },
};

/** Citizen, authority and provider: three shapes that differ without their colours. */
function drawn({ circle, diamond, square, ground, fill }: Look): string {
  const scale = fill;
  const shift = 50 * (1 - scale);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100%" height="100%"><rect width="100" height="100" fill="${ground}"/>
<g transform="translate(${shift} ${shift}) scale(${scale})"><circle cx="51" cy="26" r="22" fill="${circle}"/><path d="M25 44 50 69 25 94 0 69Z" fill="${diamond}"/><rect x="59" y="49" width="40" height="40" rx="5" fill="${square}"/></g></svg>`;
}

async function pictureOf(browser: Browser, look: Look, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html,body{margin:0;height:100%;background:transparent}svg{display:block}</style>${drawn(look)}`);
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const { file, size } of ICONS) writeFileSync(join('manifest', 'icons', file), await pictureOf(browser, LOOKS[file] ?? ON_NOTHING, size));
await browser.close();
