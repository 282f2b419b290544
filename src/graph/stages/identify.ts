import type { Stage } from '../request.ts';

/** Names every request: the one thing support needs, and nothing personal. */
export const identify: Stage = (next) => (request) =>
  next({ ...request, headers: { 'client-request-id': crypto.randomUUID(), ...request.headers } });
