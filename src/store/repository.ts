import type { Key, Recorded } from '#domain';
import type { GraphRequest } from '#graph';

/** Rows of one list. Every failure is a `Failure`; a row that cannot be read is `invalid` and says which and why. */
export interface Repository<T extends { readonly key: Key }> {
  /** Null when there is no such row, or the reader may not see it. */
  find(key: Key): Promise<Recorded<T> | null>;
  /**
   * Rows whose indexed column has that value: one filter term a request, for the service can filter on one indexed column only.
   * @throws Failure `invalid` for a column without an index.
   */
  where(column: string, value: string): Promise<readonly Recorded<T>[]>;
  /**
   * Safe to repeat: after any failure the row is read by key first, and a row with the same key is returned as it stands there.
   * Whoever needs to know whether it is theirs compares the content.
   */
  create(value: T): Promise<Recorded<T>>;
  /**
   * Writes the fields of `change` with If-Match. Where somebody else wrote in between, fields that only one side changed are merged.
   * @throws ConflictFailure with base, mine and theirs when both changed the same field.
   */
  update(current: Recorded<T>, change: Partial<T>, options?: UpdateOptions): Promise<Recorded<T>>;
  /** The same as a part of `Store.updateTogether`. Nothing is sent before that. */
  updating(current: Recorded<T>, change: Partial<T>): PendingUpdate;
}

export interface UpdateOptions {
  /** False: a row that somebody else wrote in between is a `conflict`, whatever they wrote in it. For a row that decides who comes first. */
  readonly merges?: boolean;
}

/** An update that is sent with others. */
export interface PendingUpdate {
  request(): Promise<GraphRequest>;
  alone(): Promise<unknown>;
}

/** A list whose rows keep what they were: SharePoint's own versions, which nobody who writes the row can write over. */
export interface VersionedRepository<T extends { readonly key: Key }> extends Repository<T> {
  /** Oldest first, the row as it stands now last. A version in a shape that is read no more is left out: the row's history in SharePoint has it. */
  versions(row: Recorded<T>): Promise<readonly Recorded<T>[]>;
}

/** A list that is followed while a meeting runs: one request a poll, whatever the size of the list. */
export interface FollowedRepository<T extends { readonly key: Key }> extends Repository<T> {
  /** Null: from now on. An outdated token starts anew and answers `restarted`: read what you show once more. */
  changes(since: DeltaToken | null): Promise<Changes<T>>;
}

/** Opaque: the link of the next request. */
export type DeltaToken = string & { readonly __deltaToken: unique symbol };

export interface Changes<T> {
  readonly rows: readonly Recorded<T>[];
  readonly token: DeltaToken;
  readonly restarted: boolean;
}
