import { jsonBody, type SimRequest } from '../../kernel/http.ts';
import { GraphError } from '../errors.ts';

/**
 * The JSON object a request carries.
 * @throws GraphError 400 without a JSON content type, or when it is no object; UnreadableBody.
 */
export function requestBody(request: SimRequest): Readonly<Record<string, unknown>> {
  if (!(request.headers['content-type'] ?? '').toLowerCase().startsWith('application/json')) {
    throw new GraphError(400, 'BadRequest', 'Entity only allows writes with a JSON Content-Type header.');
  }
  const body = jsonBody(request);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new GraphError(400, 'BadRequest', 'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.');
  }
  return body as Record<string, unknown>;
}

/** Parameters of an action: the names are matched without case, so they come back in lower case. None may be unknown. */
export function actionParameters(request: SimRequest, known: readonly string[]): ReadonlyMap<string, unknown> {
  if (request.body.length === 0) return new Map();
  const given = new Map(Object.entries(requestBody(request)).map(([name, value]) => [name.toLowerCase(), value]));
  for (const name of given.keys()) {
    if (!known.some((one) => one.toLowerCase() === name)) throw new GraphError(400, 'BadRequest', `The parameter '${name}' is not a parameter of this action.`);
  }
  return given;
}
