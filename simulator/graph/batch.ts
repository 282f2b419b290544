import { jsonBody, type SimRequest, type SimResponse, UnreadableBody } from '../kernel/http.ts';
import { errorResponse } from './dispatch.ts';
import { GraphError } from './errors.ts';

export const BATCH_PATH = '/$batch';
const MOST_PARTS = 20;
const METHODS = new Set(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']);
const WRITING = new Set(['POST', 'PATCH', 'PUT']);

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * `POST /$batch` (concepts/json-batching). One malformed part refuses the whole; a failing part fails alone,
 * and those that depend on it answer 424. Answers come in another order than the requests, as they may.
 */
export function answerBatch(request: SimRequest, run: (part: SimRequest) => SimResponse): SimResponse {
  try {
    const parts = readParts(request);
    const answers = new Map<string, PartAnswer>();
    for (const part of inOrder(parts)) {
      const failed = part.dependsOn.some((id) => answers.get(id)!.status >= 400);
      answers.set(part.id, failed ? failedDependency(part.id) : toAnswer(part.id, run(toRequest(request, part))));
    }
    return { status: 200, body: { responses: [...answers.values()].reverse() } };
  } catch (error) {
    if (error instanceof GraphError) return errorResponse(error);
    if (error instanceof UnreadableBody) return errorResponse(badRequest(error.message));
    throw error;
  }
}

const badRequest = (why: string): GraphError => new GraphError(400, 'BadRequest', why);

function readParts(request: SimRequest): readonly Part[] {
  const whole = jsonBody(request) as { requests?: unknown } | undefined;
  const given = whole?.requests;
  if (!Array.isArray(given) || given.length === 0) throw badRequest('Invalid batch payload format.');
  if (given.length > MOST_PARTS) throw badRequest(`Number of batch request steps exceeds the maximum value of ${MOST_PARTS}.`);
  const parts = given.map(readPart);
  const ids = new Set<string>();
  for (const { id } of parts) {
    if (ids.has(id.toLowerCase())) throw badRequest(`Duplicate request id found: ${id}.`);
    ids.add(id.toLowerCase());
  }
  return parts;
}

function readPart(given: unknown): Part {
  const { id, method, url, headers = {}, body, dependsOn = [] } = (given ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') throw badRequest('Request id is missing or not a string.');
  if (typeof method !== 'string' || !METHODS.has(method.toUpperCase())) throw badRequest(`Invalid method of request ${id}.`);
  if (typeof url !== 'string' || url === '' || /^[a-z]+:|^\/\//i.test(url)) throw badRequest(`Url of request ${id} must be relative.`);
  if (/^\/?\$batch(\?|$)/.test(url)) throw badRequest(`Request ${id}: a batch cannot hold a batch.`);
  if (!Array.isArray(dependsOn) || dependsOn.some((one) => typeof one !== 'string')) throw badRequest(`Invalid dependsOn of request ${id}.`);
  const part: Part = {
    id,
    method: method.toUpperCase(),
    url: url.startsWith('/') ? url : `/${url}`,
    headers: lowerCased(id, headers),
    body,
    dependsOn: dependsOn as string[],
  };
  // The service wants both, even where the operation itself needs no body (msgraph-sdk-dotnet#2628).
  if (WRITING.has(part.method) && (part.body === undefined || part.headers['content-type'] === undefined)) {
    throw badRequest(`Write request id : ${id} does not contain Content-Type header or body.`);
  }
  return part;
}

function lowerCased(id: string, headers: unknown): Record<string, string> {
  if (typeof headers !== 'object' || headers === null || Object.values(headers).some((value) => typeof value !== 'string')) {
    throw badRequest(`Invalid headers of request ${id}.`);
  }
  return Object.fromEntries(Object.entries(headers as Record<string, string>).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Those that others depend on first. @throws GraphError 400 for an unknown id or a circle. */
function inOrder(parts: readonly Part[]): readonly Part[] {
  const ids = new Set(parts.map(({ id }) => id));
  const missing = parts.flatMap(({ dependsOn }) => dependsOn).find((id) => !ids.has(id));
  if (missing !== undefined) throw badRequest(`Invalid dependsOn: no request has id ${missing}.`);
  const ordered: Part[] = [];
  const done = new Set<string>();
  while (ordered.length < parts.length) {
    const next = parts.find(({ id, dependsOn }) => !done.has(id) && dependsOn.every((one) => done.has(one)));
    if (!next) throw badRequest('Invalid dependsOn: the requests wait for each other.');
    ordered.push(next);
    done.add(next.id);
  }
  return ordered;
}

/** A part has its own headers; of the whole it shares only who calls and the client's request id. */
function toRequest(whole: SimRequest, part: Part): SimRequest {
  const address = new URL(part.url, 'https://localhost');
  const clientRequestId = part.headers['client-request-id'] ?? whole.headers['client-request-id'];
  return {
    method: part.method,
    path: address.pathname,
    query: address.searchParams,
    headers: { ...part.headers, ...(clientRequestId === undefined ? {} : { 'client-request-id': clientRequestId }) },
    body: toBytes(part),
  };
}

function toBytes({ body, headers }: Part): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (/json/i.test(headers['content-type'] ?? '')) return Buffer.from(JSON.stringify(body));
  if (typeof body !== 'string') throw badRequest('A body that is not JSON must be a base64 string.');
  return Buffer.from(body, 'base64');
}

function toAnswer(id: string, answer: SimResponse): PartAnswer {
  const headers = Object.fromEntries(
    Object.entries(answer.headers ?? {}).map(([name, value]) => [name === 'Location' && answer.status === 302 ? 'location' : name, String(value)]),
  );
  if (answer.body === undefined) return { id, status: answer.status, headers };
  const body: unknown = Buffer.isBuffer(answer.body) ? answer.body.toString('base64') : answer.body;
  return { id, status: answer.status, headers, body };
}

function failedDependency(id: string): PartAnswer {
  const error = { code: 'FailedDependency', message: 'The request has a dependency that failed.' };
  return { id, status: 424, headers: { 'Content-Type': 'application/json' }, body: { error } };
}
