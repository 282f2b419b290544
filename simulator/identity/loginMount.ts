import { IncomingMessage } from 'node:http';
import type { Provider } from 'oidc-provider';
import { findTenant, listTenants, type Tenant } from '../directory/users.ts';
import type { SimRequest, SimResponse } from '../kernel/http.ts';
import type { Mount, RawExchange } from '../kernel/server.ts';
import type { World } from '../kernel/world.ts';
import { findApplication, isRegisteredOrigin, listApplications, webRedirectUris } from './applications.ts';
import { DEVICE_CODE_GRANT } from './clientMetadata.ts';
import { entraError } from './entraError.ts';
import { answerInteraction } from './interactions.ts';
import { PAGE_HEADERS } from './pages/layout.ts';
import { errorPage } from './pages/plainPages.ts';
import { createProvider } from './provider.ts';
import { audienceOf, OPENID_SCOPES, parseScopes, RESOURCES, ScopeError } from './scopes.ts';
import { REQUESTED_SCOPE_HEADER } from './tokenAnswer.ts';

const AUTHORIZE = '/oauth2/v2.0/authorize';
const TOKEN = '/oauth2/v2.0/token';
const LOGOUT = '/oauth2/v2.0/logout';
const DEVICE_CODE = '/oauth2/v2.0/devicecode';

/** `/login/{tenant}/…`: OpenID Connect with Microsoft's paths and parameters. The tenant may be an id, a key or a domain. */
export function loginMount(world: World): Mount {
  const providers = new Map(listTenants(world.database).map((tenant) => [tenant.id, createProvider(world, tenant)]));
  return {
    prefix: '/login',
    handle(request, raw) {
      const [, name = '', rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(request.path) ?? [];
      const tenant = findTenant(world.database, decoded(name));
      const provider = tenant && providers.get(tenant.id);
      if (!tenant || !provider) return unknownTenant(name, rest);
      return answer(world, tenant, provider, { ...request, path: rest.replace(/^\/v2\.0\/\.well-known/, '/.well-known') }, raw);
    },
  };
}

function answer(world: World, tenant: Tenant, provider: Provider, request: SimRequest, raw: RawExchange): Promise<SimResponse> | SimResponse | undefined {
  if (request.path.startsWith('/interaction/')) return answerInteraction(world, tenant, provider, request, raw);
  if (request.method === 'OPTIONS' && !isFromRegisteredPage(world, request)) return { status: 204 };
  if (request.path === TOKEN && request.method === 'POST') {
    const refusal = refuseToken(world, tenant, request);
    if (refusal) return refusal;
  }
  handToLibrary(tenant, provider, request, raw, queryFor(world, request), formFor(world, request));
  return undefined;
}

function queryFor(world: World, request: SimRequest): URLSearchParams {
  const query = new URLSearchParams(request.query);
  if (request.path === AUTHORIZE) return separated(world, query);
  if (request.path === LOGOUT) nameApp(world, query);
  return query;
}

/** MSAL signs out without naming its app; Microsoft then goes by the address to return to. */
function nameApp(world: World, query: URLSearchParams): void {
  const returnTo = query.get('post_logout_redirect_uri');
  if (returnTo === null || query.has('client_id') || query.has('id_token_hint')) return;
  const application = listApplications(world.database).find((one) => webRedirectUris(one).includes(returnTo));
  if (application) query.set('client_id', application.clientId);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** A preflight names no app, so any registered page's origin passes; the request itself is checked against its app. */
function isFromRegisteredPage(world: World, request: SimRequest): boolean {
  const { origin = '' } = request.headers;
  if (!request.path.startsWith('/oauth2/')) return true;
  return listApplications(world.database).some((application) => isRegisteredOrigin(application, origin));
}

/** What Microsoft refuses and the library would not, or in other words. */
function refuseToken(world: World, tenant: Tenant, request: SimRequest): SimResponse | undefined {
  const form = new URLSearchParams(request.body.toString('utf8'));
  const refuse = (error: string, description: string): SimResponse => {
    const { origin } = request.headers;
    const headers: Record<string, string> = origin !== undefined && isFromRegisteredPage(world, request) ? { 'Access-Control-Allow-Origin': origin } : {};
    return { status: 400, headers, body: entraError(error, description) };
  };
  if (form.get('grant_type') === 'authorization_code' && request.headers.origin === undefined) {
    return refuse('invalid_request', "AADSTS9002327: Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.");
  }
  const clientId = form.get('client_id') ?? '';
  if (!findApplication(world.database, clientId)) {
    return refuse('unauthorized_client', `AADSTS700016: Application with identifier '${clientId}' was not found in the directory '${tenant.name}'.`);
  }
  try {
    parseScopes(world.origin, form.get('scope') ?? '');
    return undefined;
  } catch (error) {
    if (!(error instanceof ScopeError)) throw error;
    return refuse(error.error, error.message);
  }
}

/** Microsoft puts the resource into the scope's name; the library wants it apart. */
function separated(world: World, params: URLSearchParams): URLSearchParams {
  const scope = params.get('scope') ?? '';
  const openId = scope.split(/\s+/).filter((part) => part !== 'openid' && OPENID_SCOPES.some((name) => name === part));
  params.set('requested_scope', scope);
  params.set('scope', ['openid', ...openId].join(' '));
  params.delete('resource');
  for (const resource of RESOURCES) params.append('resource', audienceOf(world.origin, resource));
  return params;
}

function formFor(world: World, request: SimRequest): Buffer {
  if (request.path !== TOKEN && request.path !== DEVICE_CODE) return request.body;
  const form = new URLSearchParams(request.body.toString('utf8'));
  if (request.path === DEVICE_CODE) return Buffer.from(separated(world, form).toString());
  const { resource } = parseScopes(world.origin, form.get('scope') ?? '');
  form.delete('scope');
  // Microsoft's own library says it in short, and Microsoft takes both.
  if (form.get('grant_type') === 'device_code') form.set('grant_type', DEVICE_CODE_GRANT);
  form.set('resource', audienceOf(world.origin, resource));
  return Buffer.from(form.toString());
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
  outgoing.setHeader('X-Frame-Options', 'DENY');
  outgoing.setHeader('Referrer-Policy', 'no-referrer');
  void provider.callback()(replayed, outgoing);
}

/** Scripts are answered in JSON, people on a page. */
function unknownTenant(name: string, path: string): SimResponse {
  const why = `AADSTS90002: Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`;
  if (path === TOKEN) return { status: 400, body: entraError('invalid_request', why) };
  return { status: 400, headers: PAGE_HEADERS, body: errorPage('invalid_tenant', why) };
}
