import type { Fault } from '../kernel/faults.ts';
import { type AdminRoute, BadInput, requireText } from './adminRoute.ts';

/** Failures on purpose: `POST {method?, path, when, answer, skip?, times?}`, see {@link Fault}; `DELETE` ends them all. */
export const faultRoutes: readonly AdminRoute[] = [
  {
    method: 'POST',
    pattern: '/faults',
    handle: ({ world, body }) => {
      world.faults.add(readFault(body));
      return { status: 204 };
    },
  },
  {
    method: 'DELETE',
    pattern: '/faults',
    handle: ({ world }) => {
      world.faults.clear();
      return { status: 204 };
    },
  },
];

function readFault(body: Readonly<Record<string, unknown>>): Fault {
  const { when, method, skip, times } = body;
  if (when !== 'before' && when !== 'after') throw new BadInput("'when' must be 'before' or 'after'.");
  if (method !== undefined && typeof method !== 'string') throw new BadInput("'method' must be a text.");
  return {
    path: readExpression(requireText(body, 'path')),
    when,
    answer: readAnswer(body.answer),
    ...(method === undefined ? {} : { method: method.toUpperCase() }),
    ...(skip === undefined ? {} : { skip: requireCount(skip, 'skip', 0) }),
    ...(times === undefined ? {} : { times: requireCount(times, 'times', 1) }),
  };
}

function readExpression(path: string): string {
  try {
    return new RegExp(path).source;
  } catch {
    throw new BadInput("'path' must be a regular expression.");
  }
}

function readAnswer(answer: unknown): Fault['answer'] {
  if (answer === 'drop') return 'drop';
  const { status, code, retryAfter } = (answer ?? {}) as Record<string, unknown>;
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 400 || status > 599) {
    throw new BadInput("'answer' must be 'drop' or {status: 400 to 599, code?, retryAfter?}.");
  }
  return {
    status,
    ...(typeof code === 'string' ? { code } : {}),
    ...(retryAfter === undefined ? {} : { retryAfter: requireCount(retryAfter, 'retryAfter', 0) }),
  };
}

function requireCount(value: unknown, name: string, least: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) throw new BadInput(`'${name}' must be a whole number from ${least}.`);
  return value;
}
