import { type Decision, Failure, type Recorded, type Status } from '#domain';
import { type ChangedRows, createChangeReader } from '#flows';
import type { DeltaToken, Store } from '#store';
import { aDecision, aReport, aStatus } from '../builders/index.ts';
import { Wire } from './support/fakeList.ts';
import { AYSE, keyOf, METTE, Municipality } from './support/municipality.ts';

/** Two rooms, each list with a change log; one of them can be made to fail. */
class Following {
  readonly town = Municipality.withRooms('aaaa', 'bbbb');
  readonly wire = new Wire();
  failing: string | null = null;
  readonly #logs = new Map<string, (Recorded<Decision> | Recorded<Status>)[]>();
  readonly #read: ReturnType<typeof createChangeReader>;

  constructor() {
    const store = this.town.storeOf(METTE, this.wire);
    const followed = (name: string) => ({
      where: () => Promise.resolve([]),
      changes: (since: DeltaToken | null) => {
        if (this.failing === name) return Promise.reject(new Failure('busy', 'Later'));
        const log = this.#log(name);
        return Promise.resolve({ rows: log.slice(Number(since ?? log.length)), token: String(log.length) as DeltaToken, restarted: false });
      },
    });
    const room = (code: string) => ({ ...store.room(code), decisions: followed(`${code} decisions`), statuses: followed(`${code} statuses`) });
    const covers = ['aaaa', 'bbbb'].map((code) => ({ room: this.town.roomFile(code), followUp: this.town.roomFile(code).followUps[0]! }));
    this.#read = createChangeReader({ ...store, room } as unknown as Store, covers);
  }

  #log(name: string): (Recorded<Decision> | Recorded<Status>)[] {
    const log = this.#logs.get(name) ?? [];
    this.#logs.set(name, log);
    return log;
  }

  decide(code: string): void {
    const followUpKey = this.town.roomFile(code).followUps[0]!.key;
    this.#log(`${code} decisions`).push(this.town.room(code).decisions.write(aDecision({ caseKey: keyOf(1), followUpKey }), AYSE));
  }

  say(code: string, status: Partial<Status> = { voice: 'citizen' }): void {
    const followUpKey = this.town.roomFile(code).followUps[0]!.key;
    this.#log(`${code} statuses`).push(this.town.room(code).statuses.write(aStatus({ caseKey: keyOf(1), followUpKey, ...status }), AYSE));
  }

  /** The last that a service writes. */
  handIn(code: string): void {
    const followUpKey = this.town.roomFile(code).followUps[0]!.key;
    this.town.room(code).reports.write(aReport({ caseKey: keyOf(1), followUpKey }), AYSE);
  }

  async poll(): Promise<{ readonly came: string[]; readonly failure: unknown }> {
    let came: readonly ChangedRows[] = [];
    const failure: unknown = await this.#read((changes) => {
      came = changes;
      return true;
    }).then(() => null, (error: unknown) => error);
    return { came: came.flatMap(({ roomCode, decisions, statuses }) => [...decisions.map(() => `${roomCode} decision`), ...statuses.map(() => `${roomCode} status`)]), failure };
  }
}

describe('createChangeReader', () => {
  it('brings what changed in every room, once', async () => {
    const following = new Following();
    await following.poll();
    following.decide('aaaa');
    following.say('bbbb');

    expect(await following.poll()).toEqual({ came: ['aaaa decision', 'bbbb status'], failure: null });
    expect(await following.poll()).toEqual({ came: [], failure: null });
  });

  it.each(['aaaa statuses', 'bbbb decisions'])('hands on what came though %s did not answer, says so, and brings the rest next time', async (failing) => {
    const following = new Following();
    await following.poll();
    following.decide('aaaa');
    following.say('aaaa');
    following.decide('bbbb');
    const late = { 'aaaa statuses': 'aaaa status', 'bbbb decisions': 'bbbb decision' }[failing]!;

    following.failing = failing;
    const first = await following.poll();
    following.failing = null;
    const second = await following.poll();

    expect(first.failure).toMatchObject({ kind: 'busy' });
    expect(first.came).toEqual(['aaaa decision', 'aaaa status', 'bbbb decision'].filter((one) => one !== late));
    expect(second).toEqual({ came: [late], failure: null });
  });

  it('brings nothing of what a service is handing in before its report stands, then all of it', async () => {
    const following = new Following();
    await following.poll();
    following.say('aaaa', { voice: 'provider' });
    expect(await following.poll()).toEqual({ came: [], failure: null });
    expect(await following.poll()).toEqual({ came: [], failure: null });

    following.handIn('aaaa');

    expect(await following.poll()).toEqual({ came: ['aaaa status'], failure: null });
    following.say('aaaa', { voice: 'provider' });
    expect(await following.poll()).toEqual({ came: ['aaaa status'], failure: null });
    expect(following.wire.log).toEqual(['reports.where', 'reports.where', 'reports.where']);
  });

  it('brings what is taken down for a service that is handing in', async () => {
    const following = new Following();
    await following.poll();
    following.say('aaaa', { voice: 'provider' });
    await following.poll();

    following.say('aaaa', { voice: 'provider', capturedInMeeting: true });

    expect(await following.poll()).toEqual({ came: ['aaaa status'], failure: null });
    expect(await following.poll()).toEqual({ came: [], failure: null });
  });

  it('loses no row where it could not be told whether the report stands', async () => {
    const following = new Following();
    await following.poll();
    following.say('aaaa', { voice: 'provider' });
    following.handIn('aaaa');
    following.wire.cut = { at: 1, when: 'before' };

    expect(await following.poll()).toMatchObject({ came: [], failure: { kind: 'offline' } });
    expect(await following.poll()).toEqual({ came: ['aaaa status'], failure: null });
  });
});
