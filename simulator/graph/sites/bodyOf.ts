import { jsonBody } from '../../kernel/http.ts';
import type { GraphCall } from '../call.ts';
import { GraphError, invalidRequest } from '../errors.ts';

/** The JSON object that was sent. @throws GraphError 400 */
export function bodyOf({ request }: GraphCall): Readonly<Record<string, unknown>> {
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    throw new GraphError(400, 'BadRequest', 'Entity only allows writes with a JSON Content-Type header.');
  }
  const body = jsonBody(request);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalidRequest('A JSON object is expected');
  return body as Readonly<Record<string, unknown>>;
}
