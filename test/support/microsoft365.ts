import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoTenants } from '../../simulator/directory/demoPersons.ts';
import { loadCertificate } from '../../simulator/kernel/certificate.ts';
import { uuidOf } from '../../simulator/kernel/uuidOf.ts';
import type { World } from '../../simulator/kernel/world.ts';
import { type Microsoft365, startMicrosoft365 } from '../../simulator/start.ts';
import { sendHttps, type WireAnswer, type WireRequest } from './httpsRequest.ts';

/** A local Microsoft 365 of one test file: empty but for its persons, in memory, at a free port. Close it in `afterAll`. */
export interface TestMicrosoft365 {
  readonly origin: string;
  readonly world: World;
  /** PEM that a client must trust. */
  readonly certificate: string;
  close(): Promise<void>;
  /** A request as it is; `path` may be a whole address. */
  send(path: string, request?: WireRequest): Promise<WireAnswer>;
  /** An access token by the password grant, carrying exactly these scopes. */
  token(alias: string, scopes: readonly string[], options?: TokenOptions): Promise<string>;
  /** Graph as this person; the token is fetched at the first call. */
  graph(alias: string, options?: GraphOptions): GraphAs;
  /** The local administration; `DELETE` and the like by `method`. Throws when it refuses. */
  admin(path: string, body?: object, method?: string): Promise<unknown>;
}

export interface TokenOptions {
  /** Key of the tenant that issues it; the person's home when left out. `fjordbro` for the guests Sara and Jonas. */
  readonly tenant?: string;
  /** Left out: an app of its own for each set of scopes, because consent only grows. */
  readonly clientId?: string;
  readonly resource?: 'graph' | 'sharePoint';
}

export interface GraphOptions extends TokenOptions {
  /** {@link ALL_SCOPES} when left out. */
  readonly scopes?: readonly string[];
}

export interface GraphAnswer<T = GraphBody> {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Headers;
  /** Parsed JSON; a text that is none as it is; undefined when there was no body. */
  readonly body: T;
}

