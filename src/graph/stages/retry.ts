import type { Stage, WireRequest } from '../request.ts';

/** Attempts in all. A filter on a large list may answer 429 although nobody is throttled: asking for ever never helps. */
const ATTEMPTS = 4;
const FIRST_WAIT_MS = 1_000;
/** Longer than this is said to the person instead of waited for. */
const LONGEST_WAIT_MS = 60_000;
/** Up to a quarter more, so that many clients do not come back at the same moment. */
const JITTER = 0.25;

/** Asked to wait: nothing was done. */
const REFUSED = new Set([429, 503]);
/** Whether anything was done is not known. */
const LOST = new Set([504]);

export interface Waiting {
  readonly wait: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** 0 to 1 */
  readonly random: () => number;
}

export const machineWaiting: Waiting = {
  random: Math.random,
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      });
    }),
};

/** Waits as long as the service asks and tries again; answers that were lost are asked for again only where that does no harm. */
export function retry(waiting: Waiting): Stage {
  return (next) => async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await attemptOnce(() => next(request));
      const ms = attempt < ATTEMPTS ? waitBefore(answer, attempt, request) : undefined;
      if (ms === undefined || ms > LONGEST_WAIT_MS) return settle(answer);
      await waiting.wait(ms * (1 + JITTER * waiting.random()), request.signal);
    }
  };
}

type Answer = { readonly response: Response } | { readonly error: unknown };

async function attemptOnce(send: () => Promise<Response>): Promise<Answer> {
  try {
    return { response: await send() };
  } catch (error) {
    return { error };
  }
}

function settle(answer: Answer): Response {
  if ('error' in answer) throw answer.error;
  return answer.response;
}

function waitBefore(answer: Answer, attempt: number, { isSafe, signal }: WireRequest): number | undefined {
  if (signal?.aborted) return undefined;
  const usual = FIRST_WAIT_MS * 2 ** (attempt - 1);
  // fetch says TypeError for every failure of the network; anything else is not one.
  if ('error' in answer) return answer.error instanceof TypeError && isSafe ? usual : undefined;
  const { status, headers } = answer.response;
  const isWorthIt = REFUSED.has(status) || (LOST.has(status) && isSafe);
  return isWorthIt ? (retryAfterMs(headers.get('Retry-After')) ?? usual) : undefined;
}

/** Seconds, or a date (RFC 9110 10.2.3). */
export function retryAfterMs(header: string | null, now: () => number = Date.now): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now());
}
