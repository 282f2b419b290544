import { app, dialog, FrameContexts, meeting, pages } from '@microsoft/teams-js';
import { getToken, type SignInSettings } from './signIn.ts';

/** The tab of the stand-in, in whatever frame it stands. */
const settings = JSON.parse(document.getElementById('settings')!.textContent) as SignInSettings;
const state = document.getElementById('state')!;

const ready = app.initialize([settings.hostOrigin]).then(async () => {
  const context = await app.getContext();
  state.textContent = `${context.app.host.name} ${context.page.frameContext} ${context.app.theme}`;
  app.registerOnThemeChangeHandler((theme) => {
    state.textContent = `${context.app.host.name} ${context.page.frameContext} ${theme}`;
  });
  void app.notifySuccess();
  if (context.page.frameContext === FrameContexts.settings) configure();
  return context;
});

function configure(): void {
  pages.config.registerOnSaveHandler((event) => {
    void pages.config
      .setConfig({ entityId: 'follow-up', contentUrl: `${location.origin}/tab.html`, suggestedDisplayName: 'Treklang' })
      .then(() => event.notifySuccess());
  });
  pages.config.setValidityState(true);
}

Object.assign(window, {
  standIn: { ready, app, dialog, meeting, pages, getToken: (scopes: string[]) => ready.then(() => getToken(settings, scopes)) },
});
