import { strFromU8, unzipSync } from 'fflate';
import { type Attendance, type Decision, Failure, joinKeys, type Status, toCalendarDay, toInstant } from '#domain';
import { closeMeeting, type ClosingMeeting, type ClosingOutcome, decisionKey } from '#flows';
import { aContract, aGoal, aParticipant, aReport, aScale, aStatus } from '../builders/index.ts';
import { readAnew } from '../../src/flows/close/readAnew.ts';
import { Wire } from './support/fakeList.ts';
import { AYSE, keyOf, METTE, Municipality } from './support/municipality.ts';

const SARA = { id: 'id-sara', name: 'Sara Lund', email: 'sara.lund@tidevand.example' };
const [FIRST, SECOND] = [toInstant('2026-11-23T10:26:00Z'), toInstant('2026-12-01T12:30:00Z')];

/** Handed in before the meeting, and nobody has opened the case. */
async function handedIn(): Promise<Municipality> {
  const town = Municipality.withRooms('aaaa');
  town.room('aaaa').contracts.write(aContract({ key: joinKeys(keyOf(200), '0001'), caseKey: keyOf(1) }), METTE);
  const { statuses, reports } = town.storeOf(SARA).room('aaaa');
  await statuses.create(aStatus({ key: joinKeys(keyOf(100), keyOf(300), 'provider'), followUpKey: keyOf(100), submittedAt: FIRST }));
  await reports.create(aReport({ key: joinKeys(keyOf(100), 'provider'), followUpKey: keyOf(100), submittedAt: FIRST }));
  return town;
}

/** As its page was opened. */
function aMeeting(town: Municipality): ClosingMeeting {
  const { case: file, rooms } = town.caseFile();
  return {
    case: file,
    rooms: rooms.map((room) => ({ room, followUp: room.followUps[0]!, contract: room.contract, goals: [], attendance: null, newGoals: [], nextDue: toCalendarDay('2027-03-01'), endReason: '', finish: undefined })),
    otherDues: [],
    closedOn: toCalendarDay('2026-12-01'),
    closedAt: toInstant('2026-12-01T13:00:00Z'),
  };
}

/** The caseworker has seen what came on a page that read anew, and closes again. */
async function withWhatCame(town: Municipality, meeting: ClosingMeeting, outcome: ClosingOutcome): Promise<ClosingMeeting> {
  if (outcome.kind !== 'newer') throw new Error('Nothing came');
  const read = await Promise.all(meeting.rooms.map((room) => readAnew(town.storeOf(METTE), room)));
  return { ...meeting, rooms: meeting.rooms.map((room, at) => ({ ...room, ...read[at]! })) };
}

const followUpIn = (town: Municipality) => town.room('aaaa').followUps.rows.get(keyOf(100))!;
const statusesFiled = (town: Municipality) => [...town.room('aaaa').files.keys()].filter((name) => name.includes('Status'));

