/** @jest-environment jsdom */
import type { app } from '@microsoft/teams-js';
import type { TeamsLibrary } from '../../src/host/teams/loadTeams.ts';
import { teamsHost } from '../../src/host/teams/teamsHost.ts';

interface FakeOptions {
  readonly frameContext?: string;
  readonly theme?: string;
  readonly inMeeting?: boolean;
  readonly subPageId?: string;
}

/** The parts of teams-js we use, strict about order: nothing answers before initialize. */
function fakeTeams({ frameContext = 'content', theme = 'default', inMeeting = false, subPageId = '' }: FakeOptions = {}) {
  const seen = { origins: undefined as unknown, shared: [] as unknown[], themeHandler: (_: string): void => undefined };
  let isInitialized = false;
  const context = {
    app: { locale: 'da-dk', theme },
    page: { frameContext, subPageId },
    user: { loginHint: 'mette@fjordbro.example', tenant: { id: 'tenant' } },
    ...(inMeeting ? { meeting: { id: 'm' }, chat: { id: 'c' } } : {}),
  } as unknown as app.Context;
  const teams = {
    app: {
      initialize: (origins: unknown) => {
        seen.origins = origins;
        isInitialized = true;
        return Promise.resolve();
      },
      getContext: () => (isInitialized ? Promise.resolve(context) : Promise.reject(new Error('Not initialised'))),
      registerOnThemeChangeHandler: (handler: (name: string) => void) => void (seen.themeHandler = handler),
    },
    calendar: { isSupported: () => true },
    meeting: {
      SharingProtocol: { ScreenShare: 'ScreenShare', Collaborative: 'Collaborative' },
      shareAppContentToStage: (done: (error: unknown, answer: unknown) => void, url: string, options: unknown) => {
        seen.shared.push([url, options]);
        done(url.startsWith('https://refused') ? { errorCode: 1000 } : null, true);
      },
    },
  };
  return { teams: teams as unknown as TeamsLibrary, seen };
}

describe('teamsHost', () => {
  it('trusts Microsoft’s hosts alone unless others are named', async () => {
    const [production, local] = [fakeTeams(), fakeTeams()];

    await teamsHost(production.teams, []);
    await teamsHost(local.teams, ['https://localhost:4000']);

    expect(production.seen.origins).toBeUndefined();
    expect(local.seen.origins).toEqual(['https://localhost:4000']);
  });

  it.each([
    ['content', 'content'],
    ['sidePanel', 'sidePanel'],
    ['meetingStage', 'meetingStage'],
    ['settings', 'settings'],
  ])('knows which part of the window it is: %s', async (frameContext, frame) => {
    expect((await teamsHost(fakeTeams({ frameContext }).teams, [])).frame).toBe(frame);
  });

  it('offers only what can be done where it is', async () => {
    const panel = await teamsHost(fakeTeams({ frameContext: 'sidePanel', inMeeting: true }).teams, []);
    const tab = await teamsHost(fakeTeams().teams, []);

    expect([panel.stage !== null, panel.openAppointment, panel.meeting]).toEqual([true, null, { meetingId: 'm', chatId: 'c' }]);
    expect([tab.stage, tab.openAppointment !== null, tab.meeting]).toEqual([null, true, null]);
  });

  it('follows the theme for everyone who listens, until they stop', async () => {
    const { teams, seen } = fakeTeams({ theme: 'contrast' });
    const host = await teamsHost(teams, []);
    const [first, second] = [jest.fn(), jest.fn()];
    host.onThemeChange(first);
    const stop = host.onThemeChange(second);

    seen.themeHandler('dark');
    stop();
    seen.themeHandler('default');

    expect(host.theme).toBe('contrast');
    expect(first.mock.calls).toEqual([['dark'], ['light']]);
    expect(second.mock.calls).toEqual([['dark']]);
  });

  it('shares the stage as a picture, so that those outside of the tenant see it too, or for each to open', async () => {
    const { teams, seen } = fakeTeams({ frameContext: 'sidePanel' });
    const host = await teamsHost(teams, []);

    await host.stage!.share('https://app.example/tab.html', 'picture');
    await host.stage!.share('https://app.example/tab.html', 'together');

    expect(seen.shared).toEqual([['https://app.example/tab.html', { sharingProtocol: 'ScreenShare' }], ['https://app.example/tab.html', { sharingProtocol: 'Collaborative' }]]);
    await expect(host.stage!.share('https://refused.example', 'picture')).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('says where a link into the app leads', async () => {
    expect((await teamsHost(fakeTeams({ subPageId: 'r/vvwgtp/f/01abc' }).teams, [])).subPage).toBe('r/vvwgtp/f/01abc');
  });
});
