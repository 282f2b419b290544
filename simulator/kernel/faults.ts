import type { SimResponse } from './http.ts';

/**
 * A failure to produce on purpose.
 * `before`: the server did not act. `after`: it acted and the answer is lost, which a client cannot tell apart.
 */
export interface Fault {
  readonly method?: string;
  /** Regular expression on the path, mount point included, e.g. `/graph/v1\.0/me/events$`. */
  readonly path: string;
  readonly when: 'before' | 'after';
  /** A status answers with an error; `drop` closes the connection. */
  readonly answer: 'drop' | { readonly status: number; readonly code?: string; readonly retryAfter?: number };
  /** How many fitting requests pass first. */
  readonly skip?: number;
  /** How many requests it hits; 1 when left out. */
  readonly times?: number;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault that hits this request, counted as used; inner requests of a batch are asked for too. */
  take(method: string, path: string): Fault | undefined;
}

interface Pending {
  readonly fault: Fault;
  readonly expression: RegExp;
  skip: number;
  left: number;
}

export function createFaults(): Faults {
  let pending: Pending[] = [];
  return {
    add(fault) {
      pending.push({ fault, expression: new RegExp(fault.path), skip: fault.skip ?? 0, left: fault.times ?? 1 });
    },
    clear() {
      pending = [];
    },
    take(method, path) {
      for (const one of pending) {
        if (one.left === 0 || (one.fault.method ?? method) !== method || !one.expression.test(path)) continue;
        if (one.skip > 0) {
          one.skip -= 1;
          continue;
        }
        one.left -= 1;
        return one.fault;
      }
      return undefined;
    },
  };
}

/** Thrown to have the connection closed without an answer. */
export class DroppedConnection extends Error {}

/** @throws DroppedConnection when the fault says so. */
export function faultResponse(fault: Fault): SimResponse {
  if (fault.answer === 'drop') throw new DroppedConnection();
  const { status, code = 'serviceNotAvailable', retryAfter } = fault.answer;
  return {
    status,
    headers: retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) },
    body: { error: { code, message: 'A fault asked for by the local administration.', innerError: {} } },
  };
}
