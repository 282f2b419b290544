import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { LANGUAGES, loadWords, type WordsOf, wordsNow } from '../../src/i18n/index.ts';

const FEATURES = Object.keys(catalogues) as WordsOf[];
const code = sourceFiles(join(process.cwd(), 'src'))
  .filter((path) => !path.includes(`${sep}i18n${sep}`))
  .map((path) => readFileSync(path, 'utf8'));

describe.each(FEATURES)('the words of %s', (feature) => {
  it('are complete in both languages, down to what each sentence is told', async () => {
    const shapes = await Promise.all(LANGUAGES.map(async (language) => shapeOf(await catalogues[feature][language]())));

    expect(shapes[1]).toEqual(shapes[0]);
  });

  it('are never empty', async () => {
    for (const language of LANGUAGES) {
      expect(emptyIn(await catalogues[feature][language]())).toEqual([]);
    }
  });

  it('are all used somewhere', async () => {
    const words = await catalogues[feature].da();

    expect(Object.keys(words).filter((key) => !isUsed(feature, key))).toEqual([]);
  });
});

describe('catalogues', () => {
  it('has a feature for every file of words, in both languages', () => {
    for (const language of LANGUAGES) {
      const files = readdirSync(join(process.cwd(), 'src/i18n', language)).map((name) => name.replace(/\.ts$/, ''));

      expect(files.sort()).toEqual([...FEATURES].sort());
    }
  });
});

describe('loadWords', () => {
  it('has the words at once after they were loaded, and loads them once', async () => {
    expect(wordsNow('terms', 'en')).toBeUndefined();

    const [first, second] = [loadWords('terms', 'en'), loadWords('terms', 'en')];
    expect(second).toBe(first);

    const words = await first;
    expect(wordsNow('terms', 'en')).toBe(words);
  });
});

/** `{ title: 'text', hits: 'f1' }`: the keys, and how many things a sentence is told. */
function shapeOf(words: object): unknown {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => {
      if (typeof value === 'function') return [key, `f${value.length}`];
      return [key, typeof value === 'object' && value !== null ? shapeOf(value) : 'text'];
    }),
  );
}

function emptyIn(words: object): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return value.trim() === '' ? [key] : [];
    return typeof value === 'object' && value !== null ? emptyIn(value) : [];
  });
}

/** Groups are asked for by code (`terms.voice[voice]`), so a use of the group is a use of all it holds. */
function isUsed(feature: string, key: string): boolean {
  return code.some((text) => text.includes(`'${feature}'`) && new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,}:]`).test(text));
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}
