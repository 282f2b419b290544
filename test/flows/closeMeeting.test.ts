import { type Contract, joinKeys, toCalendarDay, toInstant, toKey } from '#domain';
import { closeMeeting, type ClosingMeeting, finishMeeting, mendCase } from '#flows';
import { Wire } from './support/fakeList.ts';
import { keyOf, METTE, Municipality } from './support/municipality.ts';

const TODAY = toCalendarDay('2026-12-01');
const NOW = toInstant('2026-12-01T13:00:00Z');

/** Noah: two services, one meeting. */
function noah(): Municipality {
  const town = Municipality.withRooms('aaaa', 'bbbb');
  ['aaaa', 'bbbb'].forEach((code, at) => town.room(code).contracts.write(aContract(200 + at, code), METTE));
  return town;
}

function aMeeting(town: Municipality): ClosingMeeting {
  const file = town.caseFile();
  const days = ['2027-03-01', '2027-02-01'];
  return {
    case: file.case,
    rooms: file.rooms.map((room, at) => ({ room, followUp: room.followUps[0]!, contract: room.contract!, goals: room.goals, attendance: null, newGoals: [], nextDue: toCalendarDay(days[at]!), endReason: '', finish: { reachedWhen: 'Når det lykkes', transitionTo: 'Åben rådgivning' } })),
    otherDues: [],
    closedOn: TODAY,
    closedAt: NOW,
  };
}

describe('closeMeeting', () => {
  it('closes every room of the meeting, and the case is due with the first of them', async () => {
    const town = noah();
    const progress: number[] = [];

    await closeMeeting(town.storeOf(METTE), aMeeting(town), 'da', (rooms) => progress.push(rooms));

    expect(progress).toEqual([1, 2]);
    for (const code of ['aaaa', 'bbbb']) expect([...town.room(code).followUps.rows.values()].map(({ state }) => state)).toEqual(['closed', 'planned']);
    expect([...town.cases.rows.values()]).toMatchObject([{ nextDue: '2027-02-01', state: 'toBook' }]);
  });

  it('writes what was agreed about the end into the contract’s next version', async () => {
    const town = noah();

    await closeMeeting(town.storeOf(METTE), aMeeting(town), 'da', () => undefined);

    expect([...town.room('aaaa').contracts.rows.values()].at(-1)).toMatchObject({ reachedWhen: 'Når det lykkes', transitionTo: 'Åben rådgivning', nextDue: '2027-03-01' });
  });

  const REQUESTS = 32;
  const cuts = Array.from({ length: REQUESTS }, (_, at) => at + 1);

  async function noahCut(at: number): Promise<{ readonly town: Municipality; readonly meeting: ClosingMeeting }> {
    const town = noah();
    const wire = new Wire();
    wire.cut = { at, when: 'after' };
    const meeting = aMeeting(town);
    await closeMeeting(town.storeOf(METTE, wire), meeting, 'da', () => undefined).catch(() => undefined);
    return { town, meeting };
  }

  function expectClosedOnce(town: Municipality): void {
    for (const code of ['aaaa', 'bbbb']) {
      expect(town.room(code).contracts.rows.size).toBe(2);
      expect([...town.room(code).followUps.rows.values()].map(({ state }) => state)).toEqual(['closed', 'planned']);
    }
    expect([...town.cases.rows.values()]).toMatchObject([{ nextDue: '2027-02-01', state: 'toBook' }]);
  }

  it('needs no more requests than are cut here', async () => {
    const wire = new Wire();
    const town = noah();

    await closeMeeting(town.storeOf(METTE, wire), aMeeting(town), 'da', () => undefined);

    expect(wire.log).toHaveLength(REQUESTS);
    expectClosedOnce(town);
  });

  it.each(cuts)('cut at request %i, is closed once the second time', async (at) => {
    const { town, meeting } = await noahCut(at);

    await closeMeeting(town.storeOf(METTE), meeting, 'da', () => undefined);

    expectClosedOnce(town);
  });

  it.each(cuts)('cut at request %i, is closed once from a page that is opened afresh', async (at) => {
    const { town } = await noahCut(at);
    const open = aMeeting(town).rooms.filter(({ followUp }) => followUp.state !== 'closed');
    const others = town.caseFile().rooms.filter(({ room }) => !open.some((one) => one.room.room.code === room.code));
    const otherDues = others.flatMap(({ followUps }) => followUps.filter(({ state }) => state === 'planned').map(({ dueOn }) => dueOn));

    // Where all is closed already there is nothing to close, and the case is mended as it is opened.
    if (open.length === 0) await mendCase(town.storeOf(METTE), town.caseFile());
    else await closeMeeting(town.storeOf(METTE), { ...aMeeting(town), rooms: open, otherDues }, 'da', () => undefined);

    expectClosedOnce(town);
  });

  it('takes the later choice when a cut closing is closed with another date', async () => {
    const town = noah();
    const wire = new Wire();
    wire.cut = { at: 3, when: 'before' };
    const meeting = aMeeting(town);
    await closeMeeting(town.storeOf(METTE, wire), meeting, 'da', () => undefined).catch(() => undefined);

    await closeMeeting(town.storeOf(METTE), { ...meeting, rooms: meeting.rooms.map((room) => ({ ...room, nextDue: toCalendarDay('2027-04-01') })) }, 'da', () => undefined);

    expect([...town.room('aaaa').followUps.rows.values()].at(-1)).toMatchObject({ dueOn: '2027-04-01' });
  });
});

