import type { Caller } from '../kernel/caller.ts';
import type { SimRequest, SimResponse } from '../kernel/http.ts';
import type { Route } from '../kernel/router.ts';
import type { World } from '../kernel/world.ts';

/** One request to Graph, signed in. `request.path` is without `/graph/v1.0`. */
export interface GraphCall {
  readonly world: World;
  readonly caller: Caller;
  readonly request: SimRequest;
  readonly params: Readonly<Record<string, string>>;
}

export type GraphHandler = (call: GraphCall) => SimResponse;

/** `scopes`: any one of them is enough (Microsoft's permission data: least privileged and also accepted). */
export type GraphRoute = Route<GraphHandler> & { readonly scopes: readonly string[] };

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): SimResponse => ({ status: 200, headers, body });
export const created = (body: unknown, headers: Readonly<Record<string, string>> = {}): SimResponse => ({ status: 201, headers, body });
export const accepted = (): SimResponse => ({ status: 202 });
export const noContent = (): SimResponse => ({ status: 204 });
