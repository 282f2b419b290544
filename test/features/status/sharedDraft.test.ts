import { createSharedDraft } from '../../../src/features/status/sharedDraft.ts';
import type { StatusDraft } from '../../../src/features/status/statusDraft.ts';
import { Failure, type Key } from '../../../src/domain/index.ts';
import { createDraftStore } from '../../../src/store/room/drafts/createDraftStore.ts';
import type { DraftRow } from '../../../src/store/room/drafts/schema.ts';
import type { Repository } from '../../../src/store/repository.ts';
import { recorded } from '../../builders/index.ts';

const EMPTY: StatusDraft = { format: 1, changedAt: null, goals: {}, lifeSituation: '', functioning: {}, recommendation: null, recommendationReason: '', proposals: '', dissent: '' };

/** The row in the room, as the windows of one person find it. */
class Room {
  text = JSON.stringify(EMPTY);

  window(isAnswerLost = () => false) {
    let known = this.text;
    return createSharedDraft({
      draft: EMPTY,
      inRoom: EMPTY,
      read: () => Promise.resolve((known = this.text)),
      save: (text, merge) => {
        this.text = known === this.text ? text : merge(this.text);
        if (isAnswerLost()) return Promise.reject(new Error('No answer'));
        known = this.text;
        return Promise.resolve();
      },
      onChange: () => undefined,
    });
  }

  words(): StatusDraft {
    return JSON.parse(this.text) as StatusDraft;
  }
}

/** The list itself, whose answers can be held back after they were made. */
class SlowList {
  #row: DraftRow | null = null;
  #etag = 0;
  readonly #held: Record<'find' | 'update', Promise<void>[]> = { find: [], update: [] };

  /** The next answer of that kind waits until what is answered here is called. */
  hold(kind: 'find' | 'update'): () => void {
    let open = (): void => undefined;
    this.#held[kind].push(new Promise((resolve) => (open = resolve)));
    return open;
  }