describe('readAnew', () => {
  it('files at closing what nobody had opened, whoever of the team closes', async () => {
    const town = await handedIn();

    await closeMeeting(town.storeOf(AYSE), aMeeting(town), 'da', () => undefined);

    expect(followUpIn(town)).toMatchObject({ state: 'closed', received: [{ submittedAt: FIRST, author: 'Sara Lund' }] });
    expect(statusesFiled(town)).toEqual([`${keyOf(1)}/Status 2026-11-23.docx`]);
  });

  it('takes nothing of a hand-in that was cut before its report stood', async () => {
    const town = Municipality.withRooms('aaaa');
    const meeting = aMeeting(town);
    await town.storeOf(SARA).room('aaaa').statuses.create(aStatus({ key: joinKeys(keyOf(100), keyOf(300), 'provider'), followUpKey: keyOf(100), submittedAt: FIRST }));

    const { room } = await readAnew(town.storeOf(METTE), meeting.rooms[0]!);

    expect([room.statuses.length, room.underWay.length]).toEqual([0, 1]);
  });

  it('files the correction too that came after the page was opened', async () => {
    const town = await handedIn();
    const meeting = aMeeting(town);
    await town.storeOf(SARA).room('aaaa').reports.update(town.roomFile('aaaa').reports[0]!, { lifeSituation: 'Rettet under mødet.', submittedAt: SECOND });

    const seen = await closeMeeting(town.storeOf(METTE), meeting, 'da', () => undefined);
    await closeMeeting(town.storeOf(METTE), await withWhatCame(town, meeting, seen), 'da', () => undefined);

    expect(followUpIn(town)).toMatchObject({ state: 'closed', received: [{ submittedAt: FIRST }, { submittedAt: SECOND }] });
    expect(statusesFiled(town)).toEqual([`${keyOf(1)}/Status 2026-11-23.docx`, `${keyOf(1)}/Status 2026-12-01 (2).docx`]);
  });

  it('closes nothing while an edition cannot be filed', async () => {
    const town = await handedIn();
    const wire = new Wire();
    const send = wire.send.bind(wire);
    wire.send = (name, act) => (name === 'documents.save' ? Promise.reject(new Failure('busy', 'Later')) : send(name, act));

    await expect(closeMeeting(town.storeOf(METTE, wire), aMeeting(town), 'da', () => undefined)).rejects.toMatchObject({ kind: 'busy' });

    expect(followUpIn(town).state).not.toBe('closed');
  });
});

