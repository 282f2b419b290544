import type { Key, Recorded } from '#domain';
import type { Repository } from '#store';

/**
 * Makes the row, or brings the one that is there up to date. Safe to repeat: what is written already is not written again.
 * @param current the row as this person last saw it; null when there was none
 * @throws ConflictFailure when somebody else changed the same fields since.
 */
export async function upsert<T extends { readonly key: Key }>(repository: Repository<T>, current: Recorded<T> | null, value: T): Promise<Recorded<T>> {
  const row = current ?? (await repository.create(value));
  const change = changeOf(row, value);
  return Object.keys(change).length === 0 ? row : repository.update(row, change);
}

/** What differs, by the content of each field. */
export function changeOf<T extends { readonly key: Key }>(row: T, value: T): Partial<T> {
  const fields = (Object.keys(value) as (keyof T)[]).filter((field) => field !== 'key' && JSON.stringify(row[field]) !== JSON.stringify(value[field]));
  return Object.fromEntries(fields.map((field) => [field, value[field]])) as Partial<T>;
}
