import { strFromU8, unzipSync } from 'fflate';
import { type Decision, type Failure, joinKeys, type Recorded, type FollowUp, toCalendarDay, toInstant } from '#domain';
import { closeFollowUp, type Closing, decisionKey, goalsOfFollowUp, reopenFollowUp } from '#flows';
import { aContract, aGoal, aReport, aScale, aStatus } from '../builders/index.ts';
import { Wire } from './support/fakeList.ts';
import { AYSE, keyOf, METTE, Municipality } from './support/municipality.ts';

const MET = toCalendarDay('2026-11-30');
const NEXT = toCalendarDay('2027-02-28');
const THEN = toInstant('2026-11-30T13:00:00Z');
const LATER = toInstant('2027-01-11T13:00:00Z');
const GOAL = keyOf(300);
const REASON = 'Der stod den forkerte beslutning';

const decided = (change: Partial<Decision> = {}): Decision => ({
  key: decisionKey(keyOf(100), GOAL), caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(GOAL, '0001'), kind: 'reached', text: 'Noah spiser med', citizenAgrees: 'yes', dissent: '', decidedOn: MET, ...change,
});

async function aClosedTown(changes: Partial<Closing> = {}): Promise<Municipality> {
  const town = Municipality.withRooms('aaaa');
  const room = town.room('aaaa');
  town.scales.set(aScale().key, aScale());
  room.contracts.write(aContract({ key: joinKeys(keyOf(200), '0001'), caseKey: keyOf(1) }), METTE);
  room.goals.write(aGoal({ key: joinKeys(GOAL, '0001'), caseKey: keyOf(1), contractKey: joinKeys(keyOf(200), '0001'), text: 'Noah spiser med de andre' }), METTE);
  room.statuses.write(aStatus({ key: joinKeys(keyOf(100), GOAL, 'provider'), caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(GOAL, '0001') }), METTE);
  room.reports.write(aReport({ key: joinKeys(keyOf(100), 'provider'), caseKey: keyOf(1), followUpKey: keyOf(100) }), METTE);
  room.followUps.write({ ...followUpOf(town), state: 'held', meetingStart: toInstant('2026-11-30T09:00:00Z'), meetingEnd: toInstant('2026-11-30T10:00:00Z') }, METTE);
  await closeFollowUp(town.storeOf(METTE), closingOf(town, changes), 'da');
  return town;
}

function followUpOf(town: Municipality): Recorded<FollowUp> {
  return town.room('aaaa').followUps.rows.get(keyOf(100))!;
}

function nextOf(town: Municipality): Recorded<FollowUp> {
  return [...town.room('aaaa').followUps.rows.values()].find(({ key }) => key !== keyOf(100))!;
}

function closingOf(town: Municipality, changes: Partial<Closing> = {}): Closing {
  const file = town.caseFile();
  const room = file.rooms[0]!;
  const followUp = followUpOf(town);
  const goals = goalsOfFollowUp(room, followUp, [...town.room('aaaa').goals.rows.values()]);
  return { case: file.case, room, followUp, contract: room.contract!, decisions: [decided()], goals, attendance: null, newGoals: [], closedOn: MET, closedAt: THEN, nextDue: NEXT, endReason: '', otherDues: [], ...changes };
}

