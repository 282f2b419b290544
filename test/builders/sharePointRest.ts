import type { User } from '../../simulator/directory/users.ts';
import type { SimResponse } from '../../simulator/kernel/http.ts';
import type { World } from '../../simulator/kernel/world.ts';
import { dispatchRest } from '../../simulator/sharepoint/rest/dispatchRest.ts';
import { aCaller } from './aCaller.ts';

export interface RestAnswer extends SimResponse {
  readonly body: Readonly<Record<string, unknown>> & {
    readonly value: readonly Readonly<Record<string, unknown>>[];
    readonly 'odata.error': { readonly code: string; readonly message: { readonly value: string } };
  };
}

export interface RestClient {
  get(resource: string, headers?: Readonly<Record<string, string>>): RestAnswer;
  post(resource: string, body?: unknown, headers?: Readonly<Record<string, string>>): RestAnswer;
  /** POST with `X-HTTP-Method: MERGE` and `IF-MATCH: *`. */
  merge(resource: string, body: unknown): RestAnswer;
}

const JSON_ONLY = 'application/json;odata=nometadata';

/** SharePoint REST of the room as this person reaches it, e.g. `web/lists`. */
export function restOf(world: World, user: User, scopes: readonly string[] = ['AllSites.FullControl']): RestClient {
  const caller = aCaller(user, scopes);
  const send = (method: string, resource: string, body: unknown, headers: Readonly<Record<string, string>>): RestAnswer => {
    const url = new URL(`/sites/treklang-room/_api/${resource}`, world.origin);
    const sent = body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
    const path = url.pathname.replace(/^\/sites/, '');
    const all = { accept: JSON_ONLY, ...(body === undefined ? {} : { 'content-type': JSON_ONLY }), ...headers };
    return dispatchRest(world, caller, { method, path, query: url.searchParams, headers: all, body: sent }) as RestAnswer;
  };
  return {
    get: (resource, headers = {}) => send('GET', resource, undefined, headers),
    post: (resource, body, headers = {}) => send('POST', resource, body, headers),
    merge: (resource, body) => send('POST', resource, body, { 'x-http-method': 'MERGE', 'if-match': '*' }),
  };
}
