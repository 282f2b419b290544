import { Agent, request as httpsRequest } from 'node:https';
import { createSecureContext, rootCertificates } from 'node:tls';

/**
 * `fetch` for scripts that trust one more certificate: that of the local Microsoft 365, which nobody else signed.
 * Network failures are TypeErrors, as with `fetch` itself.
 */
export function nodeFetch(certificate?: string): (url: URL | string, init?: RequestInit) => Promise<Response> {
  if (certificate === undefined) return (url, init) => fetch(url, init);
  // The certificates are read once and connections are used again. As `ca` they would be joined into the connection's name at every request.
  const agent = new Agent({ keepAlive: true, secureContext: createSecureContext({ ca: [...rootCertificates, certificate] }) });
  return send;

  function send(url: URL | string, init: RequestInit = {}): Promise<Response> {
    return new Promise((resolve, reject) => {
      const fail = (cause: Error) => reject(new TypeError('fetch failed', { cause }));
      const request = httpsRequest(url, { method: init.method ?? 'GET', headers: Object.fromEntries(new Headers(init.headers)), agent }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', fail);
        incoming.on('end', () => resolve(toResponse(incoming.statusCode ?? 0, incoming.headers, Buffer.concat(chunks))));
      });
      request.on('error', (cause: NodeJS.ErrnoException) => {
        // The server let a kept connection go in the moment it was used again. Only what changes nothing is sent on a new one: of the rest nobody knows whether it was read.
        if (request.method === 'GET' && request.reusedSocket && cause.code === 'ECONNRESET') send(url, init).then(resolve, reject);
        else fail(cause);
      });
      request.end(bodyOf(init.body));
    });
  }
}

const WITHOUT_BODY = new Set([204, 205, 304]);

function toResponse(status: number, headers: NodeJS.Dict<string | string[]>, body: Buffer): Response {
  const plain = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
  return new Response(WITHOUT_BODY.has(status) ? null : new Uint8Array(body), { status, headers: plain });
}

function bodyOf(body: BodyInit | null | undefined): string | Uint8Array | undefined {
  if (body === null || body === undefined) return undefined;
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  if (body instanceof URLSearchParams) return body.toString();
  throw new TypeError('Only text and bytes are sent');
}