/** The names tests read most. A call may name its own shape: `graph.get<{ chainId: number }>('/…')`. */
export interface GraphBody {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly createdDateTime: string;
  readonly subject: string;
  readonly webUrl: string;
  readonly eTag: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly value: readonly GraphBody[];
  readonly error: { readonly code: string; readonly message: string; readonly innerError: Readonly<Record<string, string>> };
  /** Of a batch. */
  readonly responses: readonly { readonly id: string; readonly status: number; readonly headers: Headers; readonly body: GraphBody }[];
  readonly '@odata.etag': string;
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

type Headers = Readonly<Record<string, string>>;

/** Paths without `/graph/v1.0`; a whole address (a nextLink) is taken as it is. A body that is no Buffer is sent as JSON. */
export interface GraphAs {
  get<T = GraphBody>(path: string, headers?: Headers): Promise<GraphAnswer<T>>;
  post<T = GraphBody>(path: string, body?: unknown, headers?: Headers): Promise<GraphAnswer<T>>;
  patch<T = GraphBody>(path: string, body: unknown, headers?: Headers): Promise<GraphAnswer<T>>;
  put<T = GraphBody>(path: string, body: unknown, headers?: Headers): Promise<GraphAnswer<T>>;
  delete<T = GraphBody>(path: string, headers?: Headers): Promise<GraphAnswer<T>>;
}

/** What the app and its set-up ask for together. */
export const ALL_SCOPES = [
  'User.Read',
  'User.ReadBasic.All',
  'People.Read',
  'Calendars.ReadWrite',
  'OnlineMeetings.Read',
  'TeamsAppInstallation.ReadWriteAndConsentSelfForChat',
  'TeamsTab.ReadWriteSelfForChat',
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  'Sites.FullControl.All',
];

export const APP_ORIGIN = 'https://localhost:3000';

export async function startTestMicrosoft365(options: { clock?: Date; dataFile?: string; port?: number } = {}): Promise<TestMicrosoft365> {
  const { key, certificate } = await loadCertificate(join(tmpdir(), 'treklang-test-certificate'));
  const { clock = new Date('2026-11-23T07:00:00Z'), dataFile = ':memory:', port = 0 } = options;
  return asTest(await startMicrosoft365({ port, appOrigin: APP_ORIGIN, dataFile, certificate: { key, certificate }, clock }), certificate);
}

/** The same hands for one that runs already. */
export function asTest(running: Microsoft365, certificate: string): TestMicrosoft365 {
  const { origin, world } = running;
  const test: TestMicrosoft365 = {
    origin,
    world,
    certificate,
    close: () => running.close(),
    send: (path, request) => sendHttps(path.startsWith('https:') ? path : origin + path, certificate, request),
    token: (alias, scopes, tokenOptions) => fetchToken(test, alias, scopes, tokenOptions),
    graph: (alias, graphOptions) => graphAs(test, alias, graphOptions),
    admin: (path, body, method = body === undefined ? 'GET' : 'POST') => administer(test, path, method, body),
  };
  return test;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

async function administer(test: TestMicrosoft365, path: string, method: string, body?: object): Promise<unknown> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await test.send(`/admin${path}`, { method, headers: JSON_TYPE, ...sent });
  if (answer.status >= 400) throw new Error(`${method} /admin${path} answered ${answer.status}: ${answer.text}`);
  return answer.text === '' ? undefined : JSON.parse(answer.text);
}

async function fetchToken(test: TestMicrosoft365, alias: string, scopes: readonly string[], options: TokenOptions = {}): Promise<string> {
  const { persons, password } = demoTenants();
  const person = persons.find((one) => one.alias === alias);
  if (!person) throw new Error(`Nobody who signs in is called ${alias}`);
  const { tenant = person.tenant, resource = 'graph', clientId = uuidOf(`test app ${resource} ${[...scopes].sort().join(' ')}`) } = options;
  await test.admin('/apps', { clientId, displayName: 'Test', redirectUris: [], tenant, tenantWideConsent: { [resource]: scopes } });
  const prefix = resource === 'graph' ? `${test.origin}/graph/` : `${test.origin}/`;
  const answer = await test.send(`/login/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: clientId,
      username: person.email,
      password,
      scope: scopes.map((scope) => prefix + scope).join(' '),
    }).toString(),
  });
  if (answer.status !== 200) throw new Error(`No token for ${alias}: ${answer.status} ${answer.text}`);
  return (JSON.parse(answer.text) as { access_token: string }).access_token;
}

function graphAs(test: TestMicrosoft365, alias: string, { scopes = ALL_SCOPES, ...options }: GraphOptions = {}): GraphAs {
  let token: Promise<string> | undefined;
  return {
    get: (path, headers) => call('GET', path, undefined, headers),
    post: (path, body, headers) => call('POST', path, body, headers),
    patch: (path, body, headers) => call('PATCH', path, body, headers),
    put: (path, body, headers) => call('PUT', path, body, headers),
    delete: (path, headers) => call('DELETE', path, undefined, headers),
  };

  async function call<T>(method: string, path: string, body: unknown, headers: Headers = {}): Promise<GraphAnswer<T>> {
    token ??= test.token(alias, scopes, options);
    const isRaw = body === undefined || Buffer.isBuffer(body);
    const answer = await test.send(path.startsWith('https:') ? path : `/graph/v1.0${path}`, {
      method,
      headers: { Authorization: `Bearer ${await token}`, ...(isRaw ? {} : JSON_TYPE), ...headers },
      ...(body === undefined ? {} : { body: isRaw ? (body) : JSON.stringify(body) }),
    });
    return { status: answer.status, headers: answer.headers, body: parsed(answer) as T };
  }
}

function parsed({ text, headers }: WireAnswer): unknown {
  if (text === '') return undefined;
  return headers['content-type']?.includes('json') ? JSON.parse(text) : text;
}
