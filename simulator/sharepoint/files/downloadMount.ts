import type { SimRequest, SimResponse } from '../../kernel/http.ts';
import type { Mount } from '../../kernel/server.ts';
import type { World } from '../../kernel/world.ts';
import { DOWNLOADS, readDownload } from './downloads.ts';

/**
 * Pre-authenticated downloads. Another origin may read them by a plain GET only: with an Authorization header the browser
 * asks first and is refused, as with the real service.
 */
export function downloadMount(world: World): Mount {
  return { prefix: DOWNLOADS, handle: (request) => answerDownload(world, request) };
}

export function answerDownload(world: World, request: SimRequest): SimResponse {
  if (request.method !== 'GET') return { status: 405 };
  if (request.headers['authorization'] !== undefined) return { status: 401 };
  const download = readDownload(world, request.path.slice(1));
  const cors = { 'Access-Control-Allow-Origin': '*' };
  if (!download) return { status: 404, headers: cors };
  return {
    status: 200,
    headers: {
      ...cors,
      'Content-Type': download.mimeType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(download.name)}`,
      'Cache-Control': 'no-store',
    },
    body: download.bytes,
  };
}
