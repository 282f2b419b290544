import { GraphError } from '../errors.ts';

/** OData options of a request by their name without `$`. */
export type QueryOptions = ReadonlyMap<string, string>;

/**
 * Reads the options an operation knows; any other is refused aloud, because an ignored option gives a wrong answer.
 * @throws GraphError 501 naming the option.
 */
export function readOptions(query: URLSearchParams, known: readonly string[]): QueryOptions {
  const options = new Map<string, string>();
  for (const [key, value] of query) {
    const name = key.replace(/^\$/, '');
    if (!known.includes(name)) throw new GraphError(501, 'notSimulated', `The local Microsoft 365 does not read ${key} here`);
    options.set(name, value);
  }
  return options;
}

/** A whole number within the bounds, or the default when the option is left out. */
export function wholeNumber(options: QueryOptions, name: string, bounds: { min: number; max: number; otherwise: number }): number {
  const text = options.get(name);
  if (text === undefined) return bounds.otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < bounds.min || value > bounds.max) {
    throw new GraphError(400, 'ErrorInvalidUrlQueryFilter', `$${name} takes ${bounds.min} to ${bounds.max}, not '${text}'`);
  }
  return value;
}

/** `a,b(c,d),e` → `a`, `b(c,d)`, `e`: commas inside brackets and quotes do not part. */
export function splitTopLevel(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let part = '';
  for (const sign of text) {
    if (sign === "'") quoted = !quoted;
    if (!quoted && sign === '(') depth += 1;
    if (!quoted && sign === ')') depth -= 1;
    if (sign === ',' && depth === 0 && !quoted) {
      parts.push(part.trim());
      part = '';
    } else part += sign;
  }
  return [...parts, part.trim()].filter((one) => one !== '');
}

/** `$select` of a type. Names nobody knows are refused, as the service does. */
export function selectOf(options: QueryOptions, type: string, known: readonly string[]): readonly string[] | undefined {
  const text = options.get('select');
  if (text === undefined) return undefined;
  const names = splitTopLevel(text);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new GraphError(400, 'RequestBroker--ParseUri', `Could not find a property named '${unknown}' on type '${type}'.`);
  }
  return names;
}

/** Address of the next page: the same request, further on. */
export function nextLink(address: string, query: URLSearchParams, skip: number): string {
  const next = new URLSearchParams(query);
  next.delete('skip');
  next.set('$skip', String(skip));
  return `${address}?${next.toString().replaceAll('+', '%20').replaceAll('%24', '$')}`;
}
