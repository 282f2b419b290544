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
    requireOwn(row, theirs, error.fields, myId);
    return repository.update(theirs, change);
  }
}

/** Creating answers the row that is there already: it may have been written elsewhere. */
async function firstRow<T extends { readonly key: Key }>(repository: Repository<T>, { blank, change, tried = [] }: RowChange<T>, myId: string, isLocked?: IsLocked<T>): Promise<Recorded<T>> {
  const row = await repository.create({ ...blank, ...change });
  if (isLocked) requireUnlocked({ blank, change, base: null }, row, isLocked);
  const { conflicts } = mergeChanges<T>(blank, change, row);
  requireOwn({ blank, change, tried, base: null }, row, conflicts, myId);
  const rest = changeOf<T>(row, { ...row, ...change });
  return Object.keys(rest).length === 0 ? row : repository.update(row, rest, { merges: isLocked === undefined });
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
    const { merged, conflicts } = mergeChanges<T>(base, change, theirs);
    requireOwn(row, theirs, conflicts, myId);
    const rest = Object.fromEntries(conflicts.map((field) => [field, change[field]])) as Partial<T>;
    return repository.update(theirs, changeOf<T>(theirs, { ...merged, ...rest }), { merges: false });
  }
}

/** @throws ConflictFailure naming all that was changed */
function requireUnlocked<T extends { readonly key: Key }>({ base, blank, change }: RowChange<T>, theirs: Recorded<T>, isLocked: IsLocked<T>): void {
  if (isLocked(theirs)) throw new ConflictFailure({ base: base ?? blank, mine: { ...theirs, ...change }, theirs }, Object.keys(change));
}

/** @throws ConflictFailure naming the fields that were not written by this window itself */
function requireOwn<T extends { readonly key: Key }>({ base, blank, change, tried = [] }: RowChange<T>, theirs: Recorded<T>, fields: readonly string[], myId: string): void {
  const isMine = theirs.record.writtenBy.id === myId;
  const foreign = fields.filter((field) => !isMine || !tried.some((one) => isSame(one, theirs, field)));
  if (foreign.length > 0) throw new ConflictFailure({ base: base ?? blank, mine: { ...theirs, ...change }, theirs }, foreign);
}

function isSame(one: object, other: object, field: string): boolean {
  const [a, b] = [one, other].map((row) => JSON.stringify((row as Readonly<Record<string, unknown>>)[field]));
  return a !== undefined && a === b;
}
