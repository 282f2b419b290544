/**
 * A request to Graph as a value: sent alone or as a part of a batch.
 * `T` is the shape of a successful answer; it is claimed by the resource's file, and checked where rows become domain values.
 */
export interface GraphRequest<T = unknown> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below the service's root, `/me/events`, or the whole address of a following page. Ids in it are percent-encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes go as they are, everything else as JSON. */
  readonly body?: unknown;
  /** Doing it twice does no harm, so a lost answer is asked for again. GET always is. */
  readonly isRepeatable?: boolean;
  readonly signal?: AbortSignal;
  /** Only for the compiler: what the answer holds. */
  readonly answers?: T;
}

export interface GraphResponse<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** What goes from stage to stage. */
export interface WireRequest {
  readonly method: GraphRequest['method'];
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  readonly isSafe: boolean;
  readonly signal: AbortSignal | undefined;
}

export type Send = (request: WireRequest) => Promise<Response>;

/** One concern around the rest of the way. */
export type Stage = (next: Send) => Send;
