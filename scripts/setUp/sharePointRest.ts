import { createGraph, type Graph, type GraphOptions } from '#graph';

/** SharePoint's own interface of one site: what Graph has no way to do (views, rights of groups, own rows, formatting). */
export interface SharePointRest {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: object): Promise<T>;
  /** Changes properties of what stands at the path. */
  merge(path: string, body: object): Promise<void>;
}

const HEADERS = { Accept: 'application/json;odata=nometadata' };
const JSON_BODY = { 'Content-Type': 'application/json;odata=nometadata' };

/** @param siteUrl `https://kommune.sharepoint.com/sites/treklang` */
export function createSharePointRest(siteUrl: string, options: Omit<GraphOptions, 'root' | 'resource'>): SharePointRest {
  const site: Graph = createGraph({ ...options, root: `${siteUrl}/_api`, resource: 'sharePoint' });
  return {
    get: async <T>(path: string) => (await site.send({ method: 'GET', path, headers: HEADERS })).body as T,
    post: async <T>(path: string, body?: object) =>
      (await site.send({ method: 'POST', path, headers: { ...HEADERS, ...JSON_BODY }, ...(body === undefined ? {} : { body }) })).body as T,
    async merge(path, body) {
      const headers = { ...HEADERS, ...JSON_BODY, 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
      await site.send({ method: 'POST', path, headers, body, isRepeatable: true });
    },
  };
}

/** A text in a call of SharePoint's: quotes are doubled. */
export function quoted(text: string): string {
  return `'${encodeURIComponent(text.replaceAll("'", "''"))}'`;
}
