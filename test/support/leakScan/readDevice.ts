import type { BrowserContext, Frame } from 'playwright-core';
import type { Carrier } from './forbiddenWord.ts';

/** What a browser profile keeps now: cookies, and the storage and databases of every page that is open in it. */
export async function readDevice(profile: BrowserContext): Promise<readonly Carrier[]> {
  const cookies = (await profile.cookies()).flatMap(({ name, value }) => [
    { place: 'name of a cookie', content: name },
    { place: 'value of a cookie', content: value },
  ]);
  const frames = profile.pages().flatMap((page) => page.frames().filter((frame) => frame.url().startsWith('https:')));
  const kept = await Promise.all(frames.map(readFrame));
  return [...cookies, ...kept.flat()];
}

/** A frame that goes away while it is read keeps nothing more. */
async function readFrame(frame: Frame): Promise<readonly Carrier[]> {
  const kept = await frame.evaluate(keptByPage).catch(() => []);
  return kept.map(([place, content]) => ({ place, content }));
}

/**
 * Runs in the page: names, keys and values. Of bytes, whatever in them could be read as words: runs of four signs and more. What is encrypted
 * has shorter ones everywhere and by chance, and reading those in every way would take longer than all the rest.
 */
async function keptByPage(): Promise<[string, string][]> {
  const kept: [string, string][] = [['title of a page', document.title]];
  for (const [name, storage] of [['localStorage', localStorage], ['sessionStorage', sessionStorage]] as const) {
    for (const [key, value] of Object.entries(storage) as [string, string][]) kept.push([`${name} key`, key], [`${name} value`, value]);
  }
  const shortest = 4;
  const wordsIn = (bytes: AllowSharedBufferSource): string => {
    const runs = new TextDecoder().decode(bytes).replaceAll('\0', '').split(/[^\p{L}\p{N}\p{Zs}§%&;=+/@.,:#'"-]+/u);
    return runs.filter((run) => run.length >= shortest).join(' ');
  };
  const asText = (value: unknown): string =>
    JSON.stringify(value, (_, part: unknown) => (part instanceof ArrayBuffer || ArrayBuffer.isView(part) ? wordsIn(part) : part instanceof CryptoKey ? 'key' : part)) ?? '';
  const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('No answer'));
    });
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    kept.push(['database name', name]);
    const database = await answerOf(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([answerOf(objects.getAllKeys()), answerOf(objects.getAll())]);
      kept.push(['database key', store], ...keys.map((key): [string, string] => ['database key', asText(key)]), ...values.map((value): [string, string] => ['database value', asText(value)]));
    }
    database.close();
  }
  return kept;
}
