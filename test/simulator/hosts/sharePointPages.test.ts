import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { graphSiteId } from '../../../simulator/sharepoint/sites/sites.ts';
import { graphOf } from '../../builders/aSharePoint.ts';
import { accessibilityFindings } from '../../support/accessibility.ts';
import { type HostsOnStage, startHostsOnStage } from './standIn/hostsOnStage.ts';
import { inMunicipality, makeSitesToBrowse, type SitesToBrowse } from './standIn/sitesToBrowse.ts';

jest.setTimeout(60_000);

const RESULTS = '/sites/treklang-report/Lists/Results';
const DENIED = 'Du har ikke adgang';

describe('the SharePoint pages', () => {
  let stage: HostsOnStage;
  let sites: SitesToBrowse;
  beforeAll(async () => {
    stage = await startHostsOnStage();
    sites = makeSitesToBrowse(stage.microsoft365.world);
  });
  afterAll(() => stage.close());

  const openAs = (alias: string, path = '', width = 1280): Promise<Page> => stage.open(`/as/${alias}/sharepoint${path}`, { width, height: 800 });
  const siteTitles = (page: Page) => page.getByRole('heading', { level: 2 }).allInnerTexts();
  const graphAnswers = (alias: string, path: string) =>
    graphOf(stage.microsoft365.world, inMunicipality(stage.microsoft365.world, alias)).get(path).status;

  it('take a manager from home to the results by quarter in two clicks', async () => {
    const page = await openAs('birgitte');

    await page.getByRole('link', { name: 'Resultater', exact: true }).click();
    await page.getByRole('button', { name: 'Gruppér efter Kvartal' }).click();

    await page.getByRole('button', { name: 'Kvartal: 2026-Q3 (2)' }).waitFor();
    const groups = page.getByRole('table', { name: 'Resultater' }).getByRole('rowheader');
    expect(await groups.allInnerTexts()).toEqual(['Kvartal: 2026-Q3 (2)', 'Kvartal: 2026-Q2 (1)']);
    await page.reload();
    await groups.first().waitFor();
  });

  it('write values as a Danish site does, under the names people read', async () => {
    const page = await openAs('birgitte', RESULTS);
    const table = page.getByRole('table', { name: 'Resultater' });
    await table.waitFor();

    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Kvartal', 'Tema', 'Nu', 'Afsluttet', 'Ophørt']);
    const row = table.getByRole('row').filter({ hasText: 'Lave mad' });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['2026-Q2', 'Lave mad', 'lavt: 4', '06.05.2026', 'Nej']);
  });

  it('show what others wrote as text, and follow no address but https', async () => {
    const page = await openAs('birgitte', RESULTS);

    await page.getByText('<img src=x onerror="document.title=1">').waitFor();
    expect(await page.getByRole('table').locator('img').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Lave mad' }).count()).toBe(0);
    expect(await page.title()).toBe('Resultater – Treklang – resultater');
  });

  it('search in what a list shows, and say how much was found', async () => {
    const page = await openAs('birgitte', RESULTS);

    await page.getByRole('searchbox', { name: 'Søg i listen' }).fill('højt');

    await page.getByText('1 af 3 elementer').waitFor();
    expect(await page.getByRole('table').getByRole('row').count()).toBe(2);
  });

  it('order by a heading and show another view, both kept in the address', async () => {
    const page = await openAs('birgitte', RESULTS);
    await page.getByRole('button', { name: 'Nu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Største til mindste' }).click();
    await page.getByRole('columnheader', { name: 'Nu' }).and(page.locator('[aria-sort=descending]')).waitFor();
    expect(await page.getByRole('cell', { name: /højt|lavt/ }).allInnerTexts()).toEqual(['højt: 7', 'lavt: 5', 'lavt: 4']);

    await page.getByRole('button', { name: 'Visning: Udvikling pr. kvartal' }).click();
    await page.getByRole('menuitemradio', { name: 'Pr. tema' }).click();

    await page.getByRole('button', { name: 'Visning: Pr. tema' }).waitFor();
    expect(new URL(page.url()).search).toBe('?view=Pr.+tema');
  });

  it('refuse a view over the threshold, as SharePoint does, and still offer the other views', async () => {
    const { switches } = stage.microsoft365.world;
    switches.listViewThreshold = 2;
    try {
      const page = await openAs('birgitte', `${RESULTS}?view=Pr.%20tema`);

      await page.getByText('overskrider grænseværdien for listevisninger (2 elementer)').waitFor();
      expect(await page.getByRole('button', { name: 'Visning: Pr. tema' }).count()).toBe(1);
      expect(await page.getByRole('table').count()).toBe(0);
    } finally {
      switches.listViewThreshold = 5000;
    }
  });

  it('say nothing about a list to whom it is not shared with', async () => {
    const page = await openAs('karen', RESULTS);
    await page.getByRole('heading', { level: 1, name: DENIED }).waitFor();

    expect(await page.locator('main').innerText()).not.toMatch(/resultat|treklang|mette|birgitte/i);

    await page.goto(`${stage.microsoft365.origin}/as/karen/sharepoint/sites/treklang-report`);
    await page.getByRole('heading', { level: 1, name: 'Treklang – resultater' }).waitFor();
    expect(await page.locator('main').getByRole('link', { name: 'Resultater', exact: true }).count()).toBe(0);
  });

  it('answer a site that is not shared and one that does not exist alike', async () => {
    const [hidden, missing] = await Promise.all(['/sites/treklang-team', '/sites/treklang-nowhere'].map((path) => openAs('anders', path)));

    await hidden!.getByRole('heading', { level: 1, name: DENIED }).waitFor();
    await missing!.getByRole('heading', { level: 1, name: DENIED }).waitFor();
    expect(await hidden!.locator('main').innerText()).toBe(await missing!.locator('main').innerText());
  });

  it('show one caseworker nothing of another team', async () => {
    const page = await openAs('anders');
    await page.getByText('Du har ikke adgang til nogen websteder endnu').waitFor();

    expect(await siteTitles(page)).toEqual([]);
  });

  it('show a guest their own room only, and let Graph answer them once they have been there', async () => {
    const room = `/sites/${graphSiteId(sites.room)}`;
    expect(graphAnswers('jonas', room)).toBe(403);

    const page = await openAs('jonas');
    await page.getByText('har delt med dig som gæst').waitFor();
    expect(await siteTitles(page)).toEqual(['Samarbejdsrum F636J9']);
    expect(graphAnswers('jonas', room)).toBe(403);
    await page.getByRole('link', { name: 'Samarbejdsrum F636J9' }).click();
    await page.getByRole('heading', { level: 1, name: 'Samarbejdsrum F636J9' }).waitFor();

    expect(graphAnswers('jonas', room)).toBe(200);
  });

  it('count no visit of a guest to a site that is not theirs', async () => {
    const page = await openAs('sara', '/sites/treklang-room');
    await page.getByRole('heading', { level: 1, name: DENIED }).waitFor();

    expect(graphAnswers('sara', `/sites/${graphSiteId(sites.room)}`)).toBe(403);
  });

  it('open a row with all its fields and who wrote which version, and give the focus back', async () => {
    const page = await openAs('mette', '/sites/treklang-room/Lists/Goals');
    await page.getByRole('link', { name: /åbn element 1/ }).click();

    const panel = page.getByRole('dialog', { name: 'Mål, element 1' });
    await panel.getByText(/Senest ændret 23\.11\.2026 .* af Mette Krogh/).waitFor();
    expect(await panel.getByRole('list', { name: 'Versionshistorik' }).getByRole('listitem').count()).toBe(2);
    await panel.getByText('Ændret: Mål').waitFor();
    await panel.getByRole('button', { name: 'vis mere: Mål' }).click();
    await panel.getByRole('button', { name: 'vis mindre: Mål' }).waitFor();

    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.id === 'row-1');
  });

  it('open folders and hand out files', async () => {
    const page = await openAs('jonas', '/sites/treklang-room/Shared%20Documents');
    await page.getByRole('link', { name: 'sag' }).click();
    await page.getByRole('link', { name: 'Dagsorden.txt' }).click();

    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Hent filen' }).click()]);

    expect(file.suggestedFilename()).toBe('Dagsorden.txt');
    expect(readFileSync(await file.path(), 'utf8')).toBe('Fem punkter');
  });

  it('find sites by their names and those of their lists, from any page', async () => {
    const page = await openAs('mette', '/sites/treklang-room');
    await page.getByRole('searchbox', { name: 'Søg efter websteder' }).fill('resultater');
    await page.keyboard.press('Enter');

    await page.getByText('1 websted', { exact: true }).waitFor();
    expect(await siteTitles(page)).toEqual(['Treklang – resultater']);
  });

  describe('at an address without a person', () => {
    it('open the web addresses that Graph gives, as the only person known in the browser', async () => {
      const graph = graphOf(stage.microsoft365.world, inMunicipality(stage.microsoft365.world, 'mette'));
      const room = `/sites/${graphSiteId(sites.room)}`;
      const drive = String(graph.get(`${room}/drive`).body['id']);
      const addresses = [
        [graph.get(room), 'Samarbejdsrum F636J9'],
        [graph.get(`${room}/lists/${sites.goals.id}`), 'Mål'],
        [graph.get(`${room}/lists/${sites.goals.id}/items/1`), 'Mål, element 1'],
        [graph.get(`/drives/${drive}/root:/sag/Dagsorden.txt`), 'Dagsorden.txt'],
      ] as const;
      const page = await openAs('mette');

      for (const [{ body }, heading] of addresses) {
        await page.goto(String(body['webUrl']));
        await page.getByRole('heading', { name: heading, exact: true }).waitFor();
        expect(new URL(page.url()).pathname).toMatch(/^\/as\/mette\/sharepoint\/sites\/treklang-room/);
      }
    });

    it('ask who it is when nobody is known or several are', async () => {
      const page = await stage.open(`${RESULTS}?view=Pr.%20tema`);
      await page.getByRole('heading', { level: 1, name: 'Hvem vil du åbne siden som?' }).waitFor();
      expect(await page.getByRole('listitem').count()).toBe(8);
      await page.getByRole('link', { name: /Birgitte Dahl/ }).click();
      await page.getByRole('button', { name: 'Visning: Pr. tema' }).waitFor();
      await page.goto(`${stage.microsoft365.origin}/as/karen/outlook`);

      await page.goto(`${stage.microsoft365.origin}/sites/treklang-report`);

      expect(await page.getByRole('listitem').allInnerTexts()).toEqual([expect.stringContaining('Birgitte'), expect.stringContaining('Karen')]);
    });

    it('leave SharePoint REST where it is', async () => {
      const page = await stage.open('/sites/treklang-report/_api/web');

      expect(await page.locator('body').innerText()).toContain('odata.error');
    });
  });

  it('answer nobody without a session of that person', async () => {
    const page = await openAs('karen');
    await page.getByRole('heading', { level: 1, name: 'Websteder' }).waitFor();

    expect(await page.evaluate(async () => (await fetch('/as/birgitte/api/sharepoint/sites')).status)).toBe(401);
  });

  const PAGES = [
    ['home', 'birgitte', '', 'Websteder'],
    ['a site', 'jonas', '/sites/treklang-room', 'Indhold'],
    ['a grouped list', 'birgitte', `${RESULTS}?group=Quarter`, '2026-Q3 (2)'],
    ['a row', 'mette', '/sites/treklang-room/Lists/Goals?item=1', 'Versionshistorik'],
    ['a library', 'jonas', '/sites/treklang-room/Shared%20Documents', 'sag'],
    ['no access', 'karen', RESULTS, DENIED],
  ] as const;

  it.each(PAGES)('break no rule of accessibility: %s', async (_, alias, path, words) => {
    const page = await openAs(alias, path);
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.goto(`${stage.microsoft365.origin}/as/${alias}/sharepoint${path}${path.includes('?') ? '&' : '?'}theme=${theme}`);
      for (const width of [1280, 280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.getByText(words).first().waitFor();

        expect(await accessibilityFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    }
  });
});
