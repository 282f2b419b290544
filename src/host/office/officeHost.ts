import { browserHost } from '../browser/browserHost.ts';
import { mediaTheme } from '../browser/mediaTheme.ts';
import type { Host, ThemeName } from '../host.ts';
import { createAppointmentForm } from './appointmentForm.ts';
import { createOpenItem } from './openItem.ts';
import { keepKeys } from './keepKeys.ts';

type OfficeLibrary = typeof Office;

/** Beside an item of the mail program; a page by itself when there is no mailbox. */
export async function officeHost(office: OfficeLibrary): Promise<Host> {
  // Typed as always there, and missing when the page was opened by itself.
  const { mailbox } = office.context;
  if (!mailbox) return browserHost();
  const page = browserHost('pane');
  keepKeys(document);
  await openBridge();
  const theme = themeOf(office);
  return {
    ...page,
    language: office.context.displayLanguage,
    theme: wornBeside(page.theme, theme),
    onThemeChange: (listener) => {
      const stopMedia = page.onThemeChange((media) => listener(wornBeside(media, themeOf(office))));
      const stopOffice = onOfficeThemeChange(office, (changed) => listener(wornBeside(mediaTheme(), changed)));
      return () => {
        stopMedia();
        stopOffice();
      };
    },
    loginHint: mailbox.userProfile.emailAddress,
    hasSignInBridge: 'nestedAppAuthBridge' in window,
    ...itemOf(mailbox),
    onItemChange: (listener) => onItemChange(office, listener),
    openAppointment: (eventId) => openAppointment(mailbox, eventId),
    openLink(url) {
      if (office.context.ui?.openBrowserWindow) office.context.ui.openBrowserWindow(url);
      else window.open(url, '_blank', 'noopener');
      return Promise.resolve();
    },
  };
}

function itemOf(mailbox: Office.Mailbox): Pick<Host, 'appointment' | 'openItem'> {
  return { appointment: createAppointmentForm(mailbox.item), openItem: createOpenItem(mailbox) };
}

/** A pane that is pinned stays while one appointment after the other is opened beside it; what was known of the last is not true of the next. */
function onItemChange(office: OfficeLibrary, listener: Parameters<Host['onItemChange']>[0]): () => void {
  const { mailbox } = office.context;
  let isHeard = true;
  mailbox.addHandlerAsync(office.EventType.ItemChanged, () => isHeard && listener(itemOf(mailbox)));
  return () => {
    isHeard = false;
    mailbox.removeHandlerAsync(office.EventType.ItemChanged);
  };
}

/** Graph writes ids for addresses, the forms of Outlook do not. */
function openAppointment(mailbox: Office.Mailbox, eventId: string): Promise<void> {
  const itemId = mailbox.convertToEwsId(eventId, Office.MailboxEnums.RestVersion.v2_0);
  return new Promise((resolve, reject) => {
    mailbox.displayAppointmentFormAsync(itemId, ({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(`The appointment did not open (${error.code})`));
    });
  });
}

/** Hosts that set the bridge up on demand; one that fails has none. */
async function openBridge(): Promise<void> {
  const { __initializeNestedAppAuth: initialize } = globalThis as { __initializeNestedAppAuth?: () => Promise<void> };
  try {
    await initialize?.();
  } catch {
    // Sign-in then goes through a window of its own.
  }
}

/** The system's high contrast stands above what the mail program wears. */
function wornBeside(media: ThemeName, office: ThemeName | null): ThemeName {
  return media === 'contrast' ? media : (office ?? media);
}

/** Calls the listener while the person changes the program's theme; programs that do not tell are left alone. */
function onOfficeThemeChange(office: OfficeLibrary, listener: (theme: ThemeName | null) => void): () => void {
  const { mailbox } = office.context;
  let isHeard = true;
  mailbox.addHandlerAsync(office.EventType.OfficeThemeChanged, ({ officeTheme }: Office.OfficeThemeChangedEventArgs) => isHeard && listener(themeOf({ context: { officeTheme } })));
  return () => {
    isHeard = false;
    mailbox.removeHandlerAsync(office.EventType.OfficeThemeChanged);
  };
}

/** Only newer libraries tell it: dark when the background of the body is. */
function themeOf({ context }: { readonly context: { readonly officeTheme?: Office.OfficeTheme } }): ThemeName | null {
  const background = context.officeTheme?.bodyBackgroundColor;
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? '');
  if (!found) return null;
  const [red, green, blue] = found.slice(1).map((part) => Number.parseInt(part, 16)) as [number, number, number];
  const DARK_BELOW = 128;
  return (red * 299 + green * 587 + blue * 114) / 1000 < DARK_BELOW ? 'dark' : 'light';
}
