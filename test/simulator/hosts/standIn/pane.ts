import { getToken, type SignInSettings } from './signIn.ts';

/** The task pane of the stand-in: the real office.js is on the page already. */
const settings = JSON.parse(document.getElementById('settings')!.textContent) as SignInSettings;

const call = <T>(run: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    run((result) => (result.status === Office.AsyncResultStatus.Succeeded ? resolve(result.value) : reject(new Error(`${result.error.code} ${result.error.message}`))));
  });

const changes: string[] = [];

Object.assign(window, {
  standIn: {
    ready: Office.onReady(),
    call,
    changes,
    getToken: (scopes: string[]) => getToken(settings, scopes),
  },
});

void Office.onReady().then(({ host }) => {
  document.getElementById('state')!.textContent = `${String(host)} ${itemWords()}`;
  Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
    document.getElementById('state')!.textContent = `${String(host)} ${itemWords()}`;
  });
});

function itemWords(): string {
  const item = Office.context.mailbox.item;
  if (!item) return 'no item';
  return typeof item.subject === 'string' ? `reads ${item.subject}` : 'writes';
}
