const NAME = 'treklang';
const VERSION = 1;

/** A person's key and by which name they are found before sign-in. */
export interface KeptPerson {
  /** `<tenant>|<object id>` */
  readonly id: string;
  readonly tenantId: string;
  /** Name the host gave, in lower case. */
  readonly hint: string | null;
  /** Cannot be taken out of the browser, only used in it. */
  readonly key: CryptoKey;
}

export interface KeptContent {
  readonly person: string;
  readonly name: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

export interface DeviceDatabase {
  persons(): Promise<readonly KeptPerson[]>;
  putPerson(person: KeptPerson): Promise<void>;
  contents(person: string): Promise<readonly KeptContent[]>;
  putContent(content: KeptContent): Promise<void>;
  removeContent(person: string, name: string): Promise<void>;
  /** The key and everything it opened. */
  removePerson(id: string): Promise<void>;
}

export async function openDatabase(factory: IDBFactory): Promise<DeviceDatabase> {
  const request = factory.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('persons', { keyPath: 'id' });
    request.result.createObjectStore('contents', { keyPath: ['person', 'name'] });
  };
  const database = await done(request);
  const store = (name: 'persons' | 'contents', mode: IDBTransactionMode) => database.transaction(name, mode).objectStore(name);
  const ofPerson = (person: string) => IDBKeyRange.bound([person], [person, []]);
  return {
    persons: () => done(store('persons', 'readonly').getAll() as IDBRequest<KeptPerson[]>),
    putPerson: async (person) => void (await done(store('persons', 'readwrite').put(person))),
    contents: (person) => done(store('contents', 'readonly').getAll(ofPerson(person)) as IDBRequest<KeptContent[]>),
    putContent: async (content) => void (await done(store('contents', 'readwrite').put(content))),
    removeContent: (person, name) => done(store('contents', 'readwrite').delete([person, name])),
    async removePerson(id) {
      // The key first: without it the rest is noise.
      await done(store('persons', 'readwrite').delete(id));
      await done(store('contents', 'readwrite').delete(ofPerson(id)));
    },
  };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing'));
  });
}
