import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { AppConfig } from '#config';
import { CACHING, securityHeaders } from '../../manifest/securityHeaders.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.map': 'application/json',
};

export interface AppServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the built pages as any static host does, with config.json made for this run.
 * Pages are never cached, files with a hash in their name always (pains P29).
 *
 * @throws Error with `code` EADDRINUSE when the port is taken.
 */
export async function serveApp(options: {
  readonly folder: string;
  readonly port: number;
  readonly key: string;
  readonly certificate: string;
  readonly config: () => AppConfig;
}): Promise<AppServer> {
  const server = createServer({ key: options.key, cert: options.certificate }, (request, response) => {
    void answer(new URL(request.url ?? '/', 'https://localhost').pathname).then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, 'localhost', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(path: string): Promise<{ status: number; headers: Record<string, string>; body: Buffer | string }> {
    const security = securityHeaders(options.config());
    if (path === '/config.json') {
      return { status: 200, headers: { ...security, 'Content-Type': TYPES['.json']!, 'Cache-Control': CACHING.page }, body: JSON.stringify(options.config()) };
    }
    const file = normalize(path === '/' ? '/web.html' : decodeURIComponent(path));
    const type = TYPES[extname(file)];
    const body = type && !file.includes('..') ? await readFile(join(options.folder, file)).catch(() => null) : null;
    if (!body || !type) return { status: 404, headers: { ...security, 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Siden findes ikke.' };
    const isHashed = /\.[0-9a-f]{8,}\./.test(file);
    return {
      status: 200,
      headers: { ...security, 'Content-Type': type, 'Cache-Control': isHashed ? CACHING.hashed : CACHING.page },
      body,
    };
  }
}
