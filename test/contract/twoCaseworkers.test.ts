import type { Key } from '#domain';
import { book, type BookingOutcome, isUnfinished, resumeBooking, undoBooking } from '#flows';
import { type BookingTown, COVERED, startBookingTown } from '../support/bookingTown.ts';

let town: BookingTown;

beforeAll(async () => {
  town = await startBookingTown();
}, 180_000);

afterEach(() => town.mend());
afterAll(() => town.close());

/** A device whose requests to Graph stop before the n-th, until `meanwhile` has come to its end. */
async function interruptedDevice(alias: string, n: number, meanwhile: () => Promise<void>) {
  let count = 0;
  let done: Promise<void> | null = null;
  return town.anotherDevice(alias, {
    through: (send) => async (url, init) => {
      count += 1;
      if (count === n) done = meanwhile();
      if (done) await done;
      return send(url, init);
    },
  });
}

async function eventsInAll(caseKey: Key) {
  const karen = await town.anotherDevice('karen');
  return [...(await town.eventsOf(caseKey)), ...(await town.eventsOf(caseKey, karen.store))];
}

const MOMENTS = Array.from({ length: 16 }, (_, at) => at + 1);

describe.each([{ rooms: COVERED.one }, { rooms: COVERED.two }])('two caseworkers who book rooms $rooms at once', ({ rooms }) => {
  it.each(MOMENTS)('where Karen comes in before request %i of Mette: one wins, and the other is told whose it is', async (moment) => {
    const file = await town.writeCase(rooms);
    const karen = await town.anotherDevice('karen');
    const outcomes: { mette?: BookingOutcome; karen?: BookingOutcome } = {};
    const mette = await interruptedDevice('mette', moment, async () => {
      outcomes.karen = await book(karen, town.planOf(file));
    });

    outcomes.mette = await book(mette, town.planOf(file));
    outcomes.karen ??= await book(karen, town.planOf(await karen.store.loadCaseFile(file.case.key)));

    const [winner, loser] = outcomes.mette.kind === 'booked' ? ['Mette Krogh', outcomes.karen] : ['Karen Toft', outcomes.mette];
    expect([outcomes.mette.kind, outcomes.karen.kind].sort()).toEqual(['booked', 'taken']);
    expect(loser).toMatchObject({ kind: 'taken', by: { name: winner } });
    const events = await eventsInAll(file.case.key);
    expect(events).toHaveLength(1);
    const now = await town.store.loadCaseFile(file.case.key);
    expect(now.meetings.filter(isUnfinished)).toEqual([]);
    expect(new Set(now.rooms.map((room) => room.followUps[0]!.meetingKey))).toEqual(new Set([now.meetings.find(({ step }) => step === 'booked')!.key]));
  }, 30_000);
});

/** Invitations and calls-back cancel out: what people are left with. */
function meetingsLeftTo(address: string): number {
  const mails = town.mailsTo(address);
  const keysOf = (kind: string) => new Set(mails.filter((mail) => mail.kind === kind).map(({ iCalUId }) => iCalUId));
  return keysOf('invitation').size - keysOf('cancellation').size;
}

