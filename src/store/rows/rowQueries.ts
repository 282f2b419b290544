import { Failure, type Key, type Recorded } from '#domain';
import { following, type Graph, type GraphRequest, itemsWhere, type ListAddress, type Outcome, type Page, type WireItem } from '#graph';
import { fromItem, isIndexed, readColumns, type RowSchema } from '../schema/index.ts';

/**
 * Rows whose column has a value, as a request that goes alone or in a batch.
 * @throws Failure `invalid` for a column without an index: on a small list it would be refused, on a large one fail at random.
 */
export function rowsWhere<T extends { readonly key: Key }>(schema: RowSchema<T>, list: ListAddress, column: string, value: string): GraphRequest<Page<WireItem>> {
  if (!isIndexed(schema, column)) throw new Failure('invalid', `${schema.name} has no index on ${column}`, { code: 'notIndexed' });
  return itemsWhere(list, column, value, readColumns(schema));
}

/** The rows of an answer and of the pages after it. @throws Failure when the answer is one. */
export async function readRows<T extends { readonly key: Key }>(
  graph: Graph,
  schema: RowSchema<T>,
  request: GraphRequest<Page<WireItem>>,
  outcome: Outcome<Page<WireItem>>,
): Promise<Recorded<T>[]> {
  if (outcome instanceof Failure) throw outcome;
  const next = following(request, outcome.body);
  const items = next ? [...outcome.body.value, ...(await graph.all(next))] : outcome.body.value;
  return items.map((item) => fromItem(schema, item));
}
