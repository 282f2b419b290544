import { ConflictFailure, type Key, type Recorded } from '#domain';
import type { Repository, Store } from '#store';
import { changeOf } from './upsert.ts';

/**
 * Makes a row. One that is there already is brought up to date where this person wrote it: an earlier try was cut.
 * @param besides fields that are no answers: a difference in them alone is none
 * @throws ConflictFailure where a colleague made the row meanwhile and it says something else: theirs is not written over.
 */
export async function createOwn<T extends { readonly key: Key }>(store: Pick<Store, 'me'>, repository: Repository<T>, value: T, besides: ReadonlySet<string>): Promise<Recorded<T>> {
  const row = await repository.create(value);
  const change = changeOf(row, value);
  const fields = Object.keys(change).filter((field) => !besides.has(field));
  if (fields.length > 0 && row.record.writtenBy.id !== store.me.id) throw new ConflictFailure({ base: row, mine: { ...row, ...change }, theirs: row }, fields);
  return Object.keys(change).length === 0 ? row : repository.update(row, change);
}