describe('finishMeeting', () => {
  it('ended once more, writes new words of a proposal, and leaves what has been made of it', async () => {
    const town = Municipality.withRooms('aaaa');
    const covers = town.caseFile().rooms.map((room) => ({ room, followUp: room.followUps[0]! }));
    const plansOf = (text: string) => ({ [covers[0]!.followUp.key]: { roomCode: 'aaaa', plan: { nextDue: null, reachedWhen: null, transitionTo: null, attendance: null, newGoals: [{ id: keyOf(700), text, citizenWording: '' }] } } });
    const proposal = () => town.room('aaaa').goals.rows.get(joinKeys(keyOf(700), '0001'))!;
    const end = (text: string) => finishMeeting(town.storeOf(METTE), town.caseFile().rooms.map((room) => ({ room, followUp: room.followUps[0]! })), plansOf(text));
    await end('Noah cykler');

    await end('Noah cykler til skole');
    expect(proposal()).toMatchObject({ state: 'proposed', text: 'Noah cykler til skole' });

    town.room('aaaa').goals.write({ ...proposal(), state: 'active', theme: 'Sundhed' }, METTE);
    await end('Noah cykler altid');
    expect(proposal()).toMatchObject({ state: 'active', theme: 'Sundhed', text: 'Noah cykler til skole' });
  });

  it('marks the meeting as held in every room, once', async () => {
    const town = noah();
    const covers = town.caseFile().rooms.map((room) => ({ room, followUp: room.followUps[0]! }));
    const wire = new Wire();

    const held = await finishMeeting(town.storeOf(METTE, wire), covers, {});
    await finishMeeting(town.storeOf(METTE, wire), covers.map((cover, at) => ({ ...cover, followUp: held[at]! })), {});

    expect(wire.log).toHaveLength(2);
    for (const code of ['aaaa', 'bbbb']) expect([...town.room(code).followUps.rows.values()]).toMatchObject([{ state: 'held' }]);
  });

  it('writes in each room who was there, and the goals that were proposed', async () => {
    const town = noah();
    const covers = town.caseFile().rooms.map((room) => ({ room, followUp: room.followUps[0]! }));
    const absence = { participantKey: keyOf(11), presence: 'absent', mode: 'inPerson', items: null, reason: 'Noah var syg.' } as const;
    const newGoals = [{ id: keyOf(700), text: 'Noah cykler til skole', citizenWording: 'Jeg vil cykle.' }, { id: keyOf(701), text: ' ', citizenWording: '' }];
    const plans = { [covers[0]!.followUp.key]: { roomCode: 'aaaa', plan: { nextDue: null, reachedWhen: null, transitionTo: null, attendance: [absence], newGoals } } };

    await finishMeeting(town.storeOf(METTE), covers, plans);
    await finishMeeting(town.storeOf(METTE), town.caseFile().rooms.map((room) => ({ room, followUp: room.followUps[0]! })), plans);

    expect([...town.room('aaaa').followUps.rows.values()]).toMatchObject([{ state: 'held', attendance: [absence] }]);
    expect([...town.room('bbbb').followUps.rows.values()]).toMatchObject([{ state: 'held', attendance: [] }]);
    const proposed = [...town.room('aaaa').goals.rows.values()].filter(({ state }) => state === 'proposed');
    expect(proposed).toMatchObject([{ key: joinKeys(keyOf(700), '0001'), text: 'Noah cykler til skole', citizenWording: 'Jeg vil cykle.', measure: null }]);
  });
});

function aContract(id: number, code: string): Contract {
  return {
    key: joinKeys(keyOf(id), '0001'), caseKey: keyOf(1), serviceKey: toKey(`svc-${code}`), tradeKind: 'external', effortStart: toCalendarDay('2026-03-01'), tool: 'ICS_2019', legalBasis: '', purpose: '', rationale: '',
    materialForm: { prose: true, number: true }, interval: { n: 3, unit: 'months' }, nextDue: toCalendarDay('2026-11-30'), reachedWhen: '', transitionTo: '', state: 'active', endedOn: null, endReason: null,
  };
}
