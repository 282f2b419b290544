import { Failure, type Instant, instantOf } from '#domain';
import { type DraftState, keepDraft } from '#flows';

/** A clock that runs when it is told to. */
class Bench {
  now = 0;
  readonly rooms: string[] = [];
  readonly states: DraftState['kind'][] = [];
  here: string | null = null;
  isOffline = false;
  #waiting: { readonly at: number; readonly act: () => void }[] = [];

  readonly keeper = keepDraft(
    {
      keepInRoom: (text) => {
        if (this.isOffline) return Promise.reject(new Failure('offline', 'No line'));
        this.rooms.push(text);
        return Promise.resolve();
      },
      keepHere: (text) => {
        this.here = text;
      },
      now: () => this.instant(),
      later: (act, milliseconds) => {
        const entry = { at: this.now + milliseconds, act };
        this.#waiting.push(entry);
        return () => {
          this.#waiting = this.#waiting.filter((each) => each !== entry);
        };
      },
    },
    (state) => this.states.push(state.kind),
  );

  instant(): Instant {
    return instantOf(new Date(Date.UTC(2026, 10, 23, 8) + this.now));
  }

  async pass(milliseconds: number): Promise<void> {
    this.now += milliseconds;
    const due = this.#waiting.filter(({ at }) => at <= this.now);
    this.#waiting = this.#waiting.filter((entry) => !due.includes(entry));
    for (const { act } of due) act();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  }
}

describe('keepDraft', () => {
  it('writes to the room once the keys are quiet', async () => {
    const bench = new Bench();

    bench.keeper.change('R');
    await bench.pass(300);
    bench.keeper.change('Ru');
    await bench.pass(300);
    expect(bench.rooms).toEqual([]);
    await bench.pass(500);

    expect(bench.rooms).toEqual(['Ru']);
    expect(bench.states).toEqual(['saving', 'saved']);
    expect(bench.here).toBeNull();
  });

  it('writes within five seconds for somebody who never pauses', async () => {
    const bench = new Bench();

    for (let at = 0; at < 5_000; at += 500) {
      bench.keeper.change(`text ${at}`);
      await bench.pass(500);
    }

    expect(bench.rooms.length).toBeGreaterThan(0);
  });

  it('keeps every key on the device until the room has it', async () => {
    const bench = new Bench();
    bench.isOffline = true;

    bench.keeper.change('Ruten er øvet');
    await bench.pass(800);

    expect(bench.here).toBe('Ruten er øvet');
    expect(bench.states).toEqual(['saving', 'unsaved']);
  });

  it('tries again by itself when the line is back', async () => {
    const bench = new Bench();
    bench.isOffline = true;
    bench.keeper.change('Ruten er øvet');
    await bench.pass(800);

    bench.isOffline = false;
    await bench.pass(8_000);

    expect(bench.rooms).toEqual(['Ruten er øvet']);
    expect(bench.here).toBeNull();
  });

  it('writes what is left when the page is left', async () => {
    const bench = new Bench();

    bench.keeper.change('Halv sætning');
    await bench.keeper.flush();

    expect(bench.rooms).toEqual(['Halv sætning']);
  });

  it('writes nothing any more when it stands elsewhere, not even on leaving', async () => {
    const bench = new Bench();
    bench.isOffline = true;
    bench.keeper.change('R');
    await bench.pass(800);

    await bench.keeper.clear();
    bench.isOffline = false;
    await bench.keeper.flush();
    await bench.pass(8_000);

    expect(bench.rooms).toEqual([]);
    expect(bench.here).toBeNull();
  });

  it('writes nothing that nobody typed', async () => {
    const bench = new Bench();

    await bench.keeper.flush();

    expect(bench.rooms).toEqual([]);
    expect(bench.states).toEqual([]);
  });
});
