import type { User } from '../directory/users.ts';
import { jsonBody, type SimRequest, type SimResponse, UnreadableBody } from '../kernel/http.ts';
import { createRouter, type Route } from '../kernel/router.ts';
import type { Mount } from '../kernel/server.ts';
import type { World } from '../kernel/world.ts';
import { brokerAnswer, type NestedAuthRequest } from './broker.ts';
import { hostUser } from './hostSession.ts';

/** One request to a host page's address `/as/{alias}/…`. */
export interface PersonCall {
  readonly world: World;
  readonly alias: string;
  /** Whose session the cookie is; undefined when nobody is signed in at this address. */
  readonly user: User | undefined;
  /** `path` is without `/as`, so it begins with `/{alias}`. */
  readonly request: SimRequest;
  readonly params: Readonly<Record<string, string>>;
}

/** Patterns begin with `/{alias}`, e.g. `/{alias}/outlook`. The first that fits wins. */
export type PersonRoute = Route<(call: PersonCall) => SimResponse | Promise<SimResponse>>;

/** `/as/{alias}/…`: everything a person sees in Outlook, Teams and SharePoint, and the broker behind it. */
export function personMount(world: World, routes: readonly PersonRoute[]): Mount {
  const router = createRouter([...brokerRoutes, ...routes]);
  return {
    prefix: '/as',
    handle(request) {
      const match = router.match(request.method, request.path);
      if (!match) return { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Nothing here.' };
      const alias = match.params.alias ?? '';
      return match.route.handle({ world, alias, user: hostUser(world, request, alias), request, params: match.params });
    },
  };
}

const brokerRoutes: readonly PersonRoute[] = [{ method: 'POST', pattern: '/{alias}/broker', handle: answerBroker }];

/** Body `{origin, request, consented?}`; only the host page itself can ask, for nobody else has its cookie and its origin. */
async function answerBroker({ world, alias, user, request }: PersonCall): Promise<SimResponse> {
  if (!user) return { status: 401, body: { error: 'Nobody is signed in at this address.' } };
  if ((request.headers.origin ?? world.origin) !== world.origin) return { status: 403, body: { error: 'Only a host page may ask the broker.' } };
  const asked = readAsked(request);
  if (!asked) return { status: 400, body: { error: 'The body must be {origin, request, consented?}.' } };
  return { status: 200, headers: { 'Cache-Control': 'no-store' }, body: await brokerAnswer(world, alias, asked.origin, asked.request, asked.consented) };
}

function readAsked(request: SimRequest): { origin: string; request: NestedAuthRequest; consented: boolean } | undefined {
  try {
    const { origin, request: inner, consented } = (jsonBody(request) ?? {}) as Record<string, unknown>;
    if (typeof origin !== 'string' || typeof inner !== 'object' || inner === null) return undefined;
    return { origin, request: inner as NestedAuthRequest, consented: consented === true };
  } catch (error) {
    if (error instanceof UnreadableBody) return undefined;
    throw error;
  }
}
