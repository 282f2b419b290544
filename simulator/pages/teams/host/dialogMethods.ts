import { record, type TeamsMethods } from './teamsCall.ts';

/** Pages over the page, and the app's own sign-in window. */
export const dialogMethods: TeamsMethods = {
  'tasks.startTask': async ({ args, frame }) => {
    const { url, title, width, height } = record(args[0]);
    if (typeof url !== 'string') return ['InvalidRequest', null];
    const closed = await frame.openDialog({ url, ...(typeof title === 'string' ? { title } : {}), width, height });
    return closed ? [null, closed.result] : ['CancelledByUser', null];
  },
  'tasks.completeTask': ({ args, frame }) => {
    frame.submitDialog(args[0]);
    return undefined;
  },
  'tasks.updateTask': ({ args, frame }) => {
    frame.resizeDialog(record(args[0]));
    return undefined;
  },
  messageForParent: ({ args, relay }) => {
    relay('opener', 'messageForParent', args);
    return undefined;
  },
  messageForChild: ({ args, relay }) => {
    relay('dialog', 'messageForChild', args);
    return undefined;
  },
  'authentication.authenticate': async ({ args, frame }) => {
    try {
      return [true, await frame.authenticate(String(args[0]), Number(args[1]) || 600, Number(args[2]) || 535)];
    } catch (error) {
      return [false, error instanceof Error ? error.message : 'FailedToOpenWindow'];
    }
  },
  'authentication.authenticate.success': ({ args, frame }) => {
    frame.finishAuthentication?.({ result: args[0] });
    return undefined;
  },
  'authentication.authenticate.failure': ({ args, frame }) => {
    frame.finishAuthentication?.({ reason: typeof args[0] === 'string' ? args[0] : 'failed' });
    return undefined;
  },
  /** Single sign-on of older apps: this host gives tokens by nested app authentication only. */
  'authentication.getAuthToken': () => [false, 'notSupportedOnPlatform'],
};
