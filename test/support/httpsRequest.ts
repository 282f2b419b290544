import { request as httpsRequest } from 'node:https';

export interface WireAnswer {
  readonly status: number;
  /** Names in lower case; `set-cookie` is joined by a line break. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  readonly text: string;
}

export interface WireRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** One request to a server with a certificate of its own; redirects are not followed. Rejects when the connection is cut. */
export function sendHttps(url: string, ca: string, { method = 'GET', headers = {}, body }: WireRequest = {}): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const sent = httpsRequest(url, { method, ca, agent: false, headers: { ...length, ...headers } }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const bytes = Buffer.concat(parts);
        const flat = Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : (value ?? '')]);
        resolve({
          status: incoming.statusCode ?? 0,
          headers: Object.fromEntries(flat) as Record<string, string>,
          bytes,
          text: bytes.toString('utf8'),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
