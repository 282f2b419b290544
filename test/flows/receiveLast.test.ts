import { Failure, joinKeys, toCalendarDay, toInstant } from '#domain';
import { closeMeeting, type ClosingMeeting } from '#flows';
import { aContract, aReport, aStatus } from '../builders/index.ts';
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

const followUpIn = (town: Municipality) => town.room('aaaa').followUps.rows.get(keyOf(100))!;
const statusesFiled = (town: Municipality) => [...town.room('aaaa').files.keys()].filter((name) => name.includes('Status'));

describe('receiveLast', () => {
  it('files at closing what nobody had opened, whoever of the team closes', async () => {
    const town = await handedIn();

    await closeMeeting(town.storeOf(AYSE), aMeeting(town), 'da', () => undefined);

    expect(followUpIn(town)).toMatchObject({ state: 'closed', received: [{ submittedAt: FIRST, author: 'Sara Lund' }] });
    expect(statusesFiled(town)).toEqual([`${keyOf(1)}/Status 2026-11-23.docx`]);
  });

  it('files the correction too that came after the page was opened', async () => {
    const town = await handedIn();
    const meeting = aMeeting(town);
    await town.storeOf(SARA).room('aaaa').reports.update(town.roomFile('aaaa').reports[0]!, { lifeSituation: 'Rettet under mødet.', submittedAt: SECOND });

    await closeMeeting(town.storeOf(METTE), meeting, 'da', () => undefined);

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
