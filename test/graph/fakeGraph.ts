import { createGraph, type Graph } from '#graph';
import type { TokenSource } from '#auth';

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

type Answer = Response | Error | DOMException | ((request: SentRequest) => Response | Promise<Response>);

export interface FakeGraph {
  readonly graph: Graph;
  readonly sent: SentRequest[];
  /** Milliseconds that were waited, in order; the random part is left out. */
  readonly waits: number[];
  readonly tokenRequests: unknown[];
}

export const ROOT = 'https://graph.example/v1.0';

/** Graph over a network that gives these answers in order and refuses a request nobody planned. */
export function fakeGraph(...answers: readonly Answer[]): FakeGraph {
  const left = [...answers];
  const sent: SentRequest[] = [];
  const waits: number[] = [];
  const tokenRequests: unknown[] = [];
  const tokens: TokenSource = {
    token(resource, options) {
      tokenRequests.push({ resource, ...options });
      return Promise.resolve(`token-${tokenRequests.length}`);
    },
  };
  const graph = createGraph({
    root: ROOT,
    tokens,
    waiting: { random: () => 0, wait: (ms) => Promise.resolve(void waits.push(ms)) },
    async fetch(url, init) {
      const request = { method: init.method ?? 'GET', url: url.href, headers: new Headers(init.headers), body: bodyOf(init.body) };
      sent.push(request);
      const answer = left.shift();
      if (answer === undefined) throw new Error(`Nobody planned ${request.method} ${request.url}`);
      if (typeof answer === 'function') return answer(request);
      if (answer instanceof Response) return answer;
      throw answer;
    },
  });
  return { graph, sent, waits, tokenRequests };
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

export function refused(status: number, code: string, headers: Readonly<Record<string, string>> = {}): Response {
  return json(status, { error: { code, message: 'Asta was here' } }, headers);
}

export const networkDown = (): Error => new TypeError('fetch failed');

function bodyOf(body: BodyInit | null | undefined): unknown {
  return typeof body === 'string' ? (JSON.parse(body) as unknown) : body;
}
