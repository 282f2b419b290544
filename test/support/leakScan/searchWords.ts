import type { ForbiddenWord } from './forbiddenWord.ts';

/** Finds forbidden words in a text, in any writing of them. Each word is told once, however often it stands there. */
export type Search = (text: string) => readonly ForbiddenWord[];

/** Signs without width and those that hide in words: soft hyphens, joiners, direction marks. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** What counts as one word, here and where texts are cut into fragments. */
export const WORD = /[\p{L}\p{N}]+|§/gu;
/** From here on a name is so rare that it is found inside other words, too: `klokkeblomstmøde`, `NoahLindegaard.docx`. */
const RARE_LENGTH = 8;
const KEYS = /[A-Za-z0-9+/_=-]{20,}/g;
/** Between upper case, lower case and digits, of signs that stand together: more than this is no language. */
const MOST_CHANGES = 0.3;

export function createSearch(words: readonly ForbiddenWord[]): Search {
  const sequences = byFirstWord(words);
  const rare = words.filter(isRare).flatMap((word) => writingsOf(word.text).map((writing) => ({ word, run: squeezed(writing) }))).filter(({ run }) => run.length >= RARE_LENGTH);
  const numbers = words.filter(({ kind }) => kind === 'cpr').map((word) => ({ word, pattern: numberPattern(word.text) }));
  // Nearly every text has none of them, and is asked once for all.
  const anyRare = new RegExp(rare.map((one) => one.run).sort().join('|'), 'u');
  const anyNumber = new RegExp(numbers.map(({ pattern }) => pattern.source).sort().join('|'), 'u');

  return (text) => {
    const plain = fold(text.replace(KEYS, (run) => (isKey(run) ? ' ' : run)));
    const run = squeezed(plain);
    return [
      ...new Set([
        ...standing(plain.match(WORD) ?? [], sequences),
        ...(anyRare.test(run) ? rare.filter((one) => run.includes(one.run)) : []).map(({ word }) => word),
        ...(anyNumber.test(plain) ? numbers.filter(({ pattern }) => pattern.test(plain)) : []).map(({ word }) => word),
      ]),
    ];
  };
}

interface Sequence {
  readonly word: ForbiddenWord;
  readonly parts: readonly string[];
}

/** By their first word: a text is walked once, whatever the number of forbidden words. */
function byFirstWord(words: readonly ForbiddenWord[]): ReadonlyMap<string, readonly Sequence[]> {
  const found = new Map<string, Sequence[]>();
  for (const word of words) {
    for (const writing of writingsOf(word.text)) {
      const parts = writing.match(WORD) ?? [];
      const first = parts[0];
      if (first !== undefined) found.set(first, [...(found.get(first) ?? []), { word, parts }]);
    }
  }
  return found;
}

function standing(text: readonly string[], sequences: ReadonlyMap<string, readonly Sequence[]>): ForbiddenWord[] {
  return text.flatMap((first, at) =>
    [first, ...(first.endsWith('s') ? [first.slice(0, -1)] : [])]
      .flatMap((start) => sequences.get(start) ?? [])
      .filter(({ parts }) => parts.every((part, step) => isSame(text[at + step], part)))
      .map(({ word }) => word),
  );
}

/** With the ending of the genitive as well. */
const isSame = (word: string | undefined, part: string): boolean => word === part || word === `${part}s`;

/** As it is, as addresses write Danish letters, and as those write them who have none. */
function writingsOf(text: string): readonly string[] {
  const plain = fold(text);
  const addressed = plain.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  const bare = plain.replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a').normalize('NFD').replace(/\p{M}/gu, '');
  return [...new Set([plain, addressed, bare])];
}

function fold(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
}

const isRare = ({ kind }: ForbiddenWord): boolean => kind === 'name' || kind === 'service' || kind === 'caseNumber';

const squeezed = (plain: string): string => plain.replace(/[^\p{L}\p{N}]+/gu, '');

/** Its ten digits in order, with no more than two other signs between any of them, and no digit before or after. */
function numberPattern(cpr: string): RegExp {
  const digits = cpr.replace(/\D/g, '').split('');
  return new RegExp(`(?<!\\d)${digits.join('[^\\p{L}\\d]{0,2}')}(?!\\d)`, 'u');
}

/** Ids, tokens and hashes: short names come up in them by chance. What base64 hides is decoded before. */
function isKey(run: string): boolean {
  if (!/\d/.test(run) || !/[a-z]/.test(run) || !/[A-Z]/.test(run)) return false;
  const pairs = [...run].slice(1).map((sign, at) => [kindOf(run[at]!), kindOf(sign)] as const).filter(([before, after]) => before !== '-' && after !== '-');
  return pairs.filter(([before, after]) => before !== after).length / pairs.length > MOST_CHANGES;
}

const kindOf = (sign: string): string => (/\d/.test(sign) ? '1' : /[a-z]/.test(sign) ? 'a' : /[A-Z]/.test(sign) ? 'A' : '-');
