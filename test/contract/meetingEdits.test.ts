import fc from 'fast-check';
import { type Decision, type Goal, type Recorded, type Status, toInstant, versionKey } from '#domain';
import { type CoveredFollowUp, createChangeReader, createMeetingDesk, type MeetingDesk } from '#flows';
import { newKey, type Store } from '#store';
import { aConvenedFollowUp, aGoal, aRoom, aRoomFile, recorded } from '../builders/index.ts';
import { startMunicipality, type TestMunicipality } from '../support/municipality.ts';

/** Whatever two people write at the same time, by the real store against the local Microsoft 365: each word is in the room, or before whoever wrote it. */
const ROOM = 'mkr82d';
const EDITS = 250;
const TIMEOUT = 180_000;
const TEAM = 'Treklang rådgivere Børn og unge';
const CONFLICTS_AT_ONCE = 40;

type Row = Recorded<Decision> | Recorded<Status>;
type Cut = 'before' | 'after' | null;

interface Edit {
  readonly who: 0 | 1;
  readonly goal: 0 | 1;
  readonly field: 'text' | 'dissent' | 'kind' | 'citizenAgrees' | 'statusNow' | 'rating';
  readonly choice: number;
}

type Act = { readonly who: 0 | 1; readonly act: 'save' | 'look' | 'mine' | 'theirs' | 'merge' | 'cutBefore' | 'cutAfter' };

let municipality: TestMunicipality;

beforeAll(async () => {
  municipality = await startMunicipality({ plan: (plan) => ({ ...plan, groups: plan.groups.map((group) => (group.name === TEAM ? { ...group, members: [...(group.members ?? []), 'anders'] } : group)) }) });
}, 120_000);

afterAll(() => municipality?.close());

describe.each([
  ['two caseworkers', ['mette', 'anders']],
  ['one caseworker in two windows', ['mette', 'mette']],
] as const)('What %s write in a meeting at the same time', (_, [first, second]) => {
  it('is merged, or shown to its author with both texts; different fields merge silently', async () => {
    const who = fc.constantFrom(0 as const, 1 as const);
    const edit: fc.Arbitrary<Edit> = fc.record({ who, goal: fc.constantFrom(0 as const, 1 as const), field: fc.constantFrom('text' as const, 'dissent' as const, 'kind' as const, 'citizenAgrees' as const, 'statusNow' as const, 'rating' as const), choice: fc.nat(2) });
    const act: fc.Arbitrary<Act> = fc.record({ who, act: fc.constantFrom('save' as const, 'save' as const, 'save' as const, 'look' as const, 'mine' as const, 'theirs' as const, 'merge' as const, 'cutBefore' as const, 'cutAfter' as const) });
    const turns = fc.array(fc.record({ edit, acts: fc.array(act, { maxLength: 2 }) }), { minLength: EDITS, maxLength: EDITS });

    await fc.assert(
      fc.asyncProperty(turns, async (all) => {
        const table = await Table.with([first, second]);
        for (const turn of all) {
          table.edit(turn.edit);
          for (const one of turn.acts) await table.act(one);
        }
        await table.end();

        expect(table.overwrittenUnseen).toEqual([]);
        expect(table.lost()).toEqual([]);
        expect(table.different.all).toBeGreaterThan(EDITS / 25);
        expect(table.different.silent / table.different.all).toBeGreaterThanOrEqual(0.95);
      }),
      // The turns would fill a book: the seed leads back to them.
      { numRuns: 1, endOnFailure: true, reporter: ({ failed, seed, errorInstance }) => { if (failed) throw new Error(`Seed ${seed}: ${String(errorInstance)}`); } },
    );
  }, TIMEOUT);
});

/** Somebody's window, and what has been before their eyes. */
class Client {
  readonly desk: MeetingDesk;
  readonly read: ReturnType<typeof createChangeReader>;
  readonly seen = new Set<string>();
  readonly shownAsConflict = new Set<string>();
  /** `row field`, since the last save that arrived. */
  readonly pending = new Set<string>();
  /** Written over by this person's own next word before it was sent. */
  readonly typedOver = new Set<string>();
  readonly wire: { cut: Cut };

  constructor(store: Store, covers: readonly CoveredFollowUp[], wire: { cut: Cut }) {
    this.wire = wire;
    this.desk = createMeetingDesk({ store, covers, plans: null, device: { read: () => null, names: () => [], write: () => undefined }, now: () => NOW, later: () => () => undefined });
    this.read = createChangeReader(store, covers);
  }