describe.each([{ rooms: COVERED.one }, { rooms: COVERED.two }])('a colleague who takes over rooms $rooms while the first booking still runs', ({ rooms }) => {
  it.each(MOMENTS)('before its request %i: one meeting stays, and the other is told whose it is', async (moment) => {
    const file = await town.writeCase(rooms);
    const karen = await town.anotherDevice('karen');
    const outcomes: { karen?: BookingOutcome } = {};
    town.forgetMails();
    const mette = await interruptedDevice('mette', moment, async () => {
      outcomes.karen = await book(karen, town.planOf(await karen.store.loadCaseFile(file.case.key), { takesOver: true }));
    });

    const mettes = await book(mette, town.planOf(file));
    const karens = outcomes.karen ?? (await book(karen, town.planOf(await karen.store.loadCaseFile(file.case.key), { takesOver: true })));

    const [winner, loser] = mettes.kind === 'booked' ? ['Mette Krogh', karens] : ['Karen Toft', mettes];
    expect([mettes.kind, karens.kind].sort()).toEqual(['booked', 'taken']);
    expect(loser).toMatchObject({ by: { name: winner } });
    expect(await eventsInAll(file.case.key)).toHaveLength(1);
    expect(meetingsLeftTo('nora.proeve@borger.example')).toBe(1);
    const now = await town.store.loadCaseFile(file.case.key);
    expect(now.meetings.filter(isUnfinished)).toEqual([]);
    expect(now.rooms.map((room) => [room.followUps[0]!.state, room.followUps[0]!.meetingKey])).toEqual(rooms.map(() => ['convened', now.meetings.find(({ step }) => step === 'booked')!.key]));
  }, 30_000);

  it('has the second invitation alone sent, where the take-over comes before the last look at the claims', async () => {
    const file = await town.writeCase(rooms);
    const karen = await town.anotherDevice('karen');
    const lastBeforeLook = 6 + rooms.length;
    town.forgetMails();
    const mette = await interruptedDevice('mette', lastBeforeLook, async () => {
      await book(karen, town.planOf(await karen.store.loadCaseFile(file.case.key), { takesOver: true }));
    });

    expect(await book(mette, town.planOf(file))).toMatchObject({ kind: 'taken', by: { name: 'Karen Toft' } });

    expect(town.mailsTo('nora.proeve@borger.example')).toHaveLength(1);
  }, 30_000);

  it('from a page that was read before the first came to its end, is told whose the meeting is', async () => {
    const file = await town.writeCase(rooms);
    const karen = await town.anotherDevice('karen');
    const seen: { file?: Awaited<ReturnType<typeof town.writeCase>> } = {};
    const mette = await interruptedDevice('mette', 4, async () => {
      seen.file = await karen.store.loadCaseFile(file.case.key);
    });
    await book(mette, town.planOf(file));

    expect(await book(karen, town.planOf(seen.file!, { takesOver: true }))).toMatchObject({ kind: 'taken', by: { name: 'Mette Krogh' } });

    expect(await eventsInAll(file.case.key)).toHaveLength(1);
  }, 30_000);
});

describe('a colleague who takes over a half-done booking', () => {
  it.each([2, 4, 6, 8])('that was cut at request %i books anew, and the first attempt is taken back when its owner opens', async (at) => {
    const file = await town.writeCase(COVERED.one);
    town.cutAt(at, 'after');
    await book(town.desk, town.planOf(file));
    town.mend();
    const karen = await town.anotherDevice('karen');
    const found = await karen.store.loadCaseFile(file.case.key);
    const unfinished = found.meetings.find(isUnfinished);
    if (unfinished) expect(await book(karen, town.planOf(found))).toMatchObject({ kind: 'taken', by: { name: 'Mette Krogh' } });

    expect(await book(karen, town.planOf(found, { takesOver: true }))).toMatchObject({ kind: 'booked' });
    const mine = (await town.store.loadCaseFile(file.case.key)).meetings.find((meeting) => isUnfinished(meeting));
    if (mine) expect((await resumeBooking(town.desk, mine, await town.store.loadCaseFile(file.case.key))).kind).toMatch(/^(taken|undone)$/);

    expect(await eventsInAll(file.case.key)).toHaveLength(1);
    expect((await town.store.loadCaseFile(file.case.key)).rooms[0]!.followUps).toMatchObject([{ state: 'convened' }]);
  }, 30_000);

  it('cannot undo what is not theirs', async () => {
    const file = await town.writeCase(COVERED.one);
    town.cutAt(6, 'before');
    await book(town.desk, town.planOf(file));
    town.mend();
    const karen = await town.anotherDevice('karen');
    const found = await karen.store.loadCaseFile(file.case.key);

    expect(await undoBooking(karen, found.meetings.find(isUnfinished)!, found)).toMatchObject({ kind: 'taken', by: { name: 'Mette Krogh' } });
  });
});
