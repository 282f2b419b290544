import { type MergedForm, mergeForms } from './mergeForms.ts';

/** What was typed, and what it was typed on top of. */
interface Kept<T> {
  readonly form: Partial<T>;
  /** Null: an older edition did not keep it. */
  readonly base: Partial<T> | null;
}

export function textOfForm<T extends object>(form: T, base: T): string {
  return JSON.stringify({ ...form, base });
}

/**
 * The saved answer with what was typed and not saved on top, the oldest first.
 * @param texts as they were kept; nothing is taken of what another edition of the app left
 */
export function withKept<T extends object>(saved: T, texts: readonly (string | null)[]): MergedForm<T> {
  return texts.flatMap((text) => readKept<T>(text) ?? []).reduce<MergedForm<T>>(
    (before, { form, base }) => {
      const merged = mergeForms(base, form, before.form);
      return { form: merged.form, isBoth: before.isBoth || merged.isBoth, aside: { ...before.aside, ...merged.aside } };
    },
    { form: saved, isBoth: false, aside: {} },
  );
}

function readKept<T extends object>(text: string | null): Kept<T> | null {
  if (text === null || text === '') return null;
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return null;
    const { base = null, ...form } = read as Partial<T> & { readonly base?: Partial<T> | null };
    return { form: form as Partial<T>, base };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
