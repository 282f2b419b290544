type Done<T> = (result: { readonly status: string; readonly value?: T; readonly error?: { readonly code: number } }) => void;

export interface ItemQuirks {
  /** Reports success and does nothing. */
  readonly ignores?: readonly string[];
  /** Says that it failed, to writing and reading alike. */
  readonly fails?: readonly string[];
  /** Never calls back. */
  readonly silent?: readonly string[];
  readonly addsOrganizer?: boolean;
  readonly refusesEndBeforeStart?: boolean;
}

/** A compose form as office.js gives it, with the quirks people have met. At most three calls at a time, as the library takes. */
export function fakeItem({ ignores = [], fails = [], silent = [], addsOrganizer = false, refusesEndBeforeStart = false }: ItemQuirks = {}) {
  const state = {
    subject: '', location: '', body: '', required: [] as string[], optional: [] as string[],
    start: new Date('2026-11-23T08:00:00Z'), end: new Date('2026-11-23T08:30:00Z'), kept: {} as Record<string, string>,
  };
  const attachments: { readonly id: string; readonly name: string; readonly content: string }[] = [];
  let files = 0;
  let running = 0;

  function answer<T>(done: Done<T>, act: () => T, name = ''): void {
    if (silent.includes(name)) return;
    if (fails.includes(name)) return queueMicrotask(() => done({ status: 'failed', error: { code: 5000 } }));
    running += 1;
    if (running > 3) throw new Error('Three calls at a time');
    queueMicrotask(() => {
      running -= 1;
      try {
        done({ status: 'succeeded', value: act() });
      } catch {
        done({ status: 'failed', error: { code: 9010 } });
      }
    });
  }

  const set = (name: string, change: () => void) => (ignores.includes(name) ? undefined : change());
  const people = (name: 'required' | 'optional') => ({
    getAsync: (done: Done<unknown>) => answer(done, () => [...state[name], ...(addsOrganizer && name === 'required' ? ['mette@fjordbro.example'] : [])].map((emailAddress) => ({ emailAddress: emailAddress.toLowerCase() })), name),
    setAsync: (value: string[], done: Done<void>) => answer(done, () => set(name, () => void (state[name] = value)), name),
  });
  const time = (name: 'start' | 'end') => ({
    getAsync: (done: Done<Date>) => answer(done, () => state[name]),
    setAsync: (value: Date, done: Done<void>) =>
      answer(done, () => {
        const next = { start: state.start, end: state.end, [name]: value };
        if (refusesEndBeforeStart && next.end < next.start) throw new Error('9010');
        set(name, () => void (state[name] = value));
      }),
  });
  const line = (name: 'subject' | 'location') => ({
    getAsync: (done: Done<string>) => answer(done, () => state[name], name),
    setAsync: (value: string, done: Done<void>) => answer(done, () => set(name, () => void (state[name] = value)), name),
  });
  const item = {
    subject: line('subject'), location: line('location'), start: time('start'), end: time('end'),
    requiredAttendees: people('required'), optionalAttendees: people('optional'),
    body: {
      setAsync: (value: string, _options: object, done: Done<void>) => answer(done, () => set('body', () => void (state.body = value))),
      getAsync: (_type: string, done: Done<string>) => answer(done, () => state.body.replaceAll(/<[^>]+>/g, '\n')),
    },
    addFileAttachmentFromBase64Async: (content: string, name: string, done: Done<string>) =>
      answer(done, () => {
        files += 1;
        const id = `file ${files}`;
        set('attachment', () => void attachments.push({ id, name, content }));
        return id;
      }, 'attachment'),
    getAttachmentsAsync: (done: Done<unknown>) => answer(done, () => attachments.map(({ id, name }) => ({ id, name }))),
    getAttachmentContentAsync: (id: string, done: Done<unknown>) => answer(done, () => ({ content: attachments.find((one) => one.id === id)!.content, format: 'base64' }), 'content'),
    removeAttachmentAsync: (id: string, done: Done<void>) =>
      answer(done, () => set('removal', () => void attachments.splice(attachments.findIndex((one) => one.id === id), 1)), 'removal'),
    loadCustomPropertiesAsync: (done: Done<unknown>) =>
      answer(done, () => {
        const copy = { ...state.kept };
        return {
          get: (name: string) => copy[name],
          set: (name: string, value: string) => void (copy[name] = value),
          saveAsync: (saved: Done<void>) => answer(saved, () => void Object.assign(state.kept, copy)),
        };
      }),
    close: () => undefined,
  };
  return { item: item as unknown as Office.Mailbox['item'], attachments };
}
