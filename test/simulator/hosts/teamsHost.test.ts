import type { meeting } from '@microsoft/teams-js';
import type { Page } from 'playwright-core';
import { objectIdOf } from '../../../simulator/directory/seedDirectory.ts';
import { addTab, installApp } from '../../../simulator/graph/chats/chatStore.ts';
import { bookMeeting, fileInCatalog } from './standIn/bookMeeting.ts';
import { frameOf, type HostsOnStage, inFrame, startHostsOnStage } from './standIn/hostsOnStage.ts';

jest.setTimeout(60_000);

const TAB = 'Treklang';
const PANEL = 'Treklang i mødet';
const STAGE = 'Treklang, delt i mødet';

describe('the Teams host', () => {
  let stage: HostsOnStage;
  let meetId: string;
  beforeAll(async () => {
    stage = await startHostsOnStage();
    fileInCatalog(stage.microsoft365.world);
    meetId = bookMeeting(stage.microsoft365.world);
  });
  afterAll(() => stage.close());

  const openMeeting = (alias: string, tenant?: string) =>
    stage.open(`/as/${alias}/teams/meet/${meetId}${tenant === undefined ? '' : `?tenant=${tenant}`}`, { width: 1280, height: 900 });

  async function join(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Deltag' }).click();
    await page.getByRole('list', { name: 'I mødet' }).getByText('(dig)').waitFor();
  }

  it('starts the real teams-js in the personal tab with who and where', async () => {
    const page = await stage.open('/as/mette/teams?subPageId=/r/ABC');

    const context = await inFrame(page, TAB, ({ app }) => app.getContext());

    expect(context).toMatchObject({
      app: { locale: 'da-DK', theme: 'default', host: { name: 'Teams', clientType: 'web' } },
      page: { frameContext: 'content', subPageId: '/r/ABC' },
      user: { id: objectIdOf('fjordbro', 'mette'), loginHint: 'mette.krogh@fjordbro.example', tenant: { id: stage.municipality } },
    });
    expect(context.meeting).toBeUndefined();
  });

  it('tells the app when the theme changes', async () => {
    const page = await stage.open('/as/mette/teams');
    await frameOf(page, TAB).getByText('Teams content default').waitFor();

    await page.getByRole('button', { name: /Tema og skift af person/ }).click();
    await page.getByRole('menuitemradio', { name: 'Mørkt' }).click();

    await frameOf(page, TAB).getByText('Teams content dark').waitFor();
  });

  it('is Outlook in the rail of Outlook', async () => {
    const page = await stage.open('/as/mette/outlook?view=treklang');

    await frameOf(page, TAB).getByText('Outlook content default').waitFor();
  });

  it('gives the real MSAL a token of the municipality, silently', async () => {
    const page = await stage.open('/as/mette/teams');

    const got = await inFrame(page, TAB, ({ getToken }) => getToken(['User.Read']));

    expect(got).toMatchObject({ tenantId: stage.municipality, uniqueId: objectIdOf('fjordbro', 'mette'), wasAsked: false, isNested: true });
  });

  it('gives a provider’s person the guest account, whichever tenant Teams is in', async () => {
    const page = await stage.open('/as/sara/teams');

    const got = await inFrame(page, TAB, ({ getToken }) => getToken(['User.Read']));

    expect(got).toMatchObject({ tenantId: stage.municipality, uniqueId: objectIdOf('fjordbro', 'sara') });
  });

  it('shows a guest who switches the other account', async () => {
    const page = await stage.open('/as/sara/teams');
    await frameOf(page, TAB).getByText('Teams content').waitFor();

    await page.getByRole('button', { name: /Skift organisation/ }).click();
    await page.getByRole('menuitemradio', { name: /gæst/ }).click();
    await page.waitForURL(/tenant=fjordbro/);

    const context = await inFrame(page, TAB, ({ app }) => app.getContext());
    expect(context.user).toMatchObject({ id: objectIdOf('fjordbro', 'sara'), tenant: { id: stage.municipality } });
  });

  it('opens a page of the app over the tab and hands back what it submits', async () => {
    const page = await stage.open('/as/mette/teams');
    const submitted = inFrame(
      page,
      TAB,
      ({ dialog }) =>
        new Promise<unknown>((resolve) => {
          dialog.url.open({ url: `${location.origin}/tab.html`, title: 'Bekræft', size: { width: 300, height: 200 } }, ({ result }) => resolve(result));
        }),
    );

    await frameOf(page, 'Bekræft').getByText('Teams task').waitFor();
    await inFrame(page, 'Bekræft', ({ dialog }) => dialog.url.submit('ja'));

    expect(await submitted).toBe('ja');
  });

  it('adds the app to a meeting by its own configuration page, then shows it as a tab and at 280 px in the meeting', async () => {
    const page = await openMeeting('mette');
    await page.getByRole('button', { name: 'Tilføj Treklang' }).click();
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByRole('navigation', { name: 'Mødets faner' }).getByRole('button', { name: 'Treklang' }).click();
    await frameOf(page, TAB).getByText('Teams content').waitFor();
    await join(page);
    await frameOf(page, PANEL).getByText('Teams sidePanel').waitFor();

    const seen = await inFrame(page, PANEL, async ({ app, meeting: api }) => {
      const context = await app.getContext();
      const details = await new Promise<{ subject: string; organizer: string }>((resolve, reject) => {
        api.getMeetingDetails((error, found) => {
          if (!found || !('title' in found.details)) return reject(new Error(JSON.stringify(error)));
          resolve({ subject: found.details.title ?? '', organizer: found.organizer.id ?? '' });
        });
      });
      return { width: innerWidth, chat: context.chat?.id, meeting: context.meeting?.id, ...details };
    });

    expect(seen).toEqual({
      width: 280,
      chat: expect.stringMatching(/^19:meeting_.*@thread\.v2$/) as string,
      meeting: expect.any(String) as string,
      subject: 'Opfølgning – Q7R2MM',
      organizer: objectIdOf('fjordbro', 'mette'),
    });
  });

  it('shows every tab of the chat in the meeting’s bar by its own name, opens the chosen one, and lets a further one be added', async () => {
    const { world } = stage.microsoft365;
    const own = bookMeeting(world);
    const { chat: threadId } = world.database.prepare('select thread_id as chat from online_meeting where join_url like ?').get(`%/${own}?%`) as { chat: string };
    installApp(world.database, threadId, 'in-catalog');
    for (const name of ['Opfølgning', 'Referat']) {
      addTab(world.database, { chatId: threadId, teamsCatalogId: 'in-catalog', displayName: name, configuration: { entityId: `tab ${name}`, contentUrl: `${stage.appOrigin}/tab.html` } });
    }
    const page = await stage.open(`/as/dorthe/teams/meet/${own}`, { width: 1280, height: 900 });
    await join(page);
    const bar = page.getByRole('toolbar', { name: 'Møde' });
    const pageId = () => inFrame(page, PANEL, async ({ app }) => (await app.getContext()).page.id);

    expect(await bar.getByRole('button').allTextContents()).toEqual(['Personer', 'Opfølgning', 'Referat', 'Tilføj en fane', 'Forlad']);
    expect(await pageId()).toBe('tab Opfølgning');

    await bar.getByRole('button', { name: 'Referat' }).click();
    await page.getByRole('heading', { name: 'Referat' }).waitFor();
    expect(await pageId()).toBe('tab Referat');

    await bar.getByRole('button', { name: 'Tilføj en fane' }).click();
    await page.getByRole('button', { name: 'Gem' }).click();
    await bar.getByRole('button', { name: 'Treklang' }).waitFor();
  });

  const share = (page: Page, protocol: 'Collaborative' | 'ScreenShare') =>
    inFrame(
      page,
      PANEL,
      ({ meeting: api }, sharingProtocol) =>
        new Promise<void>((resolve, reject) => {
          api.shareAppContentToStage((error) => (error ? reject(new Error(JSON.stringify(error))) : resolve()), `${location.origin}/tab.html`, {
            sharingProtocol: sharingProtocol as meeting.SharingProtocol,
          });
        }),
      protocol,
    );

  it('shares with everybody who has the app, and says to externals why they have not', async () => {
    const [mette, sara, jonas] = [await openMeeting('mette'), await openMeeting('sara', 'fjordbro'), await openMeeting('jonas')];
    for (const page of [mette, sara, jonas]) await join(page);
    await frameOf(sara, PANEL).getByText('Teams sidePanel').waitFor();

    await share(mette, 'Collaborative');

    for (const page of [mette, sara]) await frameOf(page, STAGE).getByText('Teams meetingStage').waitFor();
    await jonas.getByText('Du er med udefra og har derfor ikke Treklang i mødet.').waitFor();
    expect(await jonas.locator('iframe').count()).toBe(0);
  });

  it('shows others only a picture of a screen that is shared', async () => {
    const [mette, dorthe] = [await openMeeting('mette'), await openMeeting('dorthe')];
    for (const page of [mette, dorthe]) await join(page);

    await share(mette, 'ScreenShare');

    await frameOf(mette, STAGE).getByText('Teams meetingStage').waitFor();
    await dorthe.getByText('Mette Krogh viser Treklang.').waitFor();
    expect(await dorthe.locator(`iframe[title="${STAGE}"]`).count()).toBe(0);
  });

  it('lets no guest share: they are no presenters', async () => {
    const sara = await openMeeting('sara', 'fjordbro');
    await join(sara);

    await expect(share(sara, 'Collaborative')).rejects.toThrow('1000');
  });

  it('refuses what another person’s page or the app’s own frame asks', async () => {
    const page = await stage.open('/as/mette/teams');
    const address = `${stage.microsoft365.origin}/as/dorthe/api/teams/meetings`;

    const status = await page.evaluate(async (url) => (await fetch(url)).status, address);

    expect(status).toBe(401);
  });
});
