/** A stretch of a text: the same on both sides, or not. */
export interface Stretch {
  readonly text: string;
  readonly isDifferent: boolean;
}

/** Longer texts would take a table of a million cells: they are shown as wholly different. */
const MOST_WORDS = 1_000;

/** Which words of each text are not in the other, in their order: what is underlined when two texts are compared. */
export function differingWords(mine: string, theirs: string): { readonly mine: readonly Stretch[]; readonly theirs: readonly Stretch[] } {
  const [a, b] = [wordsOf(mine), wordsOf(theirs)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return { mine: [{ text: mine, isDifferent: true }], theirs: [{ text: theirs, isDifferent: true }] };
  const same = commonWords(a, b);
  return { mine: stretches(a, new Set(same.map(([at]) => at))), theirs: stretches(b, new Set(same.map(([, at]) => at))) };
}

/** Spaces and marks are words of their own. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]+/gu) ?? [];
}

/** Longest common subsequence, as pairs of places. */
function commonWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) length[i]![j] = a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** A lone space between two different words belongs to the difference: the line under them is not broken. */
function stretches(words: readonly string[], same: ReadonlySet<number>): readonly Stretch[] {
  const found: { text: string; isDifferent: boolean }[] = [];
  words.forEach((text, at) => {
    const isGap = text.trim() === '' && at > 0 && at < words.length - 1 && !same.has(at - 1) && !same.has(at + 1);
    // A comma more is no other wording.
    const isDifferent = (!same.has(at) && /[\p{L}\p{N}]/u.test(text)) || isGap;
    const last = found.at(-1);
    if (last?.isDifferent === isDifferent) last.text += text;
    else found.push({ text, isDifferent });
  });
  return found;
}
