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
  return (url, init = {}) =>
    new Promise((resolve, reject) => {
      const request = httpsRequest(url, { method: init.method ?? 'GET', headers: Object.fromEntries(new Headers(init.headers)), agent }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', (cause) => reject(new TypeError('fetch failed', { cause })));
        incoming.on('end', () => resolve(toResponse(incoming.statusCode ?? 0, incoming.headers, Buffer.concat(chunks))));
      });
      request.on('error', (cause) => reject(new TypeError('fetch failed', { cause })));
      request.end(bodyOf(init.body));
    });
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
