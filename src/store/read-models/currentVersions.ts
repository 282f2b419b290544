import { type Key, versionOf } from '#domain';

/** The highest version of each, among those that count. */
export function currentVersions<T extends { readonly key: Key }>(rows: readonly T[], counts: (row: T) => boolean): readonly T[] {
  const current = new Map<Key, T>();
  for (const row of rows.filter(counts)) {
    const { id, version } = versionOf(row.key);
    const known = current.get(id);
    if (!known || versionOf(known.key).version < version) current.set(id, row);
  }
  return [...current.values()];
}