const reopen = (town: Municipality, by = METTE, wire?: Wire, followUp = followUpOf(town)) => reopenFollowUp(town.storeOf(by, wire), { room: town.roomFile('aaaa'), followUp, reason: REASON, at: LATER });
const closeAgain = (town: Municipality, changes: Partial<Closing> = {}, wire?: Wire, by = METTE) => closeFollowUp(town.storeOf(by, wire), closingOf(town, { closedOn: toCalendarDay('2027-01-11'), closedAt: LATER, ...changes }), 'da');
const filesOf = (town: Municipality) => [...town.room('aaaa').files.keys()].map((path) => path.split('/')[1]);
const goalStates = (town: Municipality) => [...town.room('aaaa').goals.rows.values()].map(({ key, state }) => `${key.slice(-4)} ${state}`);
const textIn = (town: Municipality, name: string): string => strFromU8(unzipSync(town.room('aaaa').contents.get(`${keyOf(1)}/${name}`)!.content)['word/document.xml']!).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('reopenFollowUp', () => {
  it('keeps who opened it again, when and why, and what was closed as an edition', async () => {
    const town = await aClosedTown();

    const row = await reopen(town, AYSE);

    expect(row).toMatchObject({ state: 'held', closedOn: MET, editions: [{ closedBy: METTE.name, reopened: { by: AYSE.name, byId: AYSE.id, at: LATER, reason: REASON } }] });
  });

  it('is not done without a reason', async () => {
    const town = await aClosedTown();

    await expect(reopenFollowUp(town.storeOf(METTE), { room: town.roomFile('aaaa'), followUp: followUpOf(town), reason: ' ', at: LATER })).rejects.toThrow(RangeError);
    expect(followUpOf(town).state).toBe('closed');
  });

  it.each(['before', 'after'] as const)('cut %s it arrives, is opened once the second time', async (when) => {
    const town = await aClosedTown();
    const wire = new Wire();
    wire.cut = { at: 1, when };
    const closed = followUpOf(town);
    await reopen(town, METTE, wire, closed).catch(() => undefined);

    await reopen(town, METTE, undefined, closed);

    expect(followUpOf(town)).toMatchObject({ state: 'held', editions: [{ reopened: { reason: REASON } }] });
    expect(followUpOf(town).editions).toHaveLength(1);
  });

  it('tells the second of two who open it at the same time', async () => {
    const town = await aClosedTown();
    const closed = followUpOf(town);
    await reopen(town, AYSE, undefined, closed);

    await expect(reopen(town, METTE, undefined, closed)).rejects.toMatchObject({ kind: 'conflict' });
    expect(followUpOf(town).editions[0]!.reopened!.by).toBe(AYSE.name);
  });

  it('opens nothing a colleague has written in since it was read: what they wrote has not been seen', async () => {
    const town = await aClosedTown();
    const closed = followUpOf(town);
    await town.storeOf(AYSE).room('aaaa').followUps.update(closed, { usefulness: { score: 4, text: 'Det hjalp', answeredOn: MET } });

    await expect(reopen(town, METTE, undefined, closed)).rejects.toMatchObject({ kind: 'conflict' });
    expect(followUpOf(town)).toMatchObject({ state: 'closed', editions: [{ reopened: null }] });
  });

  it('finds the goals of one that was closed before editions were kept in what was said of them', async () => {
    const town = await aClosedTown();
    town.room('aaaa').followUps.write({ ...followUpOf(town), editions: [] }, METTE);
    town.room('aaaa').decisions.write(decided(), METTE);

    await reopen(town);

    expect(goalsOfFollowUp(town.roomFile('aaaa'), followUpOf(town), [...town.room('aaaa').goals.rows.values()]).map(({ key }) => key)).toEqual([joinKeys(GOAL, '0001')]);
  });
});

