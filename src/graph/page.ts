import { Failure } from '#domain';
import type { GraphRequest, GraphResponse } from './request.ts';

export interface Page<T> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

type SendPage<T> = (request: GraphRequest<Page<T>>) => Promise<GraphResponse<Page<T>>>;

/**
 * Page after page. The next address is used whole, and the extra headers are sent again: the service does not carry them.
 * A short page is not the end, only a missing address is.
 */
export async function* pages<T>(send: SendPage<T>, request: GraphRequest<Page<T>>): AsyncGenerator<Page<T>> {
  let next: GraphRequest<Page<T>> | null = request;
  while (next) {
    const { body }: GraphResponse<Page<T>> = await send(next);
    if (!Array.isArray(body?.value)) throw new Failure('invalid', 'A page without a value');
    yield body;
    next = following(request, body);
  }
}

/** The request for the page after this one; null at the end. */
export function following<T>(request: GraphRequest<Page<T>>, page: Page<T>): GraphRequest<Page<T>> | null {
  const link = page['@odata.nextLink'];
  if (link === undefined) return null;
  const { headers, signal } = request;
  return { method: 'GET', path: link, ...(headers ? { headers } : {}), ...(signal ? { signal } : {}) };
}

/** Every element of every page. */
export async function allOf<T>(send: SendPage<T>, request: GraphRequest<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages(send, request)) all.push(...page.value);
  return all;
}
