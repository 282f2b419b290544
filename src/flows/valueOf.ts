import type { Recorded } from '#domain';

/** A row without how it came to be: what a next version begins with. */
export function valueOf<T extends object>(row: Recorded<T>): T {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'record')) as T;
}
