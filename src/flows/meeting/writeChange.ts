import { ConflictFailure, isConflict, isFailure, type Key, mergeChanges, type Recorded } from '#domain';
import type { Repository } from '#store';
import { changeOf } from '../upsert.ts';

/** What one person changed in a row, and the row as it stood when they began. */
export interface RowChange<T> {
  /** Null: there was no row. */
  readonly base: Recorded<T> | null;
  /** The row as it would be with nothing written in it yet. */
  readonly blank: T;
  readonly change: Partial<T>;
  /** What this window sent before without an answer: found in the row, it is no conflict. */
  readonly tried?: readonly Partial<T>[];
}

/** A row nobody but its author may write, whatever stands in it. */
export type IsLocked<T> = (row: Recorded<T>) => boolean;

/**
 * Writes what was changed. Safe to repeat after a cut: what this window sent itself is no conflict.
 * @throws ConflictFailure when something different was written into the same fields meanwhile, by somebody else or by the same
 * person in another window, a first row included; and naming all that was changed when the row is locked: nothing is written then.
 */
export async function writeChange<T extends { readonly key: Key }>(repository: Repository<T>, row: RowChange<T>, myId: string, isLocked?: IsLocked<T>): Promise<Recorded<T>> {
  const { base, change } = row;
  if (base === null) return firstRow(repository, row, myId, isLocked);
  if (isLocked) return writeUnlocked(repository, { ...row, base }, myId, isLocked);
  try {
    return await repository.update(base, change);
  } catch (error) {
    if (!isConflict(error)) throw error;
    const theirs = error.theirs as Recorded<T>;
    return repository.update(theirs, ontoTheirs(row, theirs, myId));
  }
}

/** Creating answers the row that is there already: it may have been written elsewhere. */
async function firstRow<T extends { readonly key: Key }>(repository: Repository<T>, row: RowChange<T>, myId: string, isLocked?: IsLocked<T>): Promise<Recorded<T>> {
  const there = await repository.create({ ...row.blank, ...row.change });
  if (isLocked) requireUnlocked(row, there, isLocked);
  const rest = ontoTheirs(row, there, myId);
  return Object.keys(rest).length === 0 ? there : repository.update(there, rest, { merges: isLocked === undefined });
}

/** Of a row that can be locked at any time nothing is merged unseen: what somebody wrote in between is read first. */
async function writeUnlocked<T extends { readonly key: Key }>(repository: Repository<T>, row: RowChange<T> & { readonly base: Recorded<T> }, myId: string, isLocked: IsLocked<T>): Promise<Recorded<T>> {
  const { base, change } = row;
  requireUnlocked(row, base, isLocked);
  try {
    return await repository.update(base, change, { merges: false });
  } catch (error) {
    if (!isFailure(error, 'conflict')) throw error;
    const theirs = await repository.find(base.key);
    if (!theirs) throw error;
    requireUnlocked(row, theirs, isLocked);
    return repository.update(theirs, ontoTheirs(row, theirs, myId), { merges: false });
  }
}

/** @throws ConflictFailure naming all that was changed */
function requireUnlocked<T extends { readonly key: Key }>({ base, blank, change }: RowChange<T>, theirs: Recorded<T>, isLocked: IsLocked<T>): void {
  if (isLocked(theirs)) throw new ConflictFailure({ base: base ?? blank, mine: { ...theirs, ...change }, theirs }, Object.keys(change));
}

/**
 * What is left to write in a row somebody may have written: a field that was put back as it was says nothing about what they put
 * there since, but what this window sent itself is written over.
 * @throws ConflictFailure naming the fields both changed that this window did not write itself
 */
function ontoTheirs<T extends { readonly key: Key }>({ base, blank, change, tried = [] }: RowChange<T>, theirs: Recorded<T>, myId: string): Partial<T> {
  const isOwn = (field: string) => theirs.record.writtenBy.id === myId && tried.some((one) => isSame(one, theirs, field));
  const { merged, conflicts } = mergeChanges<T>(base ?? blank, change, theirs);
  const foreign = conflicts.filter((field) => !isOwn(field));
  if (foreign.length > 0) throw new ConflictFailure({ base: base ?? blank, mine: { ...theirs, ...change }, theirs }, foreign);
  const own = Object.fromEntries(Object.entries(change).filter(([field]) => isOwn(field))) as Partial<T>;
  return changeOf<T>(theirs, { ...merged, ...own });
}

function isSame(one: object, other: object, field: string): boolean {
  const [a, b] = [one, other].map((row) => JSON.stringify((row as Readonly<Record<string, unknown>>)[field]));
  return a !== undefined && a === b;
}
