import type { Resource, TokenSource } from '#auth';
import { Failure } from '#domain';
import { createBatch, encodeQuery, type Outcomes } from './batch.ts';
import { allOf, type Page, pages } from './page.ts';
import type { GraphRequest, GraphResponse, Send, WireRequest } from './request.ts';
import { authenticate } from './stages/authenticate.ts';
import { failUnlessOk, failureOfNetwork } from './stages/fail.ts';
import { identify } from './stages/identify.ts';
import { parse } from './stages/parse.ts';
import { machineWaiting, retry, type Waiting } from './stages/retry.ts';
import { type Fetch, send } from './stages/send.ts';
import { throttle } from './stages/throttle.ts';

/**
 * Microsoft Graph as the signed-in person. Every failure is a `Failure`.
 *
 * Plain stages instead of @microsoft/microsoft-graph-client: that is 10 kB of the first content, retries without jitter and
 * repeats requests whose answer was lost, knows nothing of a part of a batch that is told to wait, and has no limit per mailbox.
 */
export interface Graph {
  send<T>(request: GraphRequest<T>): Promise<GraphResponse<T>>;
  /** Results in the order of the requests; a part that failed is a Failure in its place. */
  batch<const R extends readonly GraphRequest[]>(requests: R): Promise<Outcomes<R>>;
  all<T>(request: GraphRequest<Page<T>>): Promise<T[]>;
  pages<T>(request: GraphRequest<Page<T>>): AsyncGenerator<Page<T>>;
}

export interface GraphOptions {
  /** `https://graph.microsoft.com/v1.0`, or the SharePoint host for set-up. */
  readonly root: string;
  readonly tokens: TokenSource;
  readonly resource?: Resource;
  readonly fetch?: Fetch;
  readonly waiting?: Waiting;
}

export function createGraph({ root, tokens, resource = 'graph', fetch = (url, init) => globalThis.fetch(url, init), waiting = machineWaiting }: GraphOptions): Graph {
  // Waiting happens outside of the throttle, so that a request told to wait gives its place to others.
  const stages = [identify, retry(waiting), throttle(), authenticate(tokens, resource)];
  const wire = stages.reduceRight<Send>((next, stage) => stage(next), send(fetch));

  async function sendOne<T>(request: GraphRequest<T>): Promise<GraphResponse<T>> {
    try {
      return failUnlessOk(await parse(await wire(toWire(root, request)))) as GraphResponse<T>;
    } catch (error) {
      throw failureOfNetwork(error);
    }
  }

  return {
    send: sendOne,
    batch: createBatch(sendOne, waiting),
    all: (request) => allOf(sendOne, request),
    pages: (request) => pages(sendOne, request),
  };
}

function toWire(root: string, request: GraphRequest): WireRequest {
  const { method, body } = request;
  const isBytes = body instanceof Uint8Array;
  return {
    method,
    url: addressOf(root, request),
    headers: { Accept: 'application/json', ...(body === undefined || isBytes ? {} : { 'Content-Type': 'application/json' }), ...request.headers },
    body: isBytes ? (body as Uint8Array<ArrayBuffer>) : body === undefined ? undefined : JSON.stringify(body),
    isSafe: method === 'GET' || request.isRepeatable === true,
    signal: request.signal,
  };
}

/** @throws Failure when a following page lies elsewhere: the token goes to the service it was made for and to nobody else. */
function addressOf(root: string, { path, query }: GraphRequest): URL {
  const text = path.startsWith('/') ? root + path : path;
  const url = new URL(query ? `${text}?${encodeQuery(query)}` : text);
  if (url.origin !== new URL(root).origin) throw new Failure('invalid', 'The next page lies outside of the service');
  return url;
}
