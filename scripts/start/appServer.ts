import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { AppConfig } from '#config';

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
      return { status: 200, headers: { ...security, 'Content-Type': TYPES['.json']!, 'Cache-Control': 'no-cache' }, body: JSON.stringify(options.config()) };
    }
    const file = normalize(path === '/' ? '/web.html' : decodeURIComponent(path));
    const type = TYPES[extname(file)];
    const body = type && !file.includes('..') ? await readFile(join(options.folder, file)).catch(() => null) : null;
    if (!body || !type) return { status: 404, headers: { ...security, 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Siden findes ikke.' };
    const isHashed = /\.[0-9a-f]{8,}\./.test(file);
    return {
      status: 200,
      headers: { ...security, 'Content-Type': type, 'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache' },
      body,
    };
  }
}

/** What a static host is told to send: only our own scripts and Microsoft's, only Microsoft's hosts may frame us. */
export function securityHeaders(config: AppConfig): Record<string, string> {
  const scripts = originsOf(config.officeScripts);
  const connect = originsOf([config.graph, config.authority.url, config.sharePoint]);
  const frames = originsOf([config.authority.url]);
  const policy = [
    `default-src 'none'`,
    `script-src 'self' ${scripts}`,
    // Fluent UI writes its style rules into style elements at run time.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self' ${connect} https://res.cdn.office.net`,
    `frame-src 'self' ${frames}`,
    `frame-ancestors 'self' ${config.trustedHostOrigins.join(' ')}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

function originsOf(addresses: readonly string[]): string {
  return [...new Set(addresses.map((address) => new URL(address).origin))].join(' ');
}
