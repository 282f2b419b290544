import { randomUUID } from 'node:crypto';
import { readCaller } from '../identity/readCaller.ts';
import type { Caller } from '../kernel/caller.ts';
import { DroppedConnection, faultResponse } from '../kernel/faults.ts';
import type { SimRequest, SimResponse } from '../kernel/http.ts';
import type { Mount } from '../kernel/server.ts';
import type { World } from '../kernel/world.ts';
import { answerBatch, BATCH_PATH } from './batch.ts';
import type { GraphRoute } from './call.ts';
import { corsHeaders, preflight } from './cors.ts';
import { createDispatch, type Dispatch, errorResponse, finish, GRAPH_MOUNT } from './dispatch.ts';
import { GraphError } from './errors.ts';

/** Microsoft Graph at `/graph/v1.0`: cross-origin rules, token, batch, log; the rest is the rooms' routes. */
export function graphMount(world: World, routes: readonly GraphRoute[]): Mount {
  const dispatch = createDispatch(routes);
  return {
    prefix: GRAPH_MOUNT,
    async handle(request) {
      if (request.method === 'OPTIONS') return preflight(request);
      const logged: Logged = { caller: '', status: 0 };
      try {
        const answer = await answerOne(world, dispatch, request, logged);
        logged.status = answer.status;
        return { ...answer, headers: { ...answer.headers, ...corsHeaders() } };
      } finally {
        log(world, request, logged);
      }
    },
  };
}

interface Logged {
  caller: string;
  /** 0: the connection was closed without an answer. */
  status: number;
  batch?: string;
}

async function answerOne(world: World, dispatch: Dispatch, request: SimRequest, logged: Logged): Promise<SimResponse> {
  const caller = await readCaller(world, request.headers.authorization, 'graph').catch((error: unknown) => error);
  if (caller instanceof GraphError) return finish(world, request, errorResponse(caller));
  if (caller instanceof Error) throw caller;
  const signedIn = caller as Caller;
  logged.caller = signedIn.user.userPrincipalName;
  return request.path === BATCH_PATH && request.method === 'POST'
    ? wholeBatch(world, dispatch, signedIn, request, logged)
    : safely(world, dispatch, signedIn, request);
}

function wholeBatch(world: World, dispatch: Dispatch, caller: Caller, request: SimRequest, logged: Logged): SimResponse {
  const fault = world.faults.take(request.method, GRAPH_MOUNT + request.path);
  if (fault?.when === 'before') return finish(world, request, faultResponse(fault));
  const batch = randomUUID();
  logged.batch = batch;
  const answer = answerBatch(request, (part) => {
    const entry: Logged = { caller: logged.caller, status: 0, batch };
    try {
      const one = safely(world, dispatch, caller, part);
      entry.status = one.status;
      return one;
    } finally {
      log(world, part, entry);
    }
  });
  return finish(world, request, fault ? faultResponse(fault) : answer);
}

/** A defect of ours still answers with the cross-origin headers, so that the app sees a status and not a broken connection. */
function safely(world: World, dispatch: Dispatch, caller: Caller, request: SimRequest): SimResponse {
  try {
    return dispatch(world, caller, request);
  } catch (error) {
    if (error instanceof DroppedConnection) throw error;
    console.error(error);
    return finish(world, request, errorResponse(new GraphError(500, 'generalException', 'The local Microsoft 365 failed; see its log.')));
  }
}

function log(world: World, request: SimRequest, { caller, status, batch }: Logged): void {
  const query = request.query.size > 0 ? `?${request.query.toString()}` : '';
  world.log.add({
    at: world.clock.now().toISOString(),
    method: request.method,
    url: GRAPH_MOUNT + request.path + query,
    status,
    caller,
    requestBody: loggedBody(request),
    ...(batch === undefined ? {} : { batch }),
  });
}

function loggedBody({ body, headers }: SimRequest): string {
  if (body.length === 0) return '';
  return /json|text|xml|form/.test(headers['content-type'] ?? '') ? body.toString('utf8') : `(${body.length} bytes)`;
}
