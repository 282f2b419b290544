import { randomUUID } from 'node:crypto';
import { type Caller, hasScope } from '../kernel/caller.ts';
import { DroppedConnection, faultResponse } from '../kernel/faults.ts';
import { type SimRequest, type SimResponse, UnreadableBody } from '../kernel/http.ts';
import { createRouter, MalformedAddress } from '../kernel/router.ts';
import type { World } from '../kernel/world.ts';
import type { GraphRoute } from './call.ts';
import { GraphError, missingScope, notSimulated } from './errors.ts';

export const GRAPH_MOUNT = '/graph/v1.0';

/** Answers one signed-in request, alone or as a part of a batch. */
export type Dispatch = (world: World, caller: Caller, request: SimRequest) => SimResponse;

/**
 * Faults, scope, route, handler, headers, in this order. A handler runs in one transaction:
 * what it threw is what it did not write.
 */
export function createDispatch(routes: readonly GraphRoute[]): Dispatch {
  const router = createRouter(routes);
  return (world, caller, request) => {
    const fault = world.faults.take(request.method, GRAPH_MOUNT + request.path);
    if (fault?.when === 'before') return finish(world, request, faultResponse(fault));
    const answer = run();
    if (fault?.when === 'after') return finish(world, request, faultResponse(fault));
    return finish(world, request, answer);

    function run(): SimResponse {
      try {
        const match = router.match(request.method, request.path);
        if (!match) throw unknownRoute();
        const route = match.route as GraphRoute;
        if (!hasScope(caller, route.scopes)) throw missingScope();
        return world.database.transaction(() => route.handle({ world, caller, request, params: match.params }))();
      } catch (error) {
        if (error instanceof GraphError) return errorResponse(error);
        if (error instanceof UnreadableBody) return errorResponse(new GraphError(400, 'BadRequest', error.message));
        if (error instanceof MalformedAddress) return errorResponse(new GraphError(400, 'BadRequest', error.message));
        if (error instanceof DroppedConnection) throw error;
        throw new Error(`${request.method} ${request.path} broke the local Microsoft 365`, { cause: error });
      }
    }

    function unknownRoute(): GraphError {
      return router.knowsPath(request.path)
        ? new GraphError(405, 'Request_BadRequest', `The HTTP method ${request.method} is not allowed for ${request.path}`)
        : notSimulated(request.method, request.path);
    }
  };
}

export function errorResponse(error: GraphError): SimResponse {
  const innerError = error.innerCode === undefined ? {} : { innerError: { code: error.innerCode } };
  return { status: error.status, headers: error.headers, body: { error: { code: error.code, message: error.message, ...innerError } } };
}

/** Headers and the inner error that every answer of Graph carries. */
export function finish(world: World, request: SimRequest, answer: SimResponse): SimResponse {
  const requestId = randomUUID();
  const clientRequestId = request.headers['client-request-id'] ?? requestId;
  const headers: Record<string, string | string[]> = {
    'request-id': requestId,
    'client-request-id': clientRequestId,
    'Cache-Control': 'no-store',
    'OData-Version': '4.0',
    ...answer.headers,
  };
  if (answer.body === undefined || Buffer.isBuffer(answer.body)) return { ...answer, headers };
  headers['Content-Type'] ??= 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
  const body = answer.body as { error?: { code: string; message: string; innerError?: object } };
  if (answer.status < 400 || !body.error) return { ...answer, headers };
  const innerError = {
    ...body.error.innerError,
    date: world.clock.now().toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': clientRequestId,
  };
  return { ...answer, headers, body: { error: { ...body.error, innerError } } };
}
