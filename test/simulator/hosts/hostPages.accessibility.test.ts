import { accessibilityFindings } from '../../support/accessibility.ts';
import { bookMeeting } from './standIn/bookMeeting.ts';
import { type HostsOnStage, startHostsOnStage } from './standIn/hostsOnStage.ts';

jest.setTimeout(60_000);

describe('the host pages', () => {
  let stage: HostsOnStage;
  let meetId: string;
  beforeAll(async () => {
    stage = await startHostsOnStage();
    meetId = bookMeeting(stage.microsoft365.world);
  });
  afterAll(() => stage.close());

  const LOOKS = [
    ['light', 1280],
    ['light', 400],
    ['dark', 1280],
    ['contrast', 400],
  ] as const;
  const PAGES = [
    ['the start page', '/', 'Hvem vil du være?'],
    ['the week', '/as/mette/outlook', 'Vagttelefon'],
    ['the inbox', '/as/mette/outlook?view=mail', 'Indbakke'],
    ['a new appointment', '/as/mette/outlook?compose=1&pane=1', 'Ny aftale'],
    ['an invitation', '/as/dorthe/outlook?view=mail', 'Opfølgning'],
    ['the meetings', '/as/sara/teams?view=calendar', 'Opfølgning'],
    ['a meeting from outside', '/as/jonas/teams/meet/{meet}', 'Deltag'],
    ['a meeting', '/as/jonas/teams/meet/{meet}?joined=1', '(dig)'],
    ['the personal tab', '/as/mette/teams', 'Treklang'],
  ] as const;

  it.each(PAGES)('break no rule of accessibility: %s', async (_, path, words) => {
    for (const [theme, width] of LOOKS) {
      const address = path.replace('{meet}', meetId);
      const page = await stage.open(`${address}${address.includes('?') ? '&' : '?'}theme=${theme}`, { width, height: 800 });
      await page.getByText(words).first().waitFor({ state: 'attached' });

      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.context().close();
    }
  });
});
