import { GraphError } from '../../graph/errors.ts';
import { readCaller } from '../../identity/readCaller.ts';
import type { SimRequest, SimResponse } from '../../kernel/http.ts';
import type { Mount } from '../../kernel/server.ts';
import type { World } from '../../kernel/world.ts';
import { dispatchRest, restFailure, SITES } from './dispatchRest.ts';
import { readRestAddress } from './restAddress.ts';
import { RestError } from './restCall.ts';

/** A single-page app on another origin may call with a bearer token (PnP, seen by third parties). */
const CORS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Retry-After' };

/**
 * SharePoint REST below `/sites/{site}/_api/`.
 * @param pages answers everything else below `/sites`: SharePoint's own pages.
 */
export function sharePointRestMount(world: World, pages: Mount['handle'] = nothingHere): Mount {
  return {
    prefix: SITES,
    async handle(request, raw) {
      if (!readRestAddress(request.path)) return pages(request, raw);
      if (request.method === 'OPTIONS') return preflight(request);
      const { answer, caller } = await signedIn(world, request);
      log(world, request, answer, caller);
      return { ...answer, headers: { ...answer.headers, ...CORS } };
    },
  };
}

async function signedIn(world: World, request: SimRequest): Promise<{ readonly answer: SimResponse; readonly caller: string }> {
  try {
    const caller = await readCaller(world, request.headers['authorization'], 'sharePoint');
    return { answer: dispatchRest(world, caller, request), caller: caller.user.userPrincipalName };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { answer: restFailure(new RestError(error.status, error.code, error.message)), caller: '' };
  }
}

function log(world: World, request: SimRequest, answer: SimResponse, caller: string): void {
  const query = request.query.size > 0 ? `?${request.query.toString()}` : '';
  const url = SITES + request.path + query;
  world.log.add({ at: world.clock.now().toISOString(), method: request.method, url, status: answer.status, caller, requestBody: request.body.toString('utf8') });
}

function preflight(request: SimRequest): SimResponse {
  return {
    status: 200,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, POST, PATCH, MERGE, DELETE',
      'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '',
      'Access-Control-Max-Age': '600',
    },
  };
}

function nothingHere(): SimResponse {
  return { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Nothing here.' };
}
