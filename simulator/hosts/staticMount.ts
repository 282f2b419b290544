import { createHash } from 'node:crypto';
import type { SimRequest, SimResponse } from '../kernel/http.ts';
import type { Mount } from '../kernel/server.ts';
import { type PageFiles, pageFiles } from './bundlePages.ts';

/** `/static/*`: the scripts of the host pages. Asked for again each time, answered with 304 while unchanged. */
export function staticMount(files: () => Promise<PageFiles> = pageFiles): Mount {
  return { prefix: '/static', handle: async (request) => staticFile(await files(), request) };
}

function staticFile(files: PageFiles, request: SimRequest): SimResponse {
  const file = files.get(request.path.slice(1));
  if (!file) return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'No such script.' };
  return script(file, request);
}

/** A script with its entity tag. */
export function script(content: Buffer, request: SimRequest): SimResponse {
  const tag = `"${createHash('sha1').update(content).digest('base64url')}"`;
  const headers = { ETag: tag, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };
  if (request.headers['if-none-match'] === tag) return { status: 304, headers };
  return { status: 200, headers: { ...headers, 'Content-Type': 'text/javascript; charset=utf-8' }, body: content };
}
