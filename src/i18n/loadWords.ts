import { catalogues, type Words, type WordsOf } from './catalogues.ts';
import type { Language } from './language.ts';

const loaded = new Map<string, object>();
const loading = new Map<string, Promise<object>>();

/** The words of a feature, fetched once. The same promise is returned to everybody who asks. */
export function loadWords<F extends WordsOf>(feature: F, language: Language): Promise<Words<F>> {
  const name = nameOf(feature, language);
  const under = loading.get(name) ?? settled(fetchWords(feature, language));
  loading.set(name, under);
  return under as Promise<Words<F>>;
}

/** The words if they are here already: the first screen never waits a turn for them. */
export function wordsNow<F extends WordsOf>(feature: F, language: Language): Words<F> | undefined {
  return loaded.get(nameOf(feature, language)) as Words<F> | undefined;
}

/** React reads a promise that says it is fulfilled at once, instead of suspending a turn to find out. */
function settled(under: Promise<object>): Promise<object> {
  void under.then((words) => fulfilled(under, words)).catch(() => undefined);
  return under;
}

function fulfilled(promise: Promise<object>, value: object): Promise<object> {
  return Object.assign(promise, { status: 'fulfilled', value });
}

async function fetchWords(feature: WordsOf, language: Language): Promise<object> {
  const name = nameOf(feature, language);
  try {
    const words = await catalogues[feature][language]();
    loaded.set(name, words);
    return words;
  } catch (error) {
    loading.delete(name);
    throw error;
  }
}

function nameOf(feature: WordsOf, language: Language): string {
  return `${language}/${feature}`;
}
