import { Failure, isFailure, joinKeys, type Key, type Recorded } from '#domain';
import type { Repository } from '../../repository.ts';
import type { DraftStore } from '../draftStore.ts';
import type { DraftRow } from './schema.ts';

/** @param authorId part of every key: the unique column must not meet rows of others, which the author cannot even see. */
export function createDraftStore(drafts: Repository<DraftRow>, authorId: string): DraftStore {
  const keyOf = (topic: string): Key => joinKeys(...topic.split('|'), authorId);
  const known = new Map<Key, Recorded<DraftRow>>();

  async function find(key: Key): Promise<Recorded<DraftRow> | null> {
    const row = await drafts.find(key);
    if (row) known.set(key, row);
    return row;
  }

  /** The other writer is the same person in another window: the last one counts. */
  async function overwrite(row: Recorded<DraftRow>, text: string): Promise<Recorded<DraftRow>> {
    try {
      return await drafts.update(row, { text });
    } catch (error) {
      if (!isFailure(error, 'conflict')) throw error;
      const fresh = await find(row.key);
      if (!fresh) throw new Failure('missing', 'The draft is gone', { cause: error });
      return drafts.update(fresh, { text });
    }
  }

  return {
    async read(topic) {
      const row = await find(keyOf(topic));
      return row && row.text !== '' ? { text: row.text, writtenAt: row.record.writtenAt } : null;
    },
    async save(topic, text) {
      const key = keyOf(topic);
      const row = known.get(key) ?? (await find(key));
      if (row) known.set(key, await overwrite(row, text));
      else if (text !== '') known.set(key, await drafts.create({ key, text }));
    },
  };
}