  static async open(alias: string, covers: readonly CoveredFollowUp[]): Promise<Client> {
    const wire: { cut: Cut } = { cut: null };
    const store = await municipality.storeAs(alias, {
      through: (send) => async (url, init) => {
        const { cut } = wire;
        // Only what is written: the store begins by reading where things are.
        if (cut === null || (init?.method ?? 'GET') === 'GET') return send(url, init);
        wire.cut = null;
        if (cut === 'after') await send(url, init);
        throw new TypeError('fetch failed');
      },
    });
    return new Client(store, covers, wire);
  }

  rows(): readonly Row[] {
    const { decisions, statuses } = this.desk.state().covers[0]!.room;
    return [...decisions, ...statuses];
  }

  look(): void {
    for (const row of this.rows()) for (const [field, value] of fieldsOf(row)) this.seen.add(markOf(row.key, field, value));
    for (const { key, field, mine, theirs } of this.desk.state().conflicts) {
      this.shownAsConflict.add(markOf(key, field, mine));
      this.seen.add(markOf(key, field, (theirs as unknown as Readonly<Record<string, unknown>>)[field]));
    }
  }
}

const NOW = toInstant('2026-12-03T09:10:00Z');
const FIELDS = ['text', 'dissent', 'kind', 'citizenAgrees', 'statusNow', 'rating'] as const;
const WORDS = new Set<string>(['text', 'dissent', 'statusNow']);
const KINDS = ['continue', 'adjust', 'stop'] as const;
const ANSWERS = ['yes', 'partly', 'no'] as const;

const markOf = (key: string, field: string, value: unknown): string => `${key} ${field} ${JSON.stringify(value)}`;
const fieldsOf = (row: Row): readonly (readonly [string, unknown])[] => FIELDS.filter((field) => field in row).map((field) => [field, (row as unknown as Readonly<Record<string, unknown>>)[field]] as const);

class Table {
  readonly #clients: readonly [Client, Client];
  readonly #observer: Store;
  readonly #cover: CoveredFollowUp;
  readonly #written: { readonly who: Client; readonly mark: string; readonly field: string }[] = [];
  readonly #history = new Set<string>();
  readonly overwrittenUnseen: string[] = [];
  /** Edits of a row in which somebody else had written other fields meanwhile. */
  readonly different = { all: 0, silent: 0 };
  #rows = new Map<string, Row>();
  #count = 0;

  private constructor(clients: readonly [Client, Client], observer: Store, cover: CoveredFollowUp) {
    this.#clients = clients;
    this.#observer = observer;
    this.#cover = cover;
  }

  static async with([first, second]: readonly [string, string]): Promise<Table> {
    const followUp = recorded(aConvenedFollowUp({ key: newKey() }));
    const goals = [recorded(aGoal({ key: versionKey(newKey(), 1) })), recorded(aGoal({ key: versionKey(newKey(), 1) }))];
    const cover = { room: aRoomFile({ room: aRoom({ code: ROOM }), goals, followUps: [followUp] }), followUp };
    const [one, other, observer] = await Promise.all([Client.open(first, [cover]), Client.open(second, [cover]), municipality.storeAs('mette')]);
    return new Table([one, other], observer, cover);
  }

