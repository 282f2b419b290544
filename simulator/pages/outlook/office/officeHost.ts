import type { AppointmentItem } from './appointmentItem.ts';
import { type AddInIdentity, appContext } from './appContext.ts';
import { ACTION, answerTo, eventMessage, notifyMessage, type OfficeRequest, readOfficeRequest } from './envelope.ts';
import { initialData, type MailboxOwner } from './initialData.ts';
import { eventsOfChange } from './itemEvents.ts';
import type { OfficeSurface } from './officeMethod.ts';
import { answerMethod } from './officeMethods.ts';

export interface OfficeHostOptions {
  /** The window that has the task pane; messages of no other are heard. */
  readonly frame: Window;
  readonly appOrigin: string;
  readonly hostOrigin: string;
  readonly conversationId: string;
  readonly addIn: AddInIdentity;
  readonly page: string;
  readonly owner: MailboxOwner;
  readonly roamingSettings: Readonly<Record<string, string>>;
  readonly surface: OfficeSurface;
  /** What this Office.js does wrong now, see `OFFICE_PAINS`. */
  readonly pains: () => Promise<readonly string[]>;
}

export interface OfficeHost {
  /** The open item; undefined: the pane stays without one. */
  select(item: AppointmentItem | undefined): void;
  themeChanged(colours: Readonly<Record<string, number>>): void;
  /** Puts the focus into the pane. */
  focus(): void;
  stop(): void;
}

const ITEM_CHANGED = 'olkItemSelectedChanged';
/** Registered with the mailbox: these outlive a change of item, all others belong to the item. */
const MAILBOX_EVENTS = new Set([ITEM_CHANGED, 'officeThemeChanged', 'appCommandInvoked']);
const FOCUS_FROM_START = 11;

/** The host side of office.js for one task pane: start-up, mailbox calls, events. */
export function createOfficeHost(options: OfficeHostOptions, first: AppointmentItem | undefined): OfficeHost {
  const { frame, appOrigin, hostOrigin, conversationId, surface } = options;
  const registered = new Set<string>();
  let item = first;
  let unsubscribe = watch();
  window.addEventListener('message', receive);

  return {
    select(next) {
      if (next === item) return;
      unsubscribe();
      item = next;
      for (const name of [...registered]) if (!MAILBOX_EVENTS.has(name)) registered.delete(name);
      unsubscribe = watch();
      tell(ITEM_CHANGED, next ? initialData(options.owner, next.current()) : '');
    },
    themeChanged: (colours) => tell('officeThemeChanged', [JSON.stringify(colours)]),
    focus: () => post(notifyMessage(conversationId, hostOrigin, [FOCUS_FROM_START])),
    stop() {
      unsubscribe();
      window.removeEventListener('message', receive);
    },
  };

  function watch(): () => void {
    if (!item) return () => undefined;
    return item.subscribe((now, before) => {
      for (const { name, data } of eventsOfChange(now, before)) tell(name, data);
    });
  }

  function receive(event: MessageEvent<unknown>): void {
    if (event.source !== frame || event.origin !== appOrigin) return;
    const request = readOfficeRequest(event.data, conversationId);
    if (!request) return;
    void answer(request).then((data) => post(answerTo(request, hostOrigin, data)));
  }

  async function answer(request: OfficeRequest): Promise<object> {
    if (request._actionType !== ACTION.invoke) return register(request);
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(options.addIn, options.page, options.roamingSettings);
      case 'GetInitialData':
        return initialData(options.owner, item?.current());
      case 'ExecuteMethod':
        return mailboxMethod(request);
      case 'executeMethod':
        return sharedMethod(request);
      case 'ContextActivationManager_openWindowInHost':
        surface.openWindow((request._data as { strUrl?: string }).strUrl ?? '');
        return {};
      case 'ContextActivationManager_notifyHost':
        return {};
      default:
        surface.log(`Ukendt besked fra tilføjelsesprogrammet: ${request._actionName}`);
        return { wasSuccessful: false };
    }
  }

  function register(request: OfficeRequest): object {
    if (request._actionType === ACTION.register) registered.add(request._actionName);
    else registered.delete(request._actionName);
    return { Error: 0, Version: 1 };
  }

  async function mailboxMethod(request: OfficeRequest): Promise<object> {
    const data = request._data as { ApiParams?: Record<string, unknown>; MethodData: { DispatchId: number } };
    return answerMethod(data.MethodData.DispatchId, data.ApiParams ?? {}, item, surface, await options.pains());
  }

  /** The part of office.js that all Office programs share: closing the pane, and tokens, which nested app sign-in replaces. */
  function sharedMethod(request: OfficeRequest): object {
    const { DispatchId } = (request._data as { DdaMethod: { DispatchId: number } }).DdaMethod;
    if (DispatchId === SHARED.closeContainer) surface.closePane();
    if (DispatchId === SHARED.accessToken) return { Version: 1, Error: NO_TOKEN };
    return { Version: 1, Error: 0 };
  }

  function tell(name: string, data: unknown): void {
    if (registered.has(name)) post(eventMessage(conversationId, hostOrigin, name, data));
  }

  function post(message: string): void {
    frame.postMessage(message, appOrigin);
  }
}

const SHARED = { closeContainer: 97, accessToken: 98 } as const;
/** "API not supported in this platform": the local Outlook gives tokens by nested app authentication only. */
const NO_TOKEN = 13012;
