import { GraphError } from '../../graph/errors.ts';
import type { Caller } from '../../kernel/caller.ts';
import { faultResponse } from '../../kernel/faults.ts';
import { type SimRequest, type SimResponse, UnreadableBody } from '../../kernel/http.ts';
import { createRouter } from '../../kernel/router.ts';
import type { World } from '../../kernel/world.ts';
import { canReachSite } from '../sites/siteAccess.ts';
import { findSiteByPath, type Site } from '../sites/sites.ts';
import { readRestAddress, type RestAddress } from './restAddress.ts';
import { requireScopes, restDenied, RestError, restInvalid, restNotFound, restNotSimulated, type RestRoute } from './restCall.ts';
import { restFieldRoutes } from './restFields.ts';
import { restListRoutes } from './restLists.ts';
import { restNavigationRoutes } from './restNavigation.ts';
import { restPageRoutes } from './restPages.ts';
import { restRoleRoutes } from './restRoles.ts';
import { restViewRoutes } from './restViews.ts';
import { restWebRoutes } from './restWeb.ts';

export const SITES = '/sites';

const router = createRouter<RestRoute['handle']>([...restWebRoutes, ...restRoleRoutes, ...restViewRoutes, ...restFieldRoutes, ...restListRoutes, ...restPageRoutes, ...restNavigationRoutes]);

/** Answers one signed-in request to SharePoint REST in one transaction. `request.path` is below `/sites`. */
export function dispatchRest(world: World, caller: Caller, request: SimRequest): SimResponse {
  const fault = world.faults.take(request.method, SITES + request.path);
  if (fault?.when === 'before') return faultResponse(fault);
  const answer = run(world, caller, request);
  return fault ? faultResponse(fault) : answer;
}

function run(world: World, caller: Caller, request: SimRequest): SimResponse {
  try {
    return finish(world.database.transaction(() => act(world, caller, request))());
  } catch (error) {
    if (error instanceof RestError) return restFailure(error);
    if (error instanceof UnreadableBody) return restFailure(restInvalid(error.message));
    if (error instanceof GraphError) return restFailure(new RestError(error.status, '-1, Microsoft.SharePoint.SPException', error.message));
    throw error;
  }
}

function act(world: World, caller: Caller, request: SimRequest): SimResponse {
  const address = readRestAddress(request.path);
  const method = methodOf(request);
  const match = address && router.match(method, address.resource);
  if (!address || !match) throw restNotSimulated(`route ${method} ${SITES}${request.path}`);
  requireJsonAnswer(request);
  const site = siteOf(world, caller, address);
  const route = match.route as RestRoute;
  requireScopes(caller, route.scopes);
  return route.handle({ world, caller, site, request, params: undoubled(match.params) });
}

function siteOf(world: World, caller: Caller, { sitePath }: RestAddress): Site {
  const site = findSiteByPath(world.database, sitePath);
  if (!site) throw restNotFound('The site');
  if (caller.tenantId !== site.tenantId || !canReachSite(world, caller.user, site)) throw restDenied();
  return site;
}

/** Browsers can send POST everywhere: the header says what is meant. */
function methodOf({ method, headers }: SimRequest): string {
  const meant = method === 'POST' ? (headers['x-http-method'] ?? method).toUpperCase() : method;
  return meant === 'PATCH' ? 'MERGE' : meant;
}

/** Without asking for it SharePoint answers in Atom. */
function requireJsonAnswer({ headers }: SimRequest): void {
  if (!/application\/json;\s*odata(\.metadata)?=(nometadata|none)/i.test(headers['accept'] ?? '')) {
    throw restNotSimulated('answer but Accept: application/json;odata=nometadata');
  }
}

function undoubled(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value.replaceAll("''", "'")]));
}

const TYPE = { 'Content-Type': 'application/json;odata=nometadata;streaming=true;charset=utf-8' };

function finish(answer: SimResponse): SimResponse {
  return answer.body === undefined ? answer : { ...answer, headers: { ...TYPE, ...answer.headers } };
}

export function restFailure(error: RestError): SimResponse {
  return { status: error.status, headers: TYPE, body: { 'odata.error': { code: error.code, message: { lang: 'en-US', value: error.message } } } };
}
