import type { Resource, TokenSource } from '#auth';
import type { Stage } from '../request.ts';
import { claimsOf } from './claims.ts';

/** Adds the token. A refused one is replaced once, with what conditional access asked for; the second refusal stands. */
export function authenticate(tokens: TokenSource, resource: Resource): Stage {
  return (next) => async (request) => {
    const send = (token: string) => next({ ...request, headers: { ...request.headers, Authorization: `Bearer ${token}` } });
    const response = await send(await tokens.token(resource));
    if (response.status !== 401) return response;
    const claims = claimsOf(response.headers);
    return send(await tokens.token(resource, claims === undefined ? { refresh: true } : { refresh: true, claims }));
  };
}
