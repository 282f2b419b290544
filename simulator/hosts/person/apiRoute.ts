import type { User } from '../../directory/users.ts';
import type { PersonCall, PersonRoute } from '../../identity/personMount.ts';
import { jsonBody, type SimResponse, UnreadableBody } from '../../kernel/http.ts';
import { MailboxRefusal } from './graphAs.ts';

/** A request of a host page whose person is signed in. */
export type SignedInCall = Omit<PersonCall, 'user'> & { readonly user: User };

/**
 * What host pages ask, below `/as/{alias}/api`: only with the session of that person, only from the host's own origin
 * (`Sec-Fetch-Site` tells a frame of the app apart).
 */
export function apiRoute(method: string, pattern: string, answer: (call: SignedInCall) => unknown): PersonRoute {
  return {
    method,
    pattern: `/{alias}/api${pattern}`,
    handle(call) {
      const { user, request } = call;
      if (!user) return refuse(401, 'Nobody is signed in at this address.');
      const site = request.headers['sec-fetch-site'];
      if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse(403, 'Only a host page may ask.');
      try {
        return toResponse(answer({ ...call, user }));
      } catch (error) {
        if (error instanceof MailboxRefusal) return refuse(error.status, error.message);
        if (error instanceof UnreadableBody) return refuse(400, error.message);
        throw error;
      }
    },
  };
}

/** Answered as it is: a file, for instance. */
export class WholeResponse {
  readonly response: SimResponse;

  constructor(response: SimResponse) {
    this.response = response;
  }
}

export const notFound = (): MailboxRefusal => new MailboxRefusal(404, 'Not found.');

export function bodyOf<T>(call: SignedInCall): T {
  return (jsonBody(call.request) ?? {}) as T;
}

/** A file to be saved, never shown: what others wrote does not become a page of this origin. */
export function download(name: string, contentType: string, content: Buffer): WholeResponse {
  return new WholeResponse({
    status: 200,
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
    body: content,
  });
}

function toResponse(value: unknown): SimResponse {
  if (value instanceof WholeResponse) return value.response;
  if (value === undefined) return { status: 204 };
  return { status: 200, headers: { 'Cache-Control': 'no-store' }, body: value };
}

const refuse = (status: number, why: string): SimResponse => ({ status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: why });
