/** What every handler of the local Microsoft 365 receives and answers: plain data, so that handlers are tested without a socket. */

export interface SimRequest {
  readonly method: string;
  /** Path after the mount point, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface SimResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  /** An object is sent as JSON, a string or Buffer as it is. */
  readonly body?: unknown;
}

/** The body is no JSON. */
export class UnreadableBody extends Error {}

/** @throws UnreadableBody */
export function jsonBody(request: SimRequest): unknown {
  if (request.body.length === 0) return undefined;
  try {
    return JSON.parse(request.body.toString('utf8')) as unknown;
  } catch (error) {
    throw new UnreadableBody('Unable to read JSON request payload.', { cause: error });
  }
}
