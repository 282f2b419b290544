import type { Send } from '../request.ts';

export type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

/** The network itself. Nothing is kept by the browser: what the rows say is kept encrypted, in one place. */
export function send(fetch: Fetch): Send {
  return ({ url, method, headers, body, signal }) =>
    fetch(url, { method, headers: { ...headers }, cache: 'no-store', credentials: 'omit', ...(body === undefined ? {} : { body }), ...(signal ? { signal } : {}) });
}
