export interface Merge<T> {
  /** Theirs, with every field that only I changed. */
  readonly merged: T;
  /** Fields both changed, and to different values: someone has to decide. `merged` holds theirs. */
  readonly conflicts: readonly (keyof T & string)[];
}

/**
 * Field by field: what one side changed is kept, what both changed alike is kept once.
 * Values are compared by content, so that lists and parts kept as JSON count as one field.
 */
export function mergeChanges<T extends object>(base: T, mine: Partial<T>, theirs: T): Merge<T> {
  const merged = { ...theirs };
  const conflicts: (keyof T & string)[] = [];
  for (const field of Object.keys(mine) as (keyof T & string)[]) {
    const value = mine[field];
    if (value === undefined || isSameContent(value, base[field]) || isSameContent(value, theirs[field])) continue;
    if (isSameContent(base[field], theirs[field])) merged[field] = value;
    else conflicts.push(field);
  }
  return { merged, conflicts };
}

/** Values that say the same, in whatever order their fields stand. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => Object.hasOwn(right, name) && isSameContent(left[name], right[name]));
}
