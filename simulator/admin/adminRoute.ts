import type { SimResponse } from '../kernel/http.ts';
import type { Route } from '../kernel/router.ts';
import type { World } from '../kernel/world.ts';

/** One act of the local administration. */
export interface AdminCall {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body; `{}` when there is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Runs in one transaction. Patterns are without `/admin`. */
export type AdminRoute = Route<(call: AdminCall) => SimResponse>;

/** Answered 400 with its sentence. */
export class BadInput extends Error {}

/** @throws BadInput when the value is no text or empty. */
export function requireText(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value.trim() === '') throw new BadInput(`'${name}' must be a text.`);
  return value;
}

/** @throws BadInput when the value is no list of texts; a missing one is an empty list. */
export function requireTexts(body: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value = body[name] ?? [];
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) throw new BadInput(`'${name}' must be a list of texts.`);
  return value as string[];
}
