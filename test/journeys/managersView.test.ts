import type { Page } from 'playwright-core';
import { accessibilityFindings, sidewaysOverflow } from '../support/accessibility.ts';
import { chooseTheme, THEMES } from '../support/hostTheme.ts';
import { type Journey, startJourney, STEP_MS, stepsOf, tabOf } from '../support/journey.ts';

const WIDTHS = [280, 400, 1280];
const PAGE = '/sites/treklang-report/SitePages/udvikling-siden-start.aspx';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney('managersView');
}, STEP_MS);

afterAll(() => journey.close());

describe('A manager', () => {
  const step = stepsOf(() => journey);

  step('reads words and not codes in a row that is opened', async () => {
    const page = await journey.openAs('birgitte', 'sharepoint', { at: '/sites/treklang-report/Lists/Results' });
    await page.getByRole('button', { name: /^Måltype: Udvikle/ }).click();
    await page.getByRole('button', { name: /^Udfald: Som ønsket/ }).click();
    await page.getByRole('link', { name: /åbn element/ }).first().click();

    const panel = page.getByRole('dialog', { name: /^Resultater, element/ });
    await panel.getByText('Måltype (kode)').waitFor();
    const words = await panel.innerText();
    expect(words).toContain('Udfald (kode)\nSom ønsket');
    expect(words).not.toMatch(/\b(asHoped|develop|provider|notRated)\b/);
    await page.close();
  });

  step('sees whose follow-up is due, soonest first, and which are over', async () => {
    const page = await journey.openAs('birgitte', 'sharepoint', { at: '/sites/treklang-boern-unge/Lists/Cases?view=Frister' });
    const rows = page.getByRole('table', { name: 'Sager' }).getByRole('row');
    await rows.filter({ hasText: 'Asta Vestermark' }).getByText(/^\d\d\.\d\d\.2026 · overskredet$/).waitFor();

    expect(await rows.nth(1).innerText()).toContain('Asta Vestermark');
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['Borger', 'Næste opfølgning senest', 'Status', 'Rådgiver', 'Sagsnummer']);
    await page.close();
  });

  step('can use the page in every width and theme', async () => {
    const page = await journey.openAs('birgitte', 'sharepoint', { at: PAGE });
    await page.getByRole('button', { name: /^Måltype: Udvikle/ }).waitFor();

    expect(await findingsIn(page, () => page)).toEqual([]);
    await page.close();
  });

  step('and so the report, and whether Treklang works here', async () => {
    for (const [at, heading] of [['report', 'Udvikling siden start'], ['health', 'Virker Treklang her?']] as const) {
      const page = await journey.openAs('birgitte', 'teams', { at: `?subPageId=${at}` });
      await tabOf(page).getByRole('heading', { name: heading, level: 1 }).waitFor();
      await tabOf(page).getByRole('progressbar').waitFor({ state: 'detached' });

      expect((await findingsIn(page, () => page.frames().find((frame) => frame.url().startsWith(journey.treklang.app))!)).map((finding) => `${at} ${finding}`)).toEqual([]);
      await page.close();
    }
  });
});

/** In each width and theme: rules that are broken, and how far it reaches beyond its own width. */
async function findingsIn(page: Page, shown: () => Page | ReturnType<Page['mainFrame']>): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const theme of THEMES) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await chooseTheme(page, theme);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const where = `${theme} ${width}`;
      findings.push(...(await accessibilityFindings(shown())).map((finding) => `${where}: ${finding}`));
      const overflow = await sidewaysOverflow(shown());
      if (overflow > 0) findings.push(`${where}: ${overflow} px beyond its own width`);
    }
  }
  return findings;
}
