import { Failure, toCalendarDay } from '#domain';
import type { Store } from '#store';
import { NO_PLAN, type MeetingPlan } from '../../src/flows/meeting/meetingNotes.ts';
import { createPlanDesk, type PlanDesk } from '../../src/flows/meeting/planDesk.ts';
import { Wire } from './support/fakeList.ts';
import { keyOf, METTE, Municipality } from './support/municipality.ts';

const DUE = keyOf(100);
const OTHER_DUE = keyOf(101);

type Gate = 'read' | 'save';

/** Windows of one person; what the room answered one of them can be held back. */
class Windows {
  readonly town = Municipality.withRooms('aaaa', 'bbbb');
  readonly #held: Record<Gate, Promise<void>[]> = { read: [], save: [] };
  refused: string | null = null;

  hold(gate: Gate): () => void {
    let open = (): void => undefined;
    this.#held[gate].push(new Promise((resolve) => (open = resolve)));
    return open;
  }

  open(codes: readonly string[], isSlow = false, wire = new Wire()): PlanDesk {
    const covers = codes.map((code) => {
      const room = this.town.roomFile(code);
      return { room, followUp: room.followUps[0]! };
    });
    const store = this.town.storeOf(METTE, wire);
    return createPlanDesk({ ...store, room: (code: string) => this.#room(store, code, isSlow) }, covers, {}, []);
  }

  #room(store: Store, code: string, isSlow: boolean): ReturnType<Store['room']> {
    const room = store.room(code);
    const pass = async <T>(gate: Gate, act: () => Promise<T>): Promise<T> => {
      if (isSlow && this.refused === code) throw new Failure('offline', 'No answer');
      const answer = await act();
      if (isSlow) await this.#held[gate].shift();
      return answer;
    };
    return { ...room, drafts: { read: (topic) => pass('read', () => room.drafts.read(topic)), save: (...sent) => pass('save', () => room.drafts.save(...sent)) } };
  }
}

function put(desk: PlanDesk, change: Partial<MeetingPlan>, key = DUE, roomCode = 'aaaa'): void {
  desk.put({ [key]: { roomCode, plan: { ...NO_PLAN, ...desk.all()[key]?.plan, ...change } } });
}

describe('A plan in two windows', () => {
  it('erases nothing the other wrote when it looks while its own save is under way', async () => {
    const windows = new Windows();
    const [first, second] = [windows.open(['aaaa'], true), windows.open(['aaaa'])];
    put(first, { reachedWhen: 'Hele dage' });
    await first.save();
    await second.catchUp();
    const answerSave = windows.hold('save');
    put(first, { reachedWhen: 'Hele dage i maj' });
    const saving = first.save();
    await settled();
    put(second, { transitionTo: 'Egen bolig' });
    await second.save();

    const answerLook = windows.hold('read');
    const looking = first.catchUp();
    await settled();
    answerSave();
    await saving;
    answerLook();
    await looking;
    put(first, { reachedWhen: 'Hele dage i juni' });
    await first.save();
    await second.catchUp();

    expect(first.all()[DUE]?.plan).toMatchObject({ reachedWhen: 'Hele dage i juni', transitionTo: 'Egen bolig' });
    expect(second.all()[DUE]?.plan).toMatchObject({ reachedWhen: 'Hele dage i juni', transitionTo: 'Egen bolig' });
  });

  it('keeps what is typed while a look is under way: what it read is older by then', async () => {
    const windows = new Windows();
    const first = windows.open(['aaaa'], true);
    put(first, { reachedWhen: 'Hele dage' });
    await first.save();
    const answerLook = windows.hold('read');
    const looking = first.catchUp();
    await settled();

    put(first, { reachedWhen: 'Hele dage i maj' });
    const saving = first.save();
    await settled();
    answerLook();
    await Promise.all([looking, saving]);

    expect(first.all()[DUE]?.plan.reachedWhen).toBe('Hele dage i maj');
  });

  it.each([
    ['words', { reachedWhen: 'Hele dage' }, { reachedWhen: 'Hele dage om ugen' }],
    ['the next date', { nextDue: toCalendarDay('2027-03-01') }, { nextDue: toCalendarDay('2027-04-01') }],
  ])('lets the other window go back to %s that stood there before', async (_, before, after) => {
    const windows = new Windows();
    const [first, second] = [windows.open(['aaaa']), windows.open(['aaaa'])];
    for (const change of [before, after]) {
      put(first, change);
      await first.save();
    }
    await second.catchUp();
    put(second, before);
    await second.save();

    put(first, { transitionTo: 'Egen bolig' });
    await first.save();
    await second.catchUp();

    expect(first.all()[DUE]?.plan).toMatchObject({ ...before, transitionTo: 'Egen bolig' });
    expect(second.all()[DUE]?.plan).toMatchObject({ ...before, transitionTo: 'Egen bolig' });
  });

  describe('where an answer was lost', () => {
    /** The first window wrote, and does not know that it arrived. */
    const lost = async () => {
      const windows = new Windows();
      const wire = new Wire();
      const [first, second] = [windows.open(['aaaa'], false, wire), windows.open(['aaaa'])];
      put(first, { reachedWhen: 'Hele dage' });
      await first.save();
      wire.cut = { at: wire.log.length + 1, when: 'after' };
      put(first, { reachedWhen: 'Hele dage om ugen' });
      await expect(first.save()).rejects.toThrow('The line was cut');
      return { first, second };
    };

    it('does not meet its own words when it writes on', async () => {
      const { first } = await lost();

      put(first, { reachedWhen: 'Halve dage' });
      await first.save();

      expect(first.all()[DUE]?.plan.reachedWhen).toBe('Halve dage');
    });

    it('takes its own words for nobody else’s when it looks: what was taken out since stays out', async () => {
      const { first, second } = await lost();
      put(first, { reachedWhen: 'Halve dage' });

      await first.catchUp();
      expect(first.all()[DUE]?.plan.reachedWhen).toBe('Halve dage');
      await first.save();
      await second.catchUp();

      expect(second.all()[DUE]?.plan.reachedWhen).toBe('Halve dage');
    });

    it('lets the other window go back to what had arrived, once it has looked', async () => {
      const { first, second } = await lost();
      await first.catchUp();
      await second.catchUp();
      for (const reachedWhen of ['Hele dage om ugen i maj', 'Hele dage om ugen']) {
        put(second, { reachedWhen });
        await second.save();
        if (reachedWhen.endsWith('maj')) await first.catchUp();
      }

      put(first, { transitionTo: 'Egen bolig' });
      await first.save();

      expect(first.all()[DUE]?.plan).toMatchObject({ reachedWhen: 'Hele dage om ugen', transitionTo: 'Egen bolig' });
    });
  });

  it.each(['aaaa', 'bbbb'])('takes what one room answered when %s does not answer', async (silent) => {
    const windows = new Windows();
    const [first, second] = [windows.open(['aaaa', 'bbbb'], true), windows.open(['aaaa', 'bbbb'])];
    const [there, key] = silent === 'aaaa' ? (['bbbb', OTHER_DUE] as const) : (['aaaa', DUE] as const);
    await first.catchUp();
    put(second, { transitionTo: 'Egen bolig' }, key, there);
    await second.save();

    windows.refused = silent;
    await expect(first.catchUp()).rejects.toThrow('No answer');

    expect(first.all()[key]?.plan.transitionTo).toBe('Egen bolig');
  });

  it.each(['aaaa', 'bbbb'])('is kept in the other room where %s refuses it, and waits for that one alone', async (refusing) => {
    const windows = new Windows();
    const [first, other] = [windows.open(['aaaa', 'bbbb'], true), windows.open(['aaaa', 'bbbb'])];
    put(first, { transitionTo: 'Egen bolig' });
    put(first, { transitionTo: 'Egen bolig' }, OTHER_DUE, 'bbbb');

    windows.refused = refusing;
    await expect(first.save()).rejects.toThrow('No answer');
    await other.catchUp();

    expect(Object.values(first.unsaved()).map(({ roomCode }) => roomCode)).toEqual([refusing]);
    expect(Object.values(other.all()).map(({ roomCode }) => roomCode)).toEqual([refusing === 'aaaa' ? 'bbbb' : 'aaaa']);
  });
});

/** When all that can run without an answer has run. */
async function settled(): Promise<void> {
  for (let step = 0; step < 30; step += 1) await Promise.resolve();
}
