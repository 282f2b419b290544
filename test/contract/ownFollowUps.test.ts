import { type FollowUp, joinKeys, NOT_ASKED, toCalendarDay, toInstant, usualAgenda } from '#domain';
import { newKey, type Store } from '#store';
import { aStatus } from '../builders/index.ts';
import { startMunicipality, type TestMunicipality } from '../support/municipality.ts';

const ROOM = 'mkr82d';
const GUEST_ROOM = { code: 'vvwgtp', path: '/sites/treklang-xncckthc' };

let municipality: TestMunicipality;
let mette: Store;
let dorthe: Store;

beforeAll(async () => {
  municipality = await startMunicipality();
  [mette, dorthe] = await Promise.all([municipality.storeAs('mette'), municipality.storeAs('dorthe')]);
}, 120_000);

afterAll(() => municipality?.close());

describe('A service’s own follow-ups', () => {
  it('are those that are convened in the rooms that answer, with the name the room holds and what is handed in', async () => {
    const [asked, planned] = [await aCase(ROOM, 'Noah', 'convened'), await aCase(ROOM, 'Asta', 'planned')];
    await aCase(GUEST_ROOM.code, 'Freja', 'convened');

    const before = await dorthe.loadOwnFollowUps();
    await handIn(dorthe, asked);
    const after = await dorthe.loadOwnFollowUps();

    expect(before.map(({ calledName, material, service, room }) => [calledName, material, service.name, room.code])).toEqual([['Noah', 'missing', 'Familiehuset Fjordbro', ROOM]]);
    expect(after.map(({ followUp, material }) => [followUp.key, material])).toEqual([[asked.key, 'submitted']]);
    expect(after.some(({ followUp }) => followUp.key === planned.key)).toBe(false);
  });

  it('hold nothing for the authority to read of a hand-in that was cut before its report', async () => {
    const { key, caseKey } = await aCase(ROOM, 'Ada', 'convened');
    const goal = newKey();
    await dorthe.room(ROOM).statuses.create(aStatus({ key: joinKeys(key, goal, 'provider'), caseKey, followUpKey: key, goalKey: joinKeys(goal, '0001') }));

    const cut = await mette.loadRoomFile(ROOM, key);
    await handIn(dorthe, { key, caseKey });
    const whole = await mette.loadRoomFile(ROOM, key);

    expect([cut.statuses.length, cut.underWay.length]).toEqual([0, 1]);
    expect([whole.statuses.length, whole.underWay.length]).toEqual([1, 0]);
  });

  it('are read with one indexed query a room, and two for each that was found', async () => {
    const { log } = municipality.microsoft365.world;
    log.clear();

    const own = await dorthe.loadOwnFollowUps();

    const parts = log.all().filter(({ url }) => !url.endsWith('/$batch'));
    expect(parts).toHaveLength(1 + 2 * own.length);
    expect(parts.every(({ url }) => decodeURIComponent(url).includes('$filter=fields/'))).toBe(true);
  });

  it('of a guest begin with the room they opened by its link, without being looked for', async () => {
    const sara = await municipality.storeAs('sara');
    await expect(sara.loadOwnFollowUps()).rejects.toMatchObject({ kind: 'forbidden', details: { visit: `${municipality.microsoft365.origin}/sites/treklang` } });
    municipality.visit('sara', '/sites/treklang');
    expect(await sara.loadOwnFollowUps()).toEqual([]);

    municipality.visit('sara', GUEST_ROOM.path);
    await expect(sara.loadRoomFile(GUEST_ROOM.code, newKey())).rejects.toMatchObject({ kind: 'missing' });

    expect((await sara.loadOwnFollowUps()).map(({ calledName }) => calledName)).toEqual(['Freja']);
  });
});

async function aCase(roomCode: string, calledName: string, state: FollowUp['state']): Promise<FollowUp> {
  const room = mette.room(roomCode);
  const caseKey = newKey();
  const followUp: FollowUp = {
    key: newKey(), caseKey, contractId: newKey(), reference: 'K4T7QX', dueOn: toCalendarDay('2026-12-03'), state, meetingKey: null, meetingStart: toInstant('2026-12-03T09:00:00Z'),
    meetingEnd: toInstant('2026-12-03T10:00:00Z'), materialDue: toCalendarDay('2026-11-30'), agenda: usualAgenda(), overdueReason: '', materialRequested: ['statusOnGoals'], citizenInvites: NOT_ASKED, received: [], usefulness: null, attendance: [], carriedOver: [], closedOn: null, editions: [],
  };
  await room.cases.create({ key: caseKey, name: `${calledName} Opdigtet`, calledName, communication: { language: 'da', easyRead: false, aac: false, notes: '' } });
  await room.followUps.create(followUp);
  return followUp;
}

async function handIn(store: Store, { key, caseKey }: Pick<FollowUp, 'key' | 'caseKey'>): Promise<void> {
  await store.room(ROOM).reports.create({
    key: joinKeys(key, 'provider'), caseKey, followUpKey: key, voice: 'provider', actor: '', lifeSituation: 'Uændret.', functionalChanges: [], recommendation: 'continue', recommendationReason: 'Det går fremad.',
    proposals: '', dissent: '', basis: null, statement: '', mode: null, note: '', ratedOn: toCalendarDay('2026-11-27'), submittedAt: toInstant('2026-11-27T12:00:00Z'),
  });
}
