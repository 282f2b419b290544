import { ConflictFailure, isConflict, type Key, mergeChanges, type Recorded } from '#domain';
import type { Repository } from '#store';

/** What one person changed in a row, and the row as it stood when they began. */
export interface RowChange<T> {
  /** Null: there was no row. */
  readonly base: Recorded<T> | null;
  /** The row as it would be with nothing written in it yet. */
  readonly blank: T;
  readonly change: Partial<T>;
}

/**
 * Writes what was changed. Safe to repeat after a cut: what stands there by the same person's own hand is no conflict.
 * @throws ConflictFailure when somebody else wrote something different into the same fields meanwhile, a first row included.
 */
export async function writeChange<T extends { readonly key: Key }>(repository: Repository<T>, { base, blank, change }: RowChange<T>, myId: string): Promise<Recorded<T>> {
  if (base === null) return firstRow(repository, blank, change, myId);
  try {
    return await repository.update(base, change);
  } catch (error) {
    if (!isConflict(error)) throw error;
    const theirs = error.theirs as Recorded<T>;
    if (theirs.record.writtenBy.id !== myId) throw error;
    return repository.update(theirs, change);
  }
}

/** Creating answers the row that is there already: it may be somebody else's. */
async function firstRow<T extends { readonly key: Key }>(repository: Repository<T>, blank: T, change: Partial<T>, myId: string): Promise<Recorded<T>> {
  const row = await repository.create({ ...blank, ...change });
  if (row.record.writtenBy.id !== myId) {
    const { conflicts } = mergeChanges<T>(blank, change, row);
    if (conflicts.length > 0) throw new ConflictFailure({ base: blank, mine: { ...row, ...change }, theirs: row }, conflicts);
  }
  return repository.update(row, change);
}
