import type { Recorded, Result } from '#domain';

/** Results of every team, without names. Caseworkers add and read, managers with case access read. */
export interface ReportStore {
  /** Safe to repeat: the key is derived from what the row is about. */
  add(result: Result): Promise<Recorded<Result>>;
  /** The row as it is to stand: made, or brought up to date. One row a goal and follow-up however often it is put; the list keeps the earlier versions. */
  put(result: Result): Promise<Recorded<Result>>;
  /** Many at once, twenty a request. Safe to repeat like `add`. */
  addAll(results: readonly Result[]): Promise<void>;
  /**
   * Every row there is. The first time the whole list page by page; afterwards what is on this device and one request for what changed.
   * @throws DOMException AbortError when cancelled.
   */
  loadAll(options?: LoadOptions): Promise<readonly Result[]>;
}

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Rows read so far; the service does not say how many there are. */
  readonly onProgress?: (rows: number) => void;
}
