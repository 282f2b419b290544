import type { Leaf } from './draftLeaves.ts';
import type { StatusDraft } from './statusDraft.ts';

/** What was typed so far to put two people's words about one answer together; null: nothing. */
export function mergingOf(draft: StatusDraft, leaf: Leaf): string | null {
  return draft.merging?.[nameOf(leaf)] ?? null;
}

/** @param text null: it is decided */
export function withMerging(draft: StatusDraft, leaf: Leaf, text: string | null): StatusDraft {
  return put(draft, { ...draft.merging, [nameOf(leaf)]: text ?? undefined });
}

/** Typed in two windows: what one of them changed is kept; where both did, both texts stand. */
export function mergeMerging(base: StatusDraft, mine: StatusDraft, theirs: StatusDraft, into: StatusDraft, together: (mine: string, theirs: string) => string): StatusDraft {
  const names = [...new Set([mine, theirs].flatMap(({ merging }) => Object.keys(merging ?? {})))];
  const of = (draft: StatusDraft, name: string) => draft.merging?.[name];
  const merge = (name: string) => {
    if (of(theirs, name) === of(base, name)) return of(mine, name);
    return of(mine, name) === of(base, name) ? of(theirs, name) : together(of(mine, name) ?? '', of(theirs, name) ?? '');
  };
  return put(into, Object.fromEntries(names.map((name) => [name, merge(name)])));
}

function put({ merging: _, ...draft }: StatusDraft, texts: Readonly<Record<string, string | undefined>>): StatusDraft {
  // A field that was emptied is typed in too.
  const left = Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
  return left.length === 0 ? draft : { ...draft, merging: Object.fromEntries(left) };
}

function nameOf(leaf: Leaf): string {
  return JSON.stringify(leaf);
}