describe('closeFollowUp, the second time', () => {
  it('changes the one Results row and leaves it in its quarter', async () => {
    const town = await aClosedTown();
    await reopen(town);
    const status = [...town.room('aaaa').statuses.rows.values()][0]!;
    town.room('aaaa').statuses.write({ ...status, rating: { ...status.rating!, value: 7 } }, METTE);

    await closeAgain(town);

    expect([...town.results.rows.values()]).toMatchObject([{ now: 7, outcome: 'asHoped', closedOn: MET, quarter: '2026-Q4' }]);
    expect(followUpOf(town)).toMatchObject({ state: 'closed', closedOn: MET });
  });

  it('lets a goal go on that was ended by mistake, and carries it over where nothing is decided now', async () => {
    const town = await aClosedTown();
    expect(goalStates(town)).toEqual(['0001 active', '0002 reached']);
    await reopen(town);

    await closeAgain(town, { decisions: [] });

    expect(goalStates(town)).toEqual(['0001 active', '0002 reached', '0003 active']);
    expect(nextOf(town).carriedOver).toEqual([{ goalId: GOAL, from: MET }]);
  });

  it('leaves alone a goal that another has replaced since', async () => {
    const town = await aClosedTown({ decisions: [decided({ kind: 'continue' })] });
    const [goal] = [...town.room('aaaa').goals.rows.values()];
    town.room('aaaa').goals.write({ ...goal!, key: joinKeys(GOAL, '0002'), state: 'replaced' }, METTE);
    await reopen(town);

    await closeAgain(town, { decisions: [decided({ kind: 'adjust' })] });

    expect(goalStates(town)).toEqual(['0001 active', '0002 replaced']);
  });

  it('files the new minutes beside the earlier ones, with their edition and the reason', async () => {
    const town = await aClosedTown();
    const before = textIn(town, 'Referat 2026-11-30.docx');
    await reopen(town, AYSE);

    await closeAgain(town, { decisions: [decided({ kind: 'continue' })] });

    expect(filesOf(town)).toEqual(['Referat 2026-11-30.docx', 'Plan 2026-11-30.docx', 'Referat 2026-11-30 (2).docx', 'Plan 2026-11-30 (2).docx']);
    expect(textIn(town, 'Referat 2026-11-30.docx')).toBe(before);
    expect(textIn(town, 'Referat 2026-11-30 (2).docx')).toMatch(/Udgave 2 .*Referatet er rettet af Ayse Demir: Der stod den forkerte beslutning.*Fortsæt: Noah spiser med/);
    expect(followUpOf(town).editions.map(({ papers }) => papers.map(({ name }) => name))).toEqual([
      ['Referat 2026-11-30.docx', 'Plan 2026-11-30.docx'],
      ['Referat 2026-11-30 (2).docx', 'Plan 2026-11-30 (2).docx'],
    ]);
  });

  it('says that somebody wrote in the earlier minutes, and leaves them', async () => {
    const town = await aClosedTown();
    const path = `${keyOf(1)}/Referat 2026-11-30.docx`;
    const mine = new Uint8Array([1]);
    town.room('aaaa').contents.set(path, { content: mine, writes: 2 });
    await reopen(town);

    const { keptByHand } = await closeAgain(town);

    expect(keptByHand).toEqual(['Referat 2026-11-30.docx']);
    expect(town.room('aaaa').contents.get(path)!.content).toBe(mine);
  });

  it.each(Array.from({ length: 18 }, (_, at) => at + 1).flatMap((at) => [{ at, when: 'before' } as const, { at, when: 'after' } as const]))('cut $when request $at arrives, is corrected once the next time', async (cut) => {
    const town = await aClosedTown();
    await reopen(town);
    const wire = new Wire();
    wire.cut = cut;
    const change = { decisions: [decided({ kind: 'continue' })], nextDue: toCalendarDay('2027-03-31') };
    await closeAgain(town, change, wire).catch(() => undefined);

    await closeAgain(town, change);

    expect(followUpOf(town)).toMatchObject({ state: 'closed', editions: [{ closedAt: THEN }, { closedAt: LATER, reopened: null }] });
    expect(town.results.rows.size).toBe(1);
    expect(goalStates(town)).toEqual(['0001 active', '0002 reached', '0003 active']);
    expect(nextOf(town)).toMatchObject({ state: 'planned', dueOn: '2027-03-31' });
    expect([...town.room('aaaa').contracts.rows.keys()].map((key) => key.slice(-4))).toEqual(['0001', '0002', '0003']);
    expect(filesOf(town)).toHaveLength(4);
    expect([...town.cases.rows.values()]).toMatchObject([{ nextDue: '2027-03-31', state: 'toBook' }]);
  });

  it('moves the next follow-up earlier as well as later, and the case with it', async () => {
    const town = await aClosedTown();
    await reopen(town);

    await closeAgain(town, { nextDue: toCalendarDay('2027-02-01'), otherDues: [NEXT] });

    expect([...town.cases.rows.values()]).toMatchObject([{ nextDue: '2027-02-01' }]);
  });

  it('leaves date and contract alone once somebody convenes the next follow-up, and carries over to it all the same', async () => {
    const town = await aClosedTown();
    town.room('aaaa').followUps.write({ ...nextOf(town), state: 'convened' }, METTE);
    await reopen(town);

    await closeAgain(town, { decisions: [], nextDue: NEXT });

    expect(nextOf(town)).toMatchObject({ state: 'convened', dueOn: NEXT, carriedOver: [{ goalId: GOAL, from: MET }] });
    expect(town.room('aaaa').contracts.rows.size).toBe(2);
    expect([...town.cases.rows.values()]).toMatchObject([{ nextDue: NEXT, state: 'booked' }]);
  });

  it('ends no effort whose next meeting is convened', async () => {
    const town = await aClosedTown();
    town.room('aaaa').followUps.write({ ...nextOf(town), state: 'convened' }, METTE);
    await reopen(town);

    await expect(closeAgain(town, { nextDue: null, endReason: 'Slut' })).rejects.toMatchObject({ details: { code: 'nextUnderWay' } });
    expect(nextOf(town).state).toBe('convened');
  });

  it('ends an effort that was to go on, and lets it go on once more', async () => {
    const town = await aClosedTown();
    await reopen(town);
    await closeAgain(town, { nextDue: null, endReason: 'Målet er nået' });
    expect(nextOf(town).state).toBe('cancelled');
    expect([...town.room('aaaa').contracts.rows.values()].at(-1)).toMatchObject({ state: 'ended', endReason: 'Målet er nået' });

    await reopen(town);
    await closeAgain(town, { nextDue: NEXT });

    expect(nextOf(town)).toMatchObject({ state: 'planned', dueOn: NEXT });
    expect([...town.room('aaaa').contracts.rows.values()].at(-1)).toMatchObject({ state: 'active', endedOn: null, endReason: null, nextDue: NEXT });
    expect(followUpOf(town).editions).toHaveLength(3);
  });

  it('is refused to the second of two who close it again', async () => {
    const town = await aClosedTown();
    await reopen(town);
    const mine = closingOf(town, { closedAt: LATER });
    await closeAgain(town, {}, undefined, AYSE);

    await expect(closeFollowUp(town.storeOf(METTE), mine, 'da')).rejects.toEqual(expect.objectContaining<Partial<Failure>>({ kind: 'conflict' }));
    expect(followUpOf(town).editions).toHaveLength(2);
  });
});
