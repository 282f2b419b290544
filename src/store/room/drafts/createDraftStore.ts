import { Failure, isFailure, joinKeys, type Key, type Recorded } from '#domain';
import type { Repository } from '../../repository.ts';
import type { DraftStore } from '../draftStore.ts';
import type { DraftRow } from './schema.ts';

/** Two windows meet once or twice; more than this is no coincidence. */
const MOST_MERGES = 3;

/** @param authorId part of every key: the unique column must not meet rows of others, which the author cannot even see. */
export function createDraftStore(drafts: Repository<DraftRow>, authorId: string): DraftStore {
  const keyOf = (topic: string): Key => joinKeys(...topic.split('|'), authorId);
  /** Null: it was looked for, and nothing was there. */
  const known = new Map<Key, Recorded<DraftRow> | null>();

  async function find(key: Key): Promise<Recorded<DraftRow> | null> {
    const row = await drafts.find(key);
    known.set(key, row);
    return row;
  }

  /** The other writer is the same person in another window. */
  async function overwrite(row: Recorded<DraftRow>, text: string, merge: (theirs: string) => string): Promise<Recorded<DraftRow>> {
    let there = row;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await drafts.update(there, { text: attempt === 1 ? text : merge(there.text) });
      } catch (error) {
        if (!isFailure(error, 'conflict') || attempt === MOST_MERGES) throw error;
        const fresh = await find(row.key);
        if (!fresh) throw new Failure('missing', 'The draft is gone', { cause: error });
        there = fresh;
      }
    }
  }

  /** Whoever creates second is answered with the row of the first. */
  async function create(key: Key, text: string, merge: (theirs: string) => string): Promise<Recorded<DraftRow>> {
    const row = await drafts.create({ key, text });
    return row.text === text ? row : overwrite(row, merge(row.text), merge);
  }

  return {
    async read(topic) {
      const row = await find(keyOf(topic));
      return row && row.text !== '' ? { text: row.text, writtenAt: row.record.writtenAt } : null;
    },
    async save(topic, text, merge = () => text) {
      const key = keyOf(topic);
      // Where nothing was there it is made: the window that made it meanwhile is met there, and merged with.
      const row = known.has(key) ? known.get(key) : await find(key);
      if (row) known.set(key, await overwrite(row, text, merge));
      else if (text !== '') known.set(key, await create(key, text, merge));
    },
  };
}
