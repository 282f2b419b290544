import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import type { SimRequest, SimResponse } from '../kernel/http.ts';
import { projectRoot } from '../kernel/projectRoot.ts';
import type { Mount } from '../kernel/server.ts';
import { pageFiles } from './bundlePages.ts';
import { script } from './staticMount.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};

/**
 * `/office/*`: npm's office.js byte for byte. Its folders are lower case while the library asks in mixed case.
 * `/office/prelude.js` is ours: what Microsoft's own delivery brings along and npm's files lack.
 */
export function officeFilesMount(): Mount {
  const folder = join(projectRoot(), 'node_modules/@microsoft/office-js/dist');
  return {
    prefix: '/office',
    handle: async (request) => {
      if (request.path === '/prelude.js') return withCors(script((await pageFiles()).get('prelude.js')!, request));
      return withCors(officeFile(folder, request));
    },
  };
}

function officeFile(folder: string, request: SimRequest): SimResponse {
  const file = normalize(join(folder, decodeURIComponent(request.path).toLowerCase()));
  const type = CONTENT_TYPES[extname(file)];
  if (!file.startsWith(folder + sep) || !type || !existsSync(file) || !statSync(file).isFile()) {
    return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'No such file of office.js.' };
  }
  return { status: 200, headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=3600' }, body: readFileSync(file) };
}

/** The app's page is another origin, as in reality. */
function withCors(response: SimResponse): SimResponse {
  return { ...response, headers: { ...response.headers, 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' } };
}
