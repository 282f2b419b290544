import type { ArchivedResults, ResultArchive } from '../../report/createReportStore.ts';
import type { Memory, Remembered } from '../../places/memory.ts';
import type { Me } from '../../store.ts';
import { type DeviceDatabase, type KeptPerson, openDatabase } from './database.ts';
import type { Device, Devices } from './device.ts';
import { decrypt, encrypt, newEncryptionKey } from './encryption.ts';
import { memoryDevice } from './memoryDevice.ts';
import type { Windows } from './windows.ts';

/**
 * Kept in the browser's database. Where there is none (a private window), nothing is kept and nothing fails.
 * @param windowsOf a person's line to the other windows; left out, each window is on its own
 */
export function createDevices(factory: IDBFactory | undefined = globalThis.indexedDB, windowsOf: (person: string) => Windows | null = () => null): Devices {
  const database = factory ? openDatabase(factory).catch(() => null) : Promise.resolve(null);

  return {
    async find(tenantId, loginHint) {
      const kept = await database;
      const persons = (await kept?.persons())?.filter((person) => person.tenantId === tenantId) ?? [];
      const person = loginHint === null ? (persons.length === 1 ? persons[0] : undefined) : persons.find(({ hint }) => hint === loginHint.toLowerCase());
      return kept && person ? openPart(kept, person, windowsOf(person.id)) : memoryDevice();
    },
    async open(tenantId, me, loginHint) {
      const kept = await database;
      if (!kept) return memoryDevice(me);
      const id = idOf(tenantId, me);
      const known = (await kept.persons()).find((person) => person.id === id);
      const person = { id, tenantId, hint: loginHint?.toLowerCase() ?? known?.hint ?? null, key: known?.key ?? (await newEncryptionKey()) };
      await kept.putPerson(person);
      const device = await openPart(kept, person, windowsOf(id));
      device.write(ME, JSON.stringify(me));
      return { ...device, me };
    },
    async forget(tenantId, me) {
      await (await database)?.removePerson(idOf(tenantId, me));
    },
  };
}

/** The person, kept among their own texts. */
const ME = 'me';
const ARCHIVE = 'results';
/** Many, large, and no words of this person. */
const PAGES = 'pages';
const memoryName = (name: string): string => `memory ${name}`;

function idOf(tenantId: string, { id }: Me): string {
  return `${tenantId}|${id}`;
}

/** Everything small is opened at once, so that a page reads without waiting. The figures are large and wait to be asked for. */
async function openPart(database: DeviceDatabase, { id, key }: KeptPerson, windows: Windows | null): Promise<Device> {
  const texts = new Map<string, string>();
  const contents = await database.contents(id);
  await Promise.all(
    contents.filter(({ name }) => name !== ARCHIVE).map(async (content) => {
      const text = await decrypt(key, content);
      if (text !== null) texts.set(content.name, text);
    }),
  );
  const { write, settled } = writer(database, id, key, texts);
  const { follow, tell } = listener(windows, texts);
  return {
    me: parsed<Me>(texts.get(ME)),
    read: (name) => texts.get(name) ?? null,
    names: (beginning) => [...texts.keys()].filter((name) => name.startsWith(beginning)),
    write(name, text) {
      write(name, text);
      tell(name, text);
    },
    follow,
    settled,
    memory: deviceMemory(texts, write),
    archive: deviceArchive(database, id, key),
  };
}

/** Pages are read anew by every window; only what a person writes goes from one to the other. */
function listener(windows: Windows | null, texts: Map<string, string>): { readonly follow: Device['follow']; readonly tell: Device['write'] } {
  const followers = new Map<string, Set<(text: string | null) => void>>();
  windows?.hear(({ name, text }) => {
    if (text === null) texts.delete(name);
    else texts.set(name, text);
    for (const follower of followers.get(name) ?? []) follower(text);
  });
  return {
    follow(name, onWritten) {
      const those = followers.get(name) ?? new Set();
      followers.set(name, those.add(onWritten));
      return () => void those.delete(onWritten);
    },
    tell: (name, text) => (name === ME || name === PAGES ? undefined : windows?.tell({ name, text })),
  };
}

/** One write after the other and a name: an older text never lands on a newer one. */
function writer(database: DeviceDatabase, person: string, key: CryptoKey, texts: Map<string, string>): Pick<Device, 'write' | 'settled'> {
  let last: Promise<void> = Promise.resolve();
  const write: Device['write'] = (name, text) => {
    if (text === null) texts.delete(name);
    else texts.set(name, text);
    last = last.then(async () => {
      const newest = texts.get(name);
      if (newest === undefined) await database.removeContent(person, name);
      else await database.putContent({ person, name, ...(await encrypt(key, newest)) });
    }).catch(() => undefined);
  };
  return { write, settled: () => last };
}

function deviceMemory(texts: ReadonlyMap<string, string>, write: Device['write']): Memory {
  return {
    read: (name) => Promise.resolve(parsed<Remembered>(texts.get(memoryName(name)))),
    write(name, value) {
      write(memoryName(name), JSON.stringify(value));
      return Promise.resolve();
    },
  };
}

function deviceArchive(database: DeviceDatabase, person: string, key: CryptoKey): ResultArchive {
  return {
    async read() {
      const content = (await database.contents(person)).find(({ name }) => name === ARCHIVE);
      return content ? parsed<ArchivedResults>(await decrypt(key, content)) : null;
    },
    async write(results) {
      await database.putContent({ person, name: ARCHIVE, ...(await encrypt(key, JSON.stringify(results))) });
    },
  };
}

/** Null for what is missing or was written by another edition of the app and reads as nothing. */
function parsed<T>(text: string | null | undefined): T | null {
  if (text === null || text === undefined) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
