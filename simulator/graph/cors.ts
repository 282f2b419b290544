import type { SimRequest, SimResponse } from '../kernel/http.ts';

/** What a page on another origin may read, exactly: everything else is invisible to the app (Microsoft Dev Proxy, 2026-07). */
const EXPOSED =
  'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, Retry-After';

export function corsHeaders(): Readonly<Record<string, string>> {
  return { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': EXPOSED };
}

/** `*` as a list of headers would leave out Authorization, so the asked-for names are repeated. */
export function preflight(request: SimRequest): SimResponse {
  return {
    status: 200,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
      'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '',
      'Access-Control-Max-Age': '600',
    },
  };
}
