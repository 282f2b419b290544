import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { localConfig } from '../../scripts/start/appConfig.ts';
import { type AppServer, serveApp } from '../../scripts/start/appServer.ts';
import { loadCertificate } from '../../simulator/kernel/certificate.ts';
import { openBrowser, openProfile } from '../support/browser.ts';
import { watchProblems } from '../support/pageProblems.ts';

jest.setTimeout(60_000);

/** What a page does on its own, and the rule of the policy that it meets. */
const VIOLATIONS: readonly (readonly [what: string, rule: string, script: string])[] = [
  ['a script of another host', 'script-src-elem', "document.body.append(Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/a.js' }))"],
  ['a script in the page itself', 'script-src-elem', "document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.done = 1' }))"],
  ['code made of text', 'script-src', "setTimeout('window.done = 1')"],
  ['a request to another host', 'connect-src', "fetch('https://elsewhere.example/').catch(() => undefined)"],
  ['a picture of another host', 'img-src', "new Image().src = 'https://elsewhere.example/a.png'"],
  ['another address for all that is relative', 'base-uri', "document.head.append(Object.assign(document.createElement('base'), { href: 'https://elsewhere.example/' }))"],
  ['a frame of another host', 'frame-src', "document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://elsewhere.example/' }))"],
];

describe('What a journey notices of the content policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'treklang-policy-'));
  let server: AppServer;
  let browser: Browser;

  beforeAll(async () => {
    for (const [index, [, , script]] of VIOLATIONS.entries()) writePage(String(index), script);
    writePage('sound', "document.body.append('Alt er godt'); fetch('/config.json')");
    const { key, certificate } = await loadCertificate(folder);
    const addresses = { m365: 'https://localhost:4000', app: 'https://localhost:3000' };
    server = await serveApp({ folder, port: 0, key, certificate, config: () => localConfig(addresses, 'tenant', 0) });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  function writePage(name: string, script: string): void {
    writeFileSync(join(folder, `${name}.html`), `<!doctype html><html lang="da"><head><link rel="icon" href="data:,"></head><body><script src="/${name}.js"></script></body></html>`);
    writeFileSync(join(folder, `${name}.js`), `${script};\nsetTimeout(() => { document.title = 'over'; }, 50);`);
  }

  async function problemsOf(name: string): Promise<readonly string[]> {
    const problems: string[] = [];
    const profile = await openProfile(browser);
    await watchProblems(profile, (line) => problems.push(line));
    const page = await profile.newPage();
    await page.goto(`https://localhost:${server.port}/${name}.html`);
    await page.waitForFunction(() => document.title === 'over');
    await profile.close();
    return problems;
  }

  it.each(VIOLATIONS.map(([what, rule], index) => [what, rule, String(index)] as const))('%s is a problem (%s)', async (_what, rule, name) => {
    expect((await problemsOf(name)).filter((problem) => problem.startsWith('The content policy refused') && problem.includes(`(${rule})`))).toHaveLength(1);
  });

  it('a page that keeps to it is none', async () => {
    expect(await problemsOf('sound')).toEqual([]);
  });
});
