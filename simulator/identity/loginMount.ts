import { IncomingMessage } from 'node:http';
import type { Provider } from 'oidc-provider';
import { findTenant, listTenants, type Tenant } from '../directory/users.ts';
import type { SimRequest, SimResponse } from '../kernel/http.ts';
import type { Mount, RawExchange } from '../kernel/server.ts';
import type { World } from '../kernel/world.ts';
import { isRegisteredOrigin, listApplications } from './applications.ts';
import { answerInteraction } from './interactions.ts';
import { PAGE_HEADERS } from './pages/layout.ts';
import { errorPage } from './pages/plainPages.ts';
import { createProvider } from './provider.ts';
import { audienceOf, OPENID_SCOPES, parseScopes, RESOURCES } from './scopes.ts';
import { REQUESTED_SCOPE_HEADER } from './tokenAnswer.ts';

const AUTHORIZE = '/oauth2/v2.0/authorize';
const TOKEN = '/oauth2/v2.0/token';
const DEVICE_CODE = '/oauth2/v2.0/devicecode';

/** `/login/{tenant}/…`: OpenID Connect with Microsoft's paths and parameters. The tenant may be an id, a key or a domain. */
export function loginMount(world: World): Mount {
  const providers = new Map(listTenants(world.database).map((tenant) => [tenant.id, createProvider(world, tenant)]));
  return {
    prefix: '/login',
    handle(request, raw) {
      const [, name = '', rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(request.path) ?? [];
      const tenant = findTenant(world.database, decodeURIComponent(name));
      const provider = tenant && providers.get(tenant.id);
      if (!tenant || !provider) return unknownTenant();
      return answer(world, tenant, provider, { ...request, path: rest.replace(/^\/v2\.0\/\.well-known/, '/.well-known') }, raw);
    },
  };
}

function answer(world: World, tenant: Tenant, provider: Provider, request: SimRequest, raw: RawExchange): Promise<SimResponse> | SimResponse | undefined {
  if (request.path.startsWith('/interaction/')) return answerInteraction(world, tenant, provider, request, raw);
  if (request.method === 'OPTIONS' && !mayCall(world, request)) return { status: 204 };
  const query = request.path === AUTHORIZE ? authorizeQuery(world, request.query) : request.query;
  const body = request.path === TOKEN || request.path === DEVICE_CODE ? formFor(world, request) : request.body;
  handToLibrary(tenant, provider, request, raw, query, body);
  return undefined;
}

/** A preflight names no app, so any registered page's origin passes; the request itself is checked against its app. */
function mayCall(world: World, request: SimRequest): boolean {
  const { origin = '' } = request.headers;
  if (!request.path.startsWith('/oauth2/')) return true;
  return listApplications(world.database).some((application) => isRegisteredOrigin(application, origin));
}

/** Microsoft puts the resource into the scope's name; the library wants it apart. */
function authorizeQuery(world: World, query: URLSearchParams): URLSearchParams {
  return separated(world, new URLSearchParams(query));
}

function separated(world: World, params: URLSearchParams): URLSearchParams {
  const scope = params.get('scope') ?? '';
  params.set('requested_scope', scope);
  params.set('scope', ['openid', ...scope.split(/\s+/).filter((part) => part !== 'openid' && OPENID_SCOPES.some((name) => name === part))].join(' '));
  params.delete('resource');
  for (const resource of RESOURCES) params.append('resource', audienceOf(world.origin, resource));
  return params;
}

function formFor(world: World, request: SimRequest): Buffer {
  const form = new URLSearchParams(request.body.toString('utf8'));
  if (request.path === DEVICE_CODE) return Buffer.from(separated(world, form).toString());
  const scope = form.get('scope') ?? '';
  form.delete('scope');
  form.set('resource', audienceOf(world.origin, requestedResource(world, scope)));
  return Buffer.from(form.toString());
}

function requestedResource(world: World, scope: string): 'graph' | 'sharePoint' {
  return parseScopes(world.origin, scope).resource;
}

function handToLibrary(
  tenant: Tenant,
  provider: Provider,
  request: SimRequest,
  { incoming, outgoing }: RawExchange,
  query: URLSearchParams,
  body: Buffer,
): void {
  const search = query.size > 0 ? `?${query.toString()}` : '';
  const replayed = new IncomingMessage(incoming.socket);
  const scope = new URLSearchParams(request.body.toString('utf8')).get('scope') ?? '';
  Object.assign(replayed, {
    method: request.method,
    url: request.path + search,
    originalUrl: `/login/${tenant.id}${request.path}${search}`,
    headers: { ...incoming.headers, 'content-length': String(body.length), [REQUESTED_SCOPE_HEADER]: scope },
    complete: true,
  });
  replayed.push(body);
  replayed.push(null);
  for (const [name, value] of Object.entries(PAGE_HEADERS)) if (name !== 'Content-Type') outgoing.setHeader(name, value);
  void provider.callback()(replayed, outgoing);
}

function unknownTenant(): SimResponse {
  return { status: 400, headers: PAGE_HEADERS, body: errorPage('invalid_tenant', 'AADSTS90002: Tenant not found.') };
}
