import { Failure } from '#domain';
import { followRows } from '#flows';

/** A clock that runs when it is told to, and counts how often was asked. */
class Bench {
  now = 0;
  asked: number[] = [];
  isVisible = true;
  answer: () => boolean = () => false;
  #due: { readonly at: number; readonly act: () => void }[] = [];
  readonly following = followRows({
    poll: () => {
      this.asked.push(this.now);
      return Promise.resolve().then(this.answer);
    },
    isVisible: () => this.isVisible,
    now: () => this.now,
    later: (act, milliseconds) => {
      const entry = { at: this.now + milliseconds, act };
      this.#due.push(entry);
      return () => void (this.#due = this.#due.filter((one) => one !== entry));
    },
  });

  async pass(seconds: number): Promise<void> {
    for (const end = this.now + seconds * 1000; this.now < end; ) {
      this.now += 1000;
      const due = this.#due.filter(({ at }) => at <= this.now);
      this.#due = this.#due.filter((entry) => !due.includes(entry));
      for (const { act } of due) act();
      for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
    }
  }
}

describe('followRows', () => {
  it('asks every five seconds in the first minute, then every fifteen', async () => {
    const bench = new Bench();

    await bench.pass(60);
    expect(bench.asked).toHaveLength(12);
    bench.asked = [];
    await bench.pass(60);

    expect(bench.asked).toHaveLength(4);
  });

  it('asks often again when something has changed', async () => {
    const bench = new Bench();
    await bench.pass(120);
    bench.answer = () => true;
    await bench.pass(15);
    bench.answer = () => false;
    bench.asked = [];

    await bench.pass(30);

    expect(bench.asked).toHaveLength(6);
  });

  it('is silent while the tab is hidden, and asks at once when it is back', async () => {
    const bench = new Bench();
    bench.isVisible = false;
    await bench.pass(120);
    expect(bench.asked).toEqual([]);

    bench.isVisible = true;
    bench.following.wake();

    expect(bench.asked).toHaveLength(1);
  });

  it('waits as long as the service asks, and goes on', async () => {
    const bench = new Bench();
    bench.answer = () => {
      throw new Failure('busy', 'Too many', { retryAfter: 40 });
    };
    await bench.pass(5);
    bench.answer = () => false;

    await bench.pass(39);
    expect(bench.asked).toHaveLength(1);
    await bench.pass(1);
    expect(bench.asked).toHaveLength(2);
  });

  it('stops when told to', async () => {
    const bench = new Bench();
    bench.following.stop();

    await bench.pass(60);

    expect(bench.asked).toEqual([]);
  });
});
