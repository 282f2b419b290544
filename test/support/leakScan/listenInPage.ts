/** Something a page kept, showed or said, as the page's own script hears it. */
export interface HeardInPage {
  readonly place: string;
  readonly text: string;
}

/**
 * Runs in every frame before its own scripts: hears what is written to storage even where it is soon taken away again,
 * what the address and the title become, and what our pages say to the host around them. Self-contained: the browser gets its text alone.
 */
export function listenInPage(): void {
  const tell = (place: string, text: unknown): void => {
    (window as unknown as { heardInPage: (heard: { place: string; text: string }) => Promise<void> }).heardInPage({ place, text: String(text) }).catch(() => undefined);
  };

  Storage.prototype.setItem = new Proxy(Reflect.get(Storage.prototype, 'setItem'), {
    apply(setItem, storage: Storage, given: [key: string, value: string]) {
      const name = storage === window.localStorage ? 'localStorage' : 'sessionStorage';
      tell(`${name} key`, given[0]);
      tell(`${name} value`, given[1]);
      Reflect.apply(setItem, storage, given);
    },
  });

  for (const name of ['pushState', 'replaceState'] as const) {
    history[name] = new Proxy(Reflect.get(history, name) as History['pushState'], {
      apply(change, of: History, given: Parameters<History['pushState']>) {
        Reflect.apply(change, of, given);
        tell('address bar', location.href);
      },
    });
  }
  window.addEventListener('hashchange', () => tell('address bar', location.href));

  const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title')!;
  Object.defineProperty(document, 'title', {
    // A window that another page opens runs this twice in one document.
    configurable: true,
    get: () => title.get!.call(document) as string,
    set: (text: string) => {
      tell('title of a page', text);
      title.set!.call(document, text);
    },
  });

  window.addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
    if (origin === location.origin) return;
    try {
      tell('message between frames', JSON.stringify(data));
    } catch {
      tell('message between frames', data);
    }
  });
}
