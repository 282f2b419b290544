import { jsonBody, type SimRequest, type SimResponse, UnreadableBody } from '../kernel/http.ts';
import { createRouter, MalformedAddress } from '../kernel/router.ts';
import type { Mount, RawExchange } from '../kernel/server.ts';
import type { World } from '../kernel/world.ts';
import { type AdminRoute, BadInput } from './adminRoute.ts';

/**
 * `/admin/*`: what an administrator does outside Graph, and what only a simulation can do. From this machine only,
 * and never from a page of another origin: a browser sends `Origin` with every request that changes something.
 */
export function adminMount(world: World, routes: readonly AdminRoute[]): Mount {
  const router = createRouter(routes);
  return {
    prefix: '/admin',
    handle(request, raw) {
      if (!isLocal(raw)) return refuse(403, 'The administration answers this machine only.');
      const { origin } = request.headers;
      if (origin !== undefined && origin !== world.origin) return refuse(403, 'Pages of other origins may not administer.');
      return run(request);
    },
  };

  function run(request: SimRequest): SimResponse {
    try {
      const match = router.match(request.method, request.path);
      if (!match) return router.knowsPath(request.path) ? refuse(405, `No ${request.method} here.`) : refuse(404, `No ${request.path} here.`);
      const call = { world, params: match.params, query: request.query, body: objectBody(request) };
      return world.database.transaction(() => match.route.handle(call))();
    } catch (error) {
      if (error instanceof BadInput || error instanceof UnreadableBody || error instanceof MalformedAddress) return refuse(400, error.message);
      throw error;
    }
  }
}

const refuse = (status: number, error: string): SimResponse => ({ status, body: { error } });

function isLocal({ incoming }: RawExchange): boolean {
  const address = incoming.socket.remoteAddress ?? '';
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
}

function objectBody(request: SimRequest): Readonly<Record<string, unknown>> {
  const body = jsonBody(request) ?? {};
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new BadInput('The body must be an object.');
  return body as Record<string, unknown>;
}
