import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DroppedConnection } from './faults.ts';
import type { SimRequest, SimResponse } from './http.ts';

/** One room of the local Microsoft 365: everything below its prefix. The longest fitting prefix wins. */
export interface Mount {
  readonly prefix: string;
  /** Answers, or takes the exchange over and returns undefined. `request.path` is without the prefix. */
  handle(request: SimRequest, raw: RawExchange): SimResponse | undefined | Promise<SimResponse | undefined>;
  /** True: the body is left unread for a library that reads it itself. */
  readonly readsBody?: boolean;
}

export interface RawExchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

export interface RunningServer {
  readonly port: number;
  /** Opens the rooms. Until then every request is answered 503: the address is known first, and the rooms need it. */
  serve(mounts: readonly Mount[]): void;
  close(): Promise<void>;
}

/** Longer than any script pauses: a connection let go in the moment it is used again looks like a failed request. */
const KEPT_MS = 600_000;

/**
 * Listens on this machine's loopback only. Port 0: a free one.
 * @throws Error with `code` EADDRINUSE when the port is taken.
 */
export async function listen(options: { port: number; key: string; certificate: string }): Promise<RunningServer> {
  let mounts: readonly Mount[] | undefined;
  const server = createServer({ key: options.key, cert: options.certificate }, (incoming, outgoing) => {
    answer(mounts, { incoming, outgoing }).catch((error: unknown) => fail(outgoing, error));
  });
  server.keepAliveTimeout = KEPT_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, 'localhost', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    serve(opened) {
      mounts = [...opened].sort((a, b) => b.prefix.length - a.prefix.length);
    },
    close: () => closeNow(server),
  };
}

async function answer(mounts: readonly Mount[] | undefined, raw: RawExchange): Promise<void> {
  if (!mounts) return send(raw.outgoing, plain(503, 'Starting.'));
  const url = URL.parse(raw.incoming.url ?? '/', 'https://localhost');
  if (!url) return send(raw.outgoing, plain(400, 'Not an address.'));
  const mount = mounts.find(({ prefix }) => url.pathname === prefix || url.pathname.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`));
  if (!mount) return send(raw.outgoing, plain(404, 'Nothing here.'));
  const request: SimRequest = {
    method: raw.incoming.method ?? 'GET',
    path: url.pathname.slice(mount.prefix === '/' ? 0 : mount.prefix.length) || '/',
    query: url.searchParams,
    headers: flatten(raw.incoming),
    body: mount.readsBody ? Buffer.alloc(0) : await readBody(raw.incoming),
  };
  const response = await mount.handle(request, raw);
  if (response) send(raw.outgoing, response);
}

const plain = (status: number, body: string): SimResponse => ({ status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body });

function send(outgoing: ServerResponse, response: SimResponse): void {
  for (const [name, value] of Object.entries(response.headers ?? {})) outgoing.setHeader(name, value);
  outgoing.statusCode = response.status;
  const { body } = response;
  if (body === undefined) return void outgoing.end();
  if (typeof body === 'string' || Buffer.isBuffer(body)) return void outgoing.end(body);
  if (!outgoing.hasHeader('Content-Type')) outgoing.setHeader('Content-Type', 'application/json; charset=utf-8');
  outgoing.end(JSON.stringify(body));
}

function fail(outgoing: ServerResponse, error: unknown): void {
  if (error instanceof DroppedConnection) return void outgoing.destroy();
  console.error(error);
  if (outgoing.headersSent) return void outgoing.destroy();
  send(outgoing, { status: 500, body: { error: { code: 'generalException', message: 'The local Microsoft 365 failed; see its log.' } } });
}

function flatten(incoming: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function closeNow(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
