import { Failure } from '#domain';
import type { GraphRequest, GraphResponse } from './request.ts';
import { failureOf } from './stages/fail.ts';
import { retryAfterMs, type Waiting } from './stages/retry.ts';

/** con/json-batching */
export const MOST_PARTS = 20;

/** An answer or why there is none; one part's failure is not the others'. */
export type Outcome<T> = GraphResponse<T> | Failure;

export type Outcomes<R extends readonly GraphRequest[]> = { -readonly [I in keyof R]: Outcome<R[I] extends GraphRequest<infer T> ? T : never> };

type SendOne = (request: GraphRequest) => Promise<GraphResponse>;

/** Twenty parts a request. A part that is asked to wait is sent again by itself after the time it was told. */
export function createBatch(send: SendOne, waiting: Waiting): <R extends readonly GraphRequest[]>(requests: R) => Promise<Outcomes<R>> {
  return async <R extends readonly GraphRequest[]>(requests: R) => {
    const outcomes: Outcome<unknown>[] = [];
    for (let from = 0; from < requests.length; from += MOST_PARTS) {
      outcomes.push(...(await sendBatch(requests.slice(from, from + MOST_PARTS))));
    }
    return outcomes as Outcomes<R>;
  };

  async function sendBatch(requests: readonly GraphRequest[]): Promise<Outcome<unknown>[]> {
    if (requests.length === 1) return [await settle(requests[0]!)];
    const isRepeatable = requests.every((request) => request.method === 'GET' || request.isRepeatable === true);
    const whole = await send({ method: 'POST', path: '/$batch', body: { requests: requests.map(toPart) }, isRepeatable });
    const answers = new Map((whole.body as { responses: WirePart[] }).responses.map((part) => [part.id, part]));
    return Promise.all(requests.map((request, index) => read(request, answers.get(String(index)))));
  }

  async function read(request: GraphRequest, part: WirePart | undefined): Promise<Outcome<unknown>> {
    if (!part) return new Failure('unexpected', 'A part of a batch was not answered');
    const response: GraphResponse = { status: part.status, headers: new Headers(part.headers), body: part.body ?? null };
    if (part.status < 400) return response;
    if (!isWorthRepeating(request, part.status)) return failureOf(response);
    await waiting.wait((retryAfterMs(response.headers.get('Retry-After')) ?? 1_000) * (1 + waiting.random() / 4), request.signal);
    return settle(request);
  }

  async function settle(request: GraphRequest): Promise<Outcome<unknown>> {
    try {
      return await send(request);
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
  }
}

function isWorthRepeating(request: GraphRequest, status: number): boolean {
  return status === 429 || status === 503 || (status === 504 && (request.method === 'GET' || request.isRepeatable === true));
}

interface WirePart {
  readonly id: string;
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

function toPart({ method, path, query, headers, body }: GraphRequest, index: number): object {
  const url = query ? `${path}?${encodeQuery(query)}` : path;
  const all = { 'client-request-id': crypto.randomUUID(), ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
  return { id: String(index), method, url, headers: all, ...(body === undefined ? {} : { body }) };
}

/** Spaces as %20: a plus stays a plus where the service reads literals. */
export function encodeQuery(query: Readonly<Record<string, string>>): string {
  return Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
