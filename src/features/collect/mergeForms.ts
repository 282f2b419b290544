/** A form somebody filled in, put together with what became of the same answer meanwhile. */
export interface MergedForm<T> {
  readonly form: T;
  /** Both had changed the same: of words both stand, of a choice theirs. */
  readonly isBoth: boolean;
  /** What of mine gave way to theirs: a choice or a day cannot be put together, and is told. */
  readonly aside: Partial<T>;
}

/**
 * Field by field: what one of them changed is kept.
 * @param base as mine was begun; null where that is not known: then whatever differs was changed by both
 */
export function mergeForms<T extends object>(base: Partial<T> | null, mine: Partial<T>, theirs: T): MergedForm<T> {
  let isBoth = false;
  const aside: Partial<T> = {};
  const fields = (Object.keys(theirs) as (keyof T)[]).map((field) => {
    const [own, other] = [mine[field], theirs[field]];
    const before = base ? base[field] : blankOf(other);
    if (own === undefined || own === other || own === before) return [field, other] as const;
    if (other === before) return [field, own] as const;
    isBoth = true;
    if (field in BETWEEN) return [field, together(String(own), String(other), BETWEEN[field as string]!)] as const;
    aside[field] = own;
    return [field, other] as const;
  });
  return { form: Object.fromEntries(fields) as T, isBoth, aside };
}

/** Fields that hold words, and what is put between two of them: a name or a paragraph is one line. */
const BETWEEN: Readonly<Record<string, string>> = { text: '\n\n', actor: ' / ', paragraph: ' / ' };

/** Of the same words, more of them are enough. */
function together(mine: string, theirs: string, between: string): string {
  if (theirs.includes(mine)) return theirs;
  return mine.includes(theirs) ? mine : `${theirs}${between}${mine}`;
}

/** What is not answered. */
function blankOf(value: unknown): unknown {
  return typeof value === 'string' ? '' : null;
}
