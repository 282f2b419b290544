/** What crossed the wire, newest last: for counting calls and for the search for words that must not leave. */
export interface LoggedRequest {
  readonly at: string;
  readonly method: string;
  /** With mount point and query. */
  readonly url: string;
  readonly status: number;
  /** User principal name of the caller, empty when nobody is signed in. */
  readonly caller: string;
  readonly requestBody: string;
  /** For a part of a batch: the id of the whole. */
  readonly batch?: string;
}

export interface RequestLog {
  add(entry: LoggedRequest): void;
  all(): readonly LoggedRequest[];
  clear(): void;
}

const KEPT = 20_000;

export function createRequestLog(): RequestLog {
  let entries: LoggedRequest[] = [];
  return {
    add(entry) {
      entries.push(entry);
      if (entries.length > KEPT) entries = entries.slice(-KEPT / 2);
    },
    all: () => entries,
    clear() {
      entries = [];
    },
  };
}
