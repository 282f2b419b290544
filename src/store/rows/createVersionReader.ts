import { isFailure, type Key, type Recorded } from '#domain';
import { itemVersions, type WireItem } from '#graph';
import type { VersionedRepository } from '../repository.ts';
import { fromItem, readEtag, type RowSchema } from '../schema/index.ts';
import type { RepositoryContext } from './createRepository.ts';

/** What a row was each time it was written, and by whom. */
export function createVersionReader<T extends { readonly key: Key }>(schema: RowSchema<T>, { graph, locate }: RepositoryContext): Pick<VersionedRepository<T>, 'versions'> {
  function toRow(item: WireItem, { record }: Recorded<T>): Recorded<T>[] {
    try {
      const version = fromItem(schema, item);
      return [{ ...version, record: { ...version.record, createdBy: record.createdBy } }];
    } catch (error) {
      if (isFailure(error, 'invalid')) return [];
      throw error;
    }
  }

  return {
    async versions(row) {
      const items = await graph.all(itemVersions(await locate(), readEtag(row.record.etag).itemId));
      return [...items].sort((a, b) => Number(a.id) - Number(b.id)).flatMap((item) => toRow(item, row));
    },
  };
}