  words(): StatusDraft {
    return JSON.parse(this.#row?.text ?? '') as StatusDraft;
  }

  async window() {
    const drafts = createDraftStore(this.#rows(), 'me');
    const read = async () => (await drafts.read('due|provider'))?.text ?? null;
    await read();
    return createSharedDraft({ draft: EMPTY, inRoom: EMPTY, read, save: (text, merge) => drafts.save('due|provider', text, merge), onChange: () => undefined });
  }

  #rows(): Repository<DraftRow> {
    const answer = () => recorded(this.#row!, { etag: String(this.#etag) });
    const put = (key: Key, text: string) => {
      this.#row = { key, text };
      this.#etag += 1;
      return answer();
    };
    const rows: Pick<Repository<DraftRow>, 'find' | 'create' | 'update'> = {
      find: async () => {
        const row = this.#row && answer();
        await this.#held.find.shift();
        return row;
      },
      create: ({ key, text }) => Promise.resolve(put(key, text)),
      update: async ({ key, record }, { text }) => {
        if (record.etag !== String(this.#etag)) throw new Failure('conflict', 'Written since', { status: 412 });
        const row = put(key, text ?? '');
        await this.#held.update.shift();
        return row;
      },
    };
    return rows as Repository<DraftRow>;
  }
}

function write(window: ReturnType<Room['window']>, change: Partial<StatusDraft>): Promise<void> {
  window.write({ ...window.draft(), ...change });
  return window.save();
}

describe('A status in two windows', () => {
  it('keeps what each wrote in its own part', async () => {
    const room = new Room();
    const [first, second] = [room.window(), room.window()];

    await write(first, { lifeSituation: 'Flyttet' });
    await write(second, { proposals: 'Flere timer' });

    expect(room.words()).toMatchObject({ lifeSituation: 'Flyttet', proposals: 'Flere timer' });
    expect(second.draft()).toMatchObject({ lifeSituation: 'Flyttet' });
  });

  it('shows both texts where both wrote in the same part', async () => {
    const room = new Room();
    const [first, second] = [room.window(), room.window()];

    await write(first, { lifeSituation: 'Flyttet' });
    await write(second, { lifeSituation: 'Ny skole' });

    expect(room.words().lifeSituation).toBe('Flyttet\n\nNy skole');
    expect(second.draft().lifeSituation).toBe('Flyttet\n\nNy skole');
  });

  it('takes in what the other wrote before it is handed in', async () => {
    const room = new Room();
    const [first, second] = [room.window(), room.window()];
    await write(first, { lifeSituation: 'Flyttet' });

    expect(await second.catchUp()).toBe(true);
    expect(second.draft().lifeSituation).toBe('Flyttet');
    expect(await second.catchUp()).toBe(false);
  });

  it('does not take its own words for those of another when an answer was lost', async () => {
    const room = new Room();
    let isLost = true;
    const window = room.window(() => isLost);
    await expect(write(window, { lifeSituation: 'Flytte' })).rejects.toThrow('No answer');

    isLost = false;
    await write(window, { lifeSituation: 'Rejst' });

    expect(room.words().lifeSituation).toBe('Rejst');
  });

  it('erases nothing the other wrote when it looks while its own save is under way', async () => {
    const list = new SlowList();
    const [first, second] = [await list.window(), await list.window()];
    await write(first, { lifeSituation: 'Flyttet' });
    await second.catchUp();
    const answerSave = list.hold('update');
    const saving = write(first, { lifeSituation: 'Flyttet i maj' });
    await settled();
    await write(second, { proposals: 'Flere timer' });

    const answerLook = list.hold('find');
    const looking = first.catchUp();
    await settled();
    answerSave();
    await saving;
    answerLook();
    await looking;
    await write(first, { lifeSituation: 'Flyttet i juni' });

    expect(first.draft()).toMatchObject({ proposals: 'Flere timer' });
    expect(list.words()).toMatchObject({ lifeSituation: 'Flyttet i juni', proposals: 'Flere timer' });
  });

  it('erases nothing the other wrote between two looks at once', async () => {
    const list = new SlowList();
    const [first, second] = [await list.window(), await list.window()];
    await write(first, { lifeSituation: 'Flyttet' });
    await second.catchUp();
    await write(second, { proposals: 'Flere' });
    const answers = [list.hold('find'), list.hold('find')];

    const one = first.catchUp();
    await settled();
    await write(second, { proposals: 'Flere timer' });
    const other = first.catchUp();
    await settled();
    answers.forEach((answer) => answer());
    await Promise.all([one, other]);
    await write(first, { lifeSituation: 'Flyttet i maj' });

    expect(list.words()).toMatchObject({ lifeSituation: 'Flyttet i maj', proposals: 'Flere timer' });
  });

  it('sends what a look brought that was under way when the save was asked for', async () => {
    const list = new SlowList();
    const [first, second] = [await list.window(), await list.window()];
    await write(first, { lifeSituation: 'Flyttet' });
    await second.catchUp();
    await write(second, { proposals: 'Flere timer' });
    const answerLook = list.hold('find');

    const looking = first.catchUp();
    await settled();
    const saving = write(first, { lifeSituation: 'Flyttet i maj' });
    await settled();
    answerLook();
    await Promise.all([looking, saving]);

    expect(list.words()).toMatchObject({ lifeSituation: 'Flyttet i maj', proposals: 'Flere timer' });
    expect(await second.catchUp()).toBe(true);
    expect(second.draft()).toMatchObject({ lifeSituation: 'Flyttet i maj', proposals: 'Flere timer' });
  });

  it('keeps what was typed while its own older text was looked up', async () => {
    const list = new SlowList();
    const first = await list.window();
    await write(first, { lifeSituation: 'Flyttet' });
    const answerLook = list.hold('find');

    const looking = first.catchUp();
    await settled();
    const saving = write(first, { lifeSituation: 'Flyttet i maj' });
    await settled();
    answerLook();
    await Promise.all([looking, saving]);

    expect(first.draft().lifeSituation).toBe('Flyttet i maj');
    expect(list.words().lifeSituation).toBe('Flyttet i maj');
  });

  it.each([
    ['was saved by this window', true],
    ['was found when it was opened', false],
  ])('takes no news from what %s and was handed in, where the room could not be cleared of it', async (_, isSaved) => {
    const handed = { ...EMPTY, proposals: 'Flere timer ' };
    let there = JSON.stringify(handed);
    const window = createSharedDraft({ draft: handed, inRoom: handed, read: () => Promise.resolve(there), save: (text) => Promise.resolve(void (there = text)), onChange: () => undefined });
    if (isSaved) await write(window, { lifeSituation: 'Flyttet ' });

    window.startFrom({ ...window.draft(), proposals: 'Flere timer', lifeSituation: window.draft().lifeSituation.trim() });

    expect(await window.catchUp()).toBe(false);
    expect(window.draft().proposals).toBe('Flere timer');
  });

  it('does not take what it read before handing in for what stands there afterwards', async () => {
    const list = new SlowList();
    const [first, second] = [await list.window(), await list.window()];
    await write(second, { proposals: 'Flere' });
    const answer = list.hold('find');

    const looking = first.catchUp();
    await settled();
    first.startFrom(EMPTY);
    await write(second, { proposals: 'Flere timer' });
    answer();
    await looking;

    expect(first.draft().proposals).toBe('Flere timer');
  });

  it('takes what was left beside the hand-in before it writes there again', async () => {
    const kept: string[] = [];
    const window = createSharedDraft({
      draft: EMPTY,
      inRoom: EMPTY,
      read: () => Promise.resolve(JSON.stringify({ ...EMPTY, proposals: 'Flere timer' })),
      save: (text) => Promise.resolve(void kept.push(text)),
      onChange: () => undefined,
    });
    window.startFrom({ ...EMPTY, lifeSituation: 'Flyttet' });

    await write(window, { recommendationReason: 'Det virker' });

    expect(JSON.parse(kept[0]!)).toMatchObject({ proposals: 'Flere timer', recommendationReason: 'Det virker' });
  });
});

/** When all that can run without an answer has run. */
async function settled(): Promise<void> {
  for (let step = 0; step < 20; step += 1) await Promise.resolve();
}
