import { ODataError } from '../../odata/filter.ts';
import type { GraphHandler, GraphRoute } from '../call.ts';
import { invalidRequest } from '../errors.ts';

/**
 * A route below a site, in both ways that Graph addresses one: by id, and by path with a second colon
 * (`/sites/localhost:/sites/treklang:/lists`).
 */
export function onSite(method: string, rest: string, scopes: readonly string[], handle: GraphHandler): readonly GraphRoute[] {
  const checked = withODataErrors(handle);
  return [
    { method, pattern: `/sites/{site-id}${rest}`, scopes, handle: checked },
    { method, pattern: `/sites/{host}:/{path*}${rest === '' ? '' : `:${rest}`}`, scopes, handle: checked },
  ];
}

/** A query option that does not parse is the client's fault. */
export function withODataErrors(handle: GraphHandler): GraphHandler {
  return (call) => {
    try {
      return handle(call);
    } catch (error) {
      if (error instanceof ODataError) throw invalidRequest(error.message);
      throw error;
    }
  };
}

/** Any of these is enough; how far Sites.Selected reaches is asked at the site. */
export const READS_SITES = ['Sites.Selected', 'Sites.Read.All', 'Sites.ReadWrite.All'];
export const WRITES_SITES = ['Sites.Selected', 'Sites.ReadWrite.All'];
