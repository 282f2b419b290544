import { createSharedDraft } from '../../../src/features/status/sharedDraft.ts';
import type { StatusDraft } from '../../../src/features/status/statusDraft.ts';

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

function write(window: ReturnType<Room['window']>, change: Partial<StatusDraft>): Promise<void> {
  window.write({ ...window.draft(), ...change });
  return window.save(JSON.stringify(window.draft()));
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
});
