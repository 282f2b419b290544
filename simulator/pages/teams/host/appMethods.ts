import { record, SDK, sdkError, status, type TeamsMethods, value } from './teamsCall.ts';

const silently = () => undefined;

/** Start-up, links, pages and settings. */
export const appMethods: TeamsMethods = {
  getContext: ({ frame }) => [frame.context()],
  'appInitialization.appLoaded': silently,
  'appInitialization.success': () => [],
  'appInitialization.failure': ({ frame, args }) => {
    frame.log(`Appen meldte fejl ved start: ${JSON.stringify(args.slice(0, 2))}`);
    return undefined;
  },
  'appInitialization.expectedFailure': ({ frame, args }) => {
    frame.log(`Appen meldte ventet fejl ved start: ${JSON.stringify(args)}`);
    return undefined;
  },
  registerHandler: ({ args, register }) => {
    if (typeof args[0] === 'string') register(args[0]);
    return undefined;
  },
  readyToUnload: silently,
  navigateBack: () => [true],
  executeDeepLink: ({ args, frame }) => status(frame.openLink(String(args[0]))),
  openLink: ({ args, frame }) => status(frame.openLink(String(args[0]))),
  shareDeepLink: silently,
  setFrameContext: silently,
  'pages.navigateToApp': ({ args, frame }) => status(frame.navigate(target(args[0]))),
  'pages.currentApp.navigateTo': ({ args, frame }) => navigated(frame.navigate(target(args[0]))),
  'pages.currentApp.navigateToDefaultPage': ({ frame }) => navigated(frame.navigate({})),
  'settings.getSettings': ({ frame }) => [frame.settings()],
  'settings.setSettings': ({ args, frame }) => {
    frame.setSettings(record(args[0]));
    return [true];
  },
  'settings.setValidityState': ({ args, frame }) => {
    frame.setValidity(args[0] === true);
    return undefined;
  },
  'settings.save.success': ({ frame }) => {
    frame.settingsSaved(undefined);
    return undefined;
  },
  'settings.save.failure': ({ args, frame }) => {
    frame.settingsSaved(typeof args[0] === 'string' ? args[0] : 'Appen kunne ikke gemme fanen.');
    return undefined;
  },
  'settings.remove.success': silently,
  'settings.remove.failure': silently,
  'calendar.openCalendarItem': async ({ args, frame }) => {
    if (frame.frameContext !== 'content') return status(false, 'Only in content');
    return status(await frame.openEvent(String(record(args[0])['itemId'])), 'No such item');
  },
  'calendar.composeMeeting': ({ args, frame }) => {
    frame.composeMeeting(record(args[0]));
    return [true];
  },
  'chat.openChat': ({ frame }) => {
    frame.log('Samtaler åbnes ikke i det lokale Teams.');
    return [true];
  },
  'people.selectPeople': async ({ frame }) => value(await frame.selectPeople()),
};

function target(argument: unknown): { readonly pageId?: string; readonly subPageId?: string } {
  const { pageId, subPageId } = record(argument);
  return {
    ...(typeof pageId === 'string' ? { pageId } : {}),
    ...(typeof subPageId === 'string' ? { subPageId } : {}),
  };
}

const navigated = (isDone: boolean) => (isDone ? value(true) : sdkError(SDK.notInContext, 'No such page'));
