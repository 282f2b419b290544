import { Failure, type FailureDetails, type FailureKind } from '#domain';
import type { GraphResponse } from '../request.ts';
import { claimsOf } from './claims.ts';
import { retryAfterMs } from './retry.ts';

const KIND_OF_STATUS: Readonly<Record<number, FailureKind>> = {
  400: 'invalid',
  401: 'signIn',
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
  410: 'missing',
  412: 'conflict',
  413: 'invalid',
  422: 'invalid',
  423: 'busy',
  429: 'busy',
  503: 'busy',
  504: 'busy',
};

/** @throws Failure for everything but success; a redirect is a success, its address is what was asked for. */
export function failUnlessOk(response: GraphResponse): GraphResponse {
  if (response.status < 400) return response;
  throw failureOf(response);
}

/** The answer in a person's terms. Microsoft's message is left out: it may quote what was sent. */
export function failureOf({ status, headers, body }: GraphResponse): Failure {
  const error = (body as { error?: WireError } | null)?.error;
  const code = deepestCode(error);
  const details: FailureDetails = {
    status,
    ...present('code', code),
    ...present('requestId', headers.get('request-id') ?? innerOf(error)?.['request-id']),
    ...present('retryAfter', seconds(headers.get('Retry-After'))),
    ...present('claims', claimsOf(headers)),
  };
  return new Failure(KIND_OF_STATUS[status] ?? 'unexpected', `Microsoft 365 answered ${status} ${code ?? ''}`.trimEnd(), details);
}

/** What fetch threw. @returns the cause itself when it is a failure already or a cancellation. */
export function failureOfNetwork(cause: unknown): unknown {
  if (cause instanceof Failure || (cause instanceof DOMException && cause.name === 'AbortError')) return cause;
  if (cause instanceof TypeError) return new Failure('offline', 'Microsoft 365 could not be reached', { cause });
  return cause;
}

interface WireError {
  readonly code?: string;
  readonly innerError?: WireError;
  readonly innererror?: WireError;
  readonly 'request-id'?: string;
}

/** The innermost code that is not empty: the most precise one (con/errors). */
function deepestCode(error: WireError | undefined): string | undefined {
  if (!error) return undefined;
  return deepestCode(innerOf(error)) ?? (error.code ? error.code : undefined);
}

function innerOf(error: WireError | undefined): WireError | undefined {
  return error?.innerError ?? error?.innererror;
}

function seconds(header: string | null): number | undefined {
  const ms = retryAfterMs(header);
  return ms === undefined ? undefined : Math.ceil(ms / 1_000);
}

function present<K extends keyof FailureDetails>(name: K, value: FailureDetails[K] | undefined): Partial<FailureDetails> {
  return value === undefined ? {} : { [name]: value };
}
