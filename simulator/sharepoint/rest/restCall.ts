import { type Caller, hasScope } from '../../kernel/caller.ts';
import { jsonBody, type SimRequest, type SimResponse } from '../../kernel/http.ts';
import type { Route } from '../../kernel/router.ts';
import type { World } from '../../kernel/world.ts';
import { allows, type PermissionName } from '../permissions/basePermissions.ts';
import { effectivePermissions } from '../permissions/effectivePermissions.ts';
import type { List } from '../lists/lists.ts';
import type { Site } from '../sites/sites.ts';

/** One request to SharePoint REST of a site, signed in. */
export interface RestCall {
  readonly world: World;
  readonly caller: Caller;
  readonly site: Site;
  readonly request: SimRequest;
  /** Decoded, quotes undoubled. */
  readonly params: Readonly<Record<string, string>>;
}

/** `method` is what the request means: POST with `X-HTTP-Method: MERGE` is `MERGE`. Patterns are in lower case. */
export type RestRoute = Route<(call: RestCall) => SimResponse> & { readonly scopes: readonly string[] };

export const READS = ['AllSites.Read', 'AllSites.Write', 'AllSites.Manage', 'AllSites.FullControl'];
export const MANAGES = ['AllSites.Manage', 'AllSites.FullControl'];
export const CONTROLS = ['AllSites.FullControl'];

/** An answer that SharePoint gives as `odata.error`. */
export class RestError extends Error {
  readonly status: number;
  /** Number and .NET name, e.g. `-2147024891, System.UnauthorizedAccessException`. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const restDenied = (): RestError =>
  new RestError(403, '-2147024891, System.UnauthorizedAccessException', 'Access denied. You do not have permission to perform this action or access this resource.');
export const restNotFound = (what: string): RestError => new RestError(404, '-1, System.ArgumentException', `${what} does not exist.`);
export const restInvalid = (why: string): RestError => new RestError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', why);
export const restNotSimulated = (what: string): RestError => new RestError(501, 'notSimulated', `The local Microsoft 365 has no ${what}`);

export function requireScopes(caller: Caller, scopes: readonly string[]): void {
  if (!hasScope(caller, scopes)) throw restDenied();
}

/** @throws RestError 403 */
export function requirePermission({ world, caller, site }: RestCall, permission: PermissionName, list?: List): void {
  if (!allows(effectivePermissions(world, caller.user, site, list), permission)) throw restDenied();
}

type Body = Readonly<Record<string, unknown>>;

/** Without the metadata of the verbose format, which needs type names nobody here checks. @throws RestError 400 */
export function restBody({ request }: RestCall): Body {
  if (!/^application\/json/.test(request.headers['content-type'] ?? '')) throw restInvalid('The body must be application/json;odata=nometadata.');
  const body = jsonBody(request);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw restInvalid('A JSON object is expected.');
  if ('__metadata' in body) throw restNotSimulated('verbose bodies with __metadata');
  return body as Body;
}

/** The properties a body may change, each with its kind. @throws RestError 400, 501 naming a property that is not simulated. */
export function requireProperties(body: Body, kinds: Readonly<Record<string, 'string' | 'number' | 'boolean' | 'any'>>): void {
  for (const [name, value] of Object.entries(body)) {
    const kind = kinds[name];
    if (kind === undefined) throw restNotSimulated(`property ${name} here`);
    if (kind !== 'any' && typeof value !== kind) throw restInvalid(`The property '${name}' takes a ${kind}.`);
  }
}

/** A change of something that exists says so; without it SharePoint refuses. @throws RestError 400 */
export function requireIfMatch({ request }: RestCall): void {
  if (request.headers['if-match'] !== '*') throw restInvalid('A change needs the header IF-MATCH: *.');
}

export const restOk = (body: unknown): SimResponse => ({ status: 200, body });
export const restCreated = (body: unknown): SimResponse => ({ status: 201, body });
export const restDone = (): SimResponse => ({ status: 200, body: { 'odata.null': true } });
export const restChanged = (): SimResponse => ({ status: 204 });

/** `$select` of top-level properties. */
export function restSelect({ request }: RestCall, body: Body, usual: readonly string[] = Object.keys(body)): Body {
  const names = request.query.get('$select')?.split(',').map((name) => name.trim());
  return Object.fromEntries(Object.entries(body).filter(([name]) => (names ? names.includes(name) : usual.includes(name))));
}
