import type { Allowance } from './allowances.ts';
import type { Carrier, ForbiddenWord } from './forbiddenWord.ts';
import { readingsOf } from './readingsOf.ts';
import { createSearch } from './searchWords.ts';

/** A forbidden word where it must not be. */
export interface Leak extends Pick<ForbiddenWord, 'kind' | 'text'> {
  readonly place: string;
  /** What had to be undone to read it; empty when it stood there plainly. */
  readonly way: string;
}

export interface ScanResult {
  readonly leaks: readonly Leak[];
  /** How many carriers of each place were read. */
  readonly searched: Readonly<Record<string, number>>;
  /** Allowances that nothing needed: what is allowed for no reason would hide a leak. */
  readonly needless: readonly Allowance[];
}

/** Reads every carrier in every way and says which forbidden words stand where none of the allowances lets them. */
export function scan(carriers: readonly Carrier[], words: readonly ForbiddenWord[], allowances: readonly Allowance[] = []): ScanResult {
  const search = remembered(createSearch(words));
  const read = remembered(readingsOf);
  const leaks = new Map<string, Leak>();
  const searched: Record<string, number> = {};
  const needed = new Set<Allowance>();
  const known = new Set<string>();
  for (const { place, content } of carriers) {
    searched[place] = (searched[place] ?? 0) + 1;
    const own = allowances.filter(({ where }) => where.test(place));
    for (const { way, text } of read(content)) {
      const sign = `${place} ${text}`;
      if (known.has(sign)) continue;
      known.add(sign);
      for (const word of search(masked(text, own, needed))) {
        const allowance = own.find((one) => allows(one, word, place));
        if (allowance) needed.add(allowance);
        else leaks.set(`${place} ${word.kind} ${word.text}`, { kind: word.kind, text: word.text, place, way });
      }
    }
  }
  return { leaks: [...leaks.values()], searched, needless: allowances.filter((one) => !needed.has(one)) };
}

/** Most of what is kept is kept many times: in versions, copies and requests. */
function remembered<From, To>(run: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const found = run(from);
    known.set(from, found);
    return found;
  };
}

/** A room's code is the last word of its places. */
function allows({ kinds, isForOwnRoom }: Allowance, word: ForbiddenWord, place: string): boolean {
  return kinds?.includes(word.kind) === true && (isForOwnRoom !== true || word.rooms.includes(place.split(' ').at(-1)!));
}

/** Without the texts that may stand there as a whole; what they are made of is searched for everywhere else. */
function masked(text: string, allowances: readonly Allowance[], needed: Set<Allowance>): string {
  let rest = text;
  for (const allowance of allowances) {
    if (!allowance.texts) continue;
    const without = rest.replace(allowance.texts, ' ');
    if (without !== rest) needed.add(allowance);
    rest = without;
  }
  return rest;
}