  edit({ who, goal: at, field, choice }: Edit): void {
    const client = this.#clients[who];
    const goal = this.#cover.room.goals[at]!;
    this.#count += 1;
    const text = `Ord ${this.#count}`;
    const change = { text: { text }, dissent: { dissent: text }, kind: { kind: KINDS[choice]! }, citizenAgrees: { citizenAgrees: ANSWERS[choice]! }, statusNow: { statusNow: text }, rating: { rating: { value: this.#count, missingReason: null, ratedOn: this.#cover.followUp.dueOn, beforeReveal: null } } }[field];
    const before = this.#shown(client, goal, field);
    if (field === 'statusNow' || field === 'rating') client.desk.say(this.#cover, goal, 'citizen', { submittedAt: NOW, ...change });
    else client.desk.decide(this.#cover, goal, change);
    const row = this.#rowOf(client, goal, field)!;
    if (client.pending.has(`${row.key} ${field}`)) client.typedOver.add(markOf(row.key, field, before));
    client.pending.add(`${row.key} ${field}`);
    this.#written.push({ who: client, mark: markOf(row.key, field, Object.values(change)[0]), field });
    client.look();
  }

  async act({ who, act }: Act): Promise<void> {
    const client = this.#clients[who];
    const [conflict] = client.desk.state().conflicts;
    switch (act) {
      case 'save':
        return this.#save(client);
      case 'look':
        await client.read(client.desk.receive);
        break;
      case 'cutBefore':
      case 'cutAfter':
        client.wire.cut = act === 'cutBefore' ? 'before' : 'after';
        return;
      default: {
        if (!conflict) return;
        const theirs = (conflict.theirs as unknown as Readonly<Record<string, unknown>>)[conflict.field];
        client.desk.settle(conflict, act === 'mine' ? conflict.mine : act === 'theirs' || !WORDS.has(conflict.field) ? theirs : `${String(conflict.mine)} ${String(theirs)}`);
        client.pending.add(`${conflict.key} ${conflict.field}`);
      }
    }
    client.look();
  }

  /** Everybody is online again, and all that waits arrives. */
  async end(): Promise<void> {
    for (let round = 0; round < CONFLICTS_AT_ONCE && this.#clients.some(({ desk }) => desk.state().unsaved > 0); round += 1) {
      for (const client of this.#clients) {
        client.wire.cut = null;
        await this.#save(client);
      }
    }
    expect(this.#clients.map(({ desk }) => desk.state().unsaved)).toEqual([0, 0]);
  }

  /** Neither in the room at any time, nor shown to its author beside the other's, nor written over by the author. */
  lost(): readonly string[] {
    return this.#written.filter(({ who, mark }) => !this.#history.has(mark) && !who.shownAsConflict.has(mark) && !who.typedOver.has(mark)).map(({ mark }) => mark);
  }

  async #save(client: Client): Promise<void> {
    const pending = [...client.pending].map((one) => one.split(' ') as [string, string]);
    const bases = new Map(client.rows().map((row) => [row.key as string, row]));
    const known = this.#rows;
    const asked = new Set(client.desk.state().conflicts.map(({ key, field }) => `${key} ${field}`));
    await client.desk.flush();
    client.look();
    const rows = await this.#read();
    if (client.desk.state().unsaved === 0) client.pending.clear();
    for (const [key, row] of rows) this.#compare(client, known.get(key), row, bases.get(key), pending.filter(([of]) => of === key).map(([, field]) => field), asked);
    this.#rows = rows;
  }

  /** A value is replaced by somebody who has seen it, or not at all. */
  #compare(client: Client, before: Row | undefined, after: Row, base: Row | undefined, pending: readonly string[], asked: ReadonlySet<string>): void {
    const old = new Map(before ? fieldsOf(before) : []);
    for (const [field, value] of fieldsOf(after)) {
      this.#history.add(markOf(after.key, field, value));
      const was = old.get(field);
      const isReplaced = before !== undefined && JSON.stringify(was) !== JSON.stringify(value) && was !== '' && was !== null && was !== 'notStated';
      if (isReplaced && !client.seen.has(markOf(after.key, field, was))) this.overwrittenUnseen.push(markOf(after.key, field, was));
    }
    if (!before || pending.length === 0) return;
    const theirs = fieldsOf(before).filter(([field, value]) => !pending.includes(field) && base !== undefined && JSON.stringify(new Map(fieldsOf(base)).get(field)) !== JSON.stringify(value));
    if (theirs.length === 0) return;
    this.different.all += 1;
    const asks = client.desk.state().conflicts.some(({ key, field }) => key === after.key && !asked.has(`${key} ${field}`) && theirs.some(([other]) => other === field));
    if (!asks) this.different.silent += 1;
  }

  async #read(): Promise<Map<string, Row>> {
    const { decisions, statuses } = this.#observer.room(ROOM);
    const { key } = this.#cover.followUp;
    const rows: readonly Row[] = [...(await decisions.where('FollowUpKey', key)), ...(await statuses.where('FollowUpKey', key))];
    return new Map(rows.map((row) => [row.key as string, row]));
  }

  #rowOf(client: Client, goal: Goal, field: string): Row | undefined {
    return client.rows().find((row) => row.goalKey === goal.key && field in row);
  }

  #shown(client: Client, goal: Goal, field: string): unknown {
    return (this.#rowOf(client, goal, field) as unknown as Readonly<Record<string, unknown>> | undefined)?.[field];
  }
}