describe('readAnew, of what came while the page stood open', () => {
  const GOAL = joinKeys(keyOf(300), '0001');
  const about = { caseKey: keyOf(1), followUpKey: keyOf(100) };
  const rated = (changes: Partial<Status> = {}) => aStatus({ key: joinKeys(keyOf(100), keyOf(300), 'provider'), ...about, goalKey: GOAL, statusNow: 'Han spiser med hver dag.', rating: { value: 7, missingReason: null, ratedOn: toCalendarDay('2026-11-30'), beforeReveal: null }, submittedAt: SECOND, ...changes });
  const decided = (changes: Partial<Decision> = {}): Decision => ({ key: decisionKey(keyOf(100), keyOf(300)), ...about, goalKey: GOAL, kind: 'stop', text: 'Vi stopper her', citizenAgrees: 'yes', dissent: '', decidedOn: toCalendarDay('2026-12-01'), ...changes });
  const there: Attendance = { participantKey: keyOf(11), presence: 'absent', mode: 'inPerson', items: null, reason: 'Noah var syg.' };

  function anOpenTown(): Municipality {
    const town = Municipality.withRooms('aaaa');
    town.scales.set(aScale().key, aScale());
    town.room('aaaa').contracts.write(aContract({ key: joinKeys(keyOf(200), '0001'), caseKey: keyOf(1) }), METTE);
    town.room('aaaa').goals.write(aGoal({ key: GOAL, caseKey: keyOf(1), text: 'Noah spiser med de andre' }), METTE);
    town.room('aaaa').participants.write(aParticipant({ key: keyOf(11), caseKey: keyOf(1), name: 'Noah Lindegård', role: 'citizen' }), METTE);
    return town;
  }

  function theMeeting(town: Municipality): ClosingMeeting {
    const meeting = aMeeting(town);
    return { ...meeting, rooms: meeting.rooms.map((room) => ({ ...room, goals: room.room.goals })) };
  }

  const close = (town: Municipality, meeting: ClosingMeeting, wire?: Wire) => closeMeeting(town.storeOf(METTE, wire), meeting, 'da', () => undefined);
  const newsOf = (outcome: ClosingOutcome) => (outcome.kind === 'newer' ? outcome.news.map(({ what, row }) => [what, row.record.writtenBy.name]) : null);
  const minutesIn = (town: Municipality): string => strFromU8(unzipSync(town.room('aaaa').contents.get(`${keyOf(1)}/Referat 2026-12-01.docx`)!.content)['word/document.xml']!).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

  it('shows a status the service handed in, writes nothing before it was seen, and closes from it then: minutes, figures and filed status say the same', async () => {
    const town = anOpenTown();
    const meeting = theMeeting(town);
    town.room('aaaa').statuses.write(rated(), SARA);
    town.room('aaaa').reports.write(aReport({ key: joinKeys(keyOf(100), 'provider'), ...about, submittedAt: SECOND }), SARA);
    const wire = new Wire();

    const seen = await close(town, meeting, wire);

    expect(newsOf(seen)).toEqual([['status', 'Sara Lund'], ['report', 'Sara Lund']]);
    expect(wire.log.filter((request) => /create|update|put|save/.test(request))).toEqual([]);
    await close(town, await withWhatCame(town, meeting, seen));
    expect(minutesIn(town)).toMatch(/Han spiser med hver dag\..*7 \(30\. november 2026\)/);
    expect([...town.results.rows.values()]).toMatchObject([{ now: 7, outcome: 'asHoped' }]);
    expect(statusesFiled(town)).toHaveLength(1);
  });

  it('shows what a colleague decided, and the goal ends by it', async () => {
    const town = anOpenTown();
    const meeting = theMeeting(town);
    town.room('aaaa').decisions.write(decided(), AYSE);

    const seen = await close(town, meeting);

    expect(newsOf(seen)).toEqual([['decision', 'Ayse Demir']]);
    await close(town, await withWhatCame(town, meeting, seen));
    expect(minutesIn(town)).toContain('Stop: Vi stopper her');
    expect([...town.room('aaaa').goals.rows.values()].at(-1)).toMatchObject({ state: 'stopped' });
  });

  it('shows who a colleague noted was there, once, and keeps what the caseworker noted', async () => {
    const town = anOpenTown();
    const read = theMeeting(town);
    const mine = { ...there, presence: 'present', reason: '' } as const;
    const meeting = { ...read, rooms: read.rooms.map((room) => ({ ...room, attendance: [mine] })) };
    town.room('aaaa').followUps.write({ ...followUpIn(town), attendance: [there] }, AYSE);

    const seen = await close(town, meeting);

    expect(newsOf(seen)).toEqual([['attendance', 'Ayse Demir']]);
    await close(town, await withWhatCame(town, meeting, seen));
    expect(followUpIn(town)).toMatchObject({ state: 'closed', attendance: [mine] });
  });

  it('is not stopped by a draft, by the same words written again, by what is about no goal of this meeting, or by what this page noted itself', async () => {
    const town = anOpenTown();
    town.room('aaaa').statuses.write(rated(), SARA);
    town.room('aaaa').reports.write(aReport({ key: joinKeys(keyOf(100), 'provider'), followUpKey: keyOf(100), submittedAt: FIRST }), SARA);
    town.room('aaaa').decisions.write(decided(), METTE);
    const read = theMeeting(town);
    const meeting = { ...read, rooms: read.rooms.map((room) => ({ ...room, attendance: [there] })) };
    town.room('aaaa').statuses.write(rated({ submittedAt: toInstant('2026-12-01T12:59:00Z') }), { ...SARA, name: 'Sofie Holm' });
    town.room('aaaa').statuses.write(rated({ key: joinKeys(keyOf(100), keyOf(300), 'citizen'), voice: 'citizen', submittedAt: null }), SARA);
    town.room('aaaa').statuses.write(rated({ key: joinKeys(keyOf(100), keyOf(399), 'provider'), goalKey: joinKeys(keyOf(399), '0001') }), SARA);
    town.room('aaaa').decisions.write(decided(), AYSE);
    town.room('aaaa').followUps.write({ ...followUpIn(town), attendance: [there] }, METTE);

    expect(await close(town, meeting)).toMatchObject({ kind: 'closed' });
    expect(minutesIn(town)).toContain('Skrevet af Sofie Holm.');
  });

  it('does not stop one that is closed again after a cut for a room that is closed already', async () => {
    const town = anOpenTown();
    const meeting = theMeeting(town);
    await close(town, meeting);
    town.room('aaaa').statuses.write(rated(), SARA);

    expect(await close(town, meeting)).toMatchObject({ kind: 'closed' });
  });
});
