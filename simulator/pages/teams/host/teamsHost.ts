import type { AnswerSignIn } from '../../frame/nestedAppAuth.ts';
import { appMethods } from './appMethods.ts';
import { dialogMethods } from './dialogMethods.ts';
import { meetingMethods } from './meetingMethods.ts';
import type { FrameSurface, TeamsMethods, TeamsReply } from './teamsCall.ts';
import { handshake } from './teamsContext.ts';
import { readTeamsRequest, teamsAnswer, teamsEvent, type TeamsRequest } from './teamsEnvelope.ts';

const METHODS: TeamsMethods = { ...appMethods, ...dialogMethods, ...meetingMethods };

/** The name an app registers under and the name it is told by differ for these. */
const EVENT_NAME: Readonly<Record<string, string>> = { save: 'settings.save', remove: 'settings.remove', backButton: 'backButtonPress' };

export interface AppFrame {
  readonly window: Window;
  readonly surface: FrameSurface;
  /** The frame that opened this one as a dialog. */
  readonly opener?: AppFrame | undefined;
}

export interface RegisteredFrame extends AppFrame {
  /** `handler` as the app registers it: `save`, `themeChange`. Sent when the app has asked for it, or when it must be. */
  tell(handler: string, args: readonly unknown[], always?: boolean): void;
  remove(): void;
}

export interface TeamsHost {
  add(frame: AppFrame): RegisteredFrame;
  tellAll(handler: string, args: readonly unknown[]): void;
  stop(): void;
}

interface Entry {
  readonly frame: AppFrame;
  readonly handlers: Set<string>;
}

/**
 * The host side of teams-js for every frame of the app on the page. Each frame is a peer of its own, known by its window;
 * a message from another window or another origin is dropped.
 */
export function createTeamsHost(options: {
  readonly appOrigin: string;
  readonly hostName: 'Teams' | 'Outlook';
  readonly answerSignIn: AnswerSignIn;
}): TeamsHost {
  const { appOrigin } = options;
  const entries = new Set<Entry>();
  window.addEventListener('message', receive);

  return {
    add(frame) {
      const entry: Entry = { frame, handlers: new Set() };
      entries.add(entry);
      return {
        ...frame,
        tell(handler, args, always = false) {
          if (always || entry.handlers.has(handler)) post(entry, teamsEvent(EVENT_NAME[handler] ?? handler, args));
        },
        remove: () => void entries.delete(entry),
      };
    },
    tellAll(handler, args) {
      for (const entry of entries) if (entry.handlers.has(handler)) post(entry, teamsEvent(EVENT_NAME[handler] ?? handler, args));
    },
    stop: () => window.removeEventListener('message', receive),
  };

  function receive(event: MessageEvent<unknown>): void {
    if (event.origin !== appOrigin) return;
    const entry = [...entries].find(({ frame }) => frame.window === event.source);
    const request = readTeamsRequest(event.data);
    if (!entry || !request) return;
    void answer(entry, request).then((args) => args && post(entry, teamsAnswer(request, args)));
  }

  async function answer(entry: Entry, request: TeamsRequest): Promise<TeamsReply> {
    const { surface } = entry.frame;
    if (request.func === 'initialize') return handshake(surface.frameContext, options.hostName);
    if (request.func === 'nestedAppAuth.execute') return [null, await options.answerSignIn(appOrigin, request.data ?? '')];
    const method = METHODS[request.func];
    if (!method) {
      surface.log(`Ukendt kald fra appen: ${request.func}`);
      return undefined;
    }
    return method({
      args: request.args,
      frame: surface,
      register: (handler) => void entry.handlers.add(handler),
      relay: (to, func, args) => {
        const peer = to === 'opener' ? find(entry.frame.opener) : [...entries].find(({ frame }) => frame.opener?.window === entry.frame.window);
        if (peer) post(peer, teamsEvent(func, args));
      },
    });
  }

  function find(frame: AppFrame | undefined): Entry | undefined {
    return [...entries].find((entry) => entry.frame.window === frame?.window);
  }

  function post(entry: Entry, message: object): void {
    entry.frame.window.postMessage(message, appOrigin);
  }
}
