import { isFailure, type Key, type Recorded } from '#domain';
import { type GraphRequest, itemsDelta, itemsSince, type Page, type WireItem } from '#graph';
import type { Changes, DeltaToken, FollowedRepository } from '../repository.ts';
import { fromItem, readColumns, type RowSchema } from '../schema/index.ts';
import { createRepository, type RepositoryContext } from './createRepository.ts';

/** A repository that also answers what changed since the last time: one request a poll while nothing did. */
export function createFollowedRepository<T extends { readonly key: Key }>(schema: RowSchema<T>, context: RepositoryContext): FollowedRepository<T> {
  const { graph, locate } = context;

  async function changes(since: DeltaToken | null): Promise<Changes<T>> {
    if (since === null) return { ...(await fromNow()), restarted: false };
    try {
      return { ...(await readChanges(itemsSince(since))), restarted: false };
    } catch (error) {
      if (!isOutdated(error)) throw error;
      return { ...(await fromNow()), restarted: true };
    }
  }

  async function fromNow(): Promise<Omit<Changes<T>, 'restarted'>> {
    return readChanges(itemsDelta(await locate(), readColumns(schema), 'now'));
  }

  async function readChanges(request: GraphRequest<Page<WireItem>>): Promise<Omit<Changes<T>, 'restarted'>> {
    // The same row may come twice: the last one counts.
    const rows = new Map<string, Recorded<T>>();
    let token = '';
    for await (const page of graph.pages(request)) {
      for (const item of page.value) if (!item.deleted && item.fields) rows.set(item.id, fromItem(schema, item));
      token = page['@odata.deltaLink'] ?? token;
    }
    return { rows: [...rows.values()], token: token as DeltaToken };
  }

  return { ...createRepository(schema, context), changes };
}

/** 410, or a 4xx that says resync (delta-query-overview). */
export function isOutdated(error: unknown): boolean {
  if (!isFailure(error)) return false;
  return error.details.status === 410 || /resync|syncStateNotFound/i.test(error.details.code ?? '');
}
