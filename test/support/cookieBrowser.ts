import type { TestMicrosoft365 } from './microsoft365.ts';
import type { WireAnswer } from './httpsRequest.ts';

/** What a browser does with redirects, cookies and forms: enough to walk through a sign-in without one. */
export interface CookieBrowser {
  /** Follows redirects until a page stands still or the way leaves the local Microsoft 365. */
  open(url: string): Promise<Landing>;
  /** Sends the form of a page back to the page's own address. */
  submit(landing: Landing, fields: Readonly<Record<string, string>>): Promise<Landing>;
}

export interface Landing {
  /** Where it ended: a page of ours, or an address of the app. */
  readonly url: URL;
  readonly answer?: WireAnswer;
  /** The app's parameters, from the fragment or the query. */
  readonly params: URLSearchParams;
}

interface Cookie {
  readonly value: string;
  readonly path: string;
}

export function openCookieBrowser(cloud: TestMicrosoft365): CookieBrowser {
  const cookies = new Map<string, Cookie>();
  return {
    open: (url) => go(url, 'GET'),
    submit: (landing, fields) => go(landing.url.href, 'POST', new URLSearchParams(fields).toString()),
  };

  async function go(start: string, method: string, body?: string): Promise<Landing> {
    let address = new URL(start);
    let sent: { method: string; body?: string } = { method, ...(body === undefined ? {} : { body }) };
    for (let hops = 0; hops < 12; hops += 1) {
      if (address.origin !== cloud.origin) return { url: address, params: paramsOf(address) };
      const answer = await cloud.send(address.href, { ...sent, headers: headersFor(address, sent.body !== undefined) });
      keep(answer);
      const { location } = answer.headers;
      if (answer.status < 300 || answer.status >= 400 || location === undefined) return { url: address, answer, params: new URLSearchParams() };
      address = new URL(location, address);
      sent = { method: 'GET' };
    }
    throw new Error(`The sign-in goes round in circles at ${address.pathname}`);
  }

  function headersFor(address: URL, isForm: boolean): Record<string, string> {
    const fitting = [...cookies].filter(([, { path }]) => address.pathname.startsWith(path));
    return {
      Accept: 'text/html',
      Cookie: fitting.map(([key, { value }]) => `${key.split(' ')[0]}=${value}`).join('; '),
      ...(isForm ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
    };
  }

  function keep(answer: WireAnswer): void {
    for (const line of (answer.headers['set-cookie'] ?? '').split('\n').filter(Boolean)) {
      const [pair = '', ...attributes] = line.split(/;\s*/);
      const [name = '', value = ''] = pair.split(/=(.*)/);
      const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
      const isGone = attributes.some((one) => /^max-age=0$/i.test(one) || /^expires=Thu, 01 Jan 1970/i.test(one));
      if (isGone) cookies.delete(`${name} ${path}`);
      else cookies.set(`${name} ${path}`, { value, path });
    }
  }
}

const paramsOf = (address: URL): URLSearchParams => new URLSearchParams(address.hash ? address.hash.slice(1) : address.search);
