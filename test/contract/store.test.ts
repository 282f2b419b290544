import {
  type Case, ConflictFailure, type Contract, DEFAULT_SETTINGS, type FollowUp, type Goal, instantOf, joinKeys, NOT_ASKED, NOTHING_ASKED, type Key, type Meeting, type RoomFile, type Status,
  toCalendarDay, toInstant, toKey, usualAgenda, versionKey,
} from '#domain';
import { newKey, type Store } from '#store';
import { startMunicipality, type TestMunicipality } from '../support/municipality.ts';

const ROOM = 'mkr82d';
const ROOM_SITE = '/sites/treklang-hkfhgsdr';
const GUEST_ROOM = 'vvwgtp';
const GUEST_ROOM_SITE = '/sites/treklang-xncckthc';
const TODAY = toCalendarDay('2026-11-23');

let municipality: TestMunicipality;
let mette: Store;
let dorthe: Store;

beforeAll(async () => {
  municipality = await startMunicipality();
  [mette, dorthe] = await Promise.all([municipality.storeAs('mette'), municipality.storeAs('dorthe')]);
}, 120_000);

afterAll(() => municipality?.close());
afterEach(() => municipality.microsoft365.world.faults.clear());

describe('The common site', () => {
  it('says what the municipality has set', async () => {
    expect(await mette.common.settings()).toEqual(DEFAULT_SETTINGS);
    expect((await dorthe.common.services()).size).toBe(7);
    expect((await dorthe.common.scales()).get(toKey('S10|0001'))).toMatchObject({ direction: 1, anchors: { 10: 'Lykkes hver gang' } });
  });
});

describe('Reach', () => {
  it('is who somebody is: team and rooms for a caseworker, a room for a service’s staff, figures for a manager', async () => {
    const karen = await municipality.storeAs('karen');

    expect(await mette.reach()).toEqual({ hasAuthority: true, hasReport: true, roomCodes: expect.arrayContaining(['mkr82d', 'f636j9', 'vvwgtp']) as unknown });
    expect((await mette.reach()).roomCodes).toHaveLength(3);
    expect(await dorthe.reach()).toEqual({ hasAuthority: false, hasReport: false, roomCodes: ['mkr82d'] });
    expect(await karen.reach()).toEqual({ hasAuthority: false, hasReport: true, roomCodes: [] });
  });

  it('of a guest begins when they have opened the room, and says where', async () => {
    const sara = await municipality.storeAs('sara');

    const opensFirst = (path: string) => expect(sara.loadRoomFile(GUEST_ROOM, newKey())).rejects.toMatchObject({ kind: 'forbidden', details: { visit: municipality.microsoft365.origin + path } });

    await opensFirst('/sites/treklang');
    municipality.visit('sara', '/sites/treklang');
    await opensFirst(GUEST_ROOM_SITE);
    municipality.visit('sara', GUEST_ROOM_SITE);
    await expect(sara.loadRoomFile(GUEST_ROOM, newKey())).rejects.toMatchObject({ kind: 'missing', details: { code: 'unknownFollowUp' } });
  });

  it('of a room that is not in the directory is told as missing', async () => {
    await expect(mette.room('zzzzzz').goals.find(newKey())).rejects.toMatchObject({ kind: 'missing' });
  });
});

describe('A row', () => {
  it('comes back as it was written', async () => {
    const goal = aGoal();

    await mette.room(ROOM).goals.create(goal);

    const found = await dorthe.room(ROOM).goals.find(goal.key);
    expect(found).toMatchObject(goal);
    expect(found?.record.createdBy.name).toBe('Mette Krogh');
  });

  it('keeps its day over the change to summer time', async () => {
    const [day, followUp] = [toCalendarDay('2027-03-28'), aFollowUp()];

    await mette.room(ROOM).followUps.create({ ...followUp, dueOn: day });

    expect((await mette.room(ROOM).followUps.find(followUp.key))?.dueOn).toBe(day);
  });

  it.each(['before', 'after'] as const)('is there once when its creation is cut %s it was done', async (when) => {
    const status = aStatus();
    municipality.microsoft365.world.faults.add({ method: 'POST', path: '/items$', when, answer: { status: 500 } });

    const first = await dorthe.room(ROOM).statuses.create(status).catch(() => null);
    const again = await dorthe.room(ROOM).statuses.create(status);

    expect(first === null).toBe(when === 'before');
    expect(await dorthe.room(ROOM).statuses.where('FollowUpKey', status.followUpKey)).toHaveLength(1);
    expect(again).toMatchObject(status);
  });

  it.each([400, 409, 500] as const)('is found when its key is taken and the service answers %i', async (status) => {
    municipality.microsoft365.world.switches.duplicateStatus = status;
    const row = aStatus();
    await dorthe.room(ROOM).statuses.create(row);

    const again = await mette.room(ROOM).statuses.create({ ...row, workDone: 'Noget andet' });

    expect(again).toMatchObject(row);
  });

  it('takes the changes of two people to different fields', async () => {
    const row = await dorthe.room(ROOM).statuses.create(aStatus());

    await mette.room(ROOM).statuses.update(row, { progressWord: 'onTrack' });
    const merged = await dorthe.room(ROOM).statuses.update(row, { workDone: 'Vi har øvet' });

    expect(merged).toMatchObject({ progressWord: 'onTrack', workDone: 'Vi har øvet' });
    expect(await mette.room(ROOM).statuses.find(row.key)).toMatchObject({ progressWord: 'onTrack', workDone: 'Vi har øvet' });
  });

  it('shows both texts when two people changed the same field, and writes neither over the other', async () => {
    const row = await dorthe.room(ROOM).statuses.create(aStatus());
    await mette.room(ROOM).statuses.update(row, { statusNow: 'Mettes ord' });

    const failure: unknown = await dorthe.room(ROOM).statuses.update(row, { statusNow: 'Dorthes ord' }).catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(ConflictFailure);
    expect(failure).toMatchObject({ fields: ['statusNow'], mine: { statusNow: 'Dorthes ord' }, theirs: { statusNow: 'Mettes ord' }, base: { statusNow: row.statusNow } });
    expect(await mette.room(ROOM).statuses.find(row.key)).toMatchObject({ statusNow: 'Mettes ord' });
  });

  it('is changed again by who changed it, without reading in between', async () => {
    const row = await dorthe.room(ROOM).statuses.create(aStatus());

    const once = await dorthe.room(ROOM).statuses.update(row, { workDone: 'et' });
    const twice = await dorthe.room(ROOM).statuses.update(once, { workDone: 'to' });

    expect(twice.workDone).toBe('to');
    expect(twice.record.writtenBy.name).toBe('Dorthe Winther');
  });

  it('that cannot be read is named with its reason, never left out', async () => {
    const key = newKey();
    const followUpKey = newKey();
    await writeRaw('Statuses', { Key: key, CaseKey: newKey(), FollowUpKey: followUpKey, GoalKey: newKey(), Voice: 'provider', RatingJson: '{"format":9}' });

    await expect(dorthe.room(ROOM).statuses.where('FollowUpKey', followUpKey)).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringMatching(new RegExp(`Statuses \\(${key}\\).*RatingJson`)) as unknown,
      details: { code: 'unreadableRow' },
    });
  });

  it('is not asked for by a column without an index', async () => {
    await expect(mette.room(ROOM).goals.where('Theme', 'x')).rejects.toMatchObject({ kind: 'invalid', details: { code: 'notIndexed' } });
  });
});

describe('Changes', () => {
  it('are told to who follows a meeting, once', async () => {
    const { statuses } = mette.room(ROOM);
    const start = await statuses.changes(null);
    const row = await dorthe.room(ROOM).statuses.create(aStatus());

    const first = await statuses.changes(start.token);
    const second = await statuses.changes(first.token);

    expect(first.rows).toMatchObject([{ key: row.key }]);
    expect(second.rows).toEqual([]);
  });

  it('start anew when the service forgot where we were', async () => {
    const { statuses } = mette.room(ROOM);
    const start = await statuses.changes(null);
    await municipality.microsoft365.admin('/delta-tokens/expire', {});

    const next = await statuses.changes(start.token);

    expect(next.restarted).toBe(true);
    expect((await statuses.changes(next.token)).restarted).toBe(false);
  });
});

describe('Drafts', () => {
  it('are kept, replaced and cleared', async () => {
    const topic = `${newKey()}|provider`;

    expect(await dorthe.room(ROOM).drafts.read(topic)).toBeNull();
    await dorthe.room(ROOM).drafts.save(topic, 'Et halvt ord');
    await dorthe.room(ROOM).drafts.save(topic, 'Et helt ord');
    expect((await dorthe.room(ROOM).drafts.read(topic))?.text).toBe('Et helt ord');
    await dorthe.room(ROOM).drafts.save(topic, '');
    expect(await dorthe.room(ROOM).drafts.read(topic)).toBeNull();
  });

  it('of two people on the same topic never meet', async () => {
    const topic = `${newKey()}|shared`;
    await dorthe.room(ROOM).drafts.save(topic, 'Dorthes');

    await mette.room(ROOM).drafts.save(topic, 'Mettes');

    expect((await dorthe.room(ROOM).drafts.read(topic))?.text).toBe('Dorthes');
    expect((await mette.room(ROOM).drafts.read(topic))?.text).toBe('Mettes');
  });
});

describe('A case', () => {
  it('is read whole: the authority’s rows and the room’s, in one batch a room of at most eight parts', async () => {
    const { caseKey, followUp, goal } = await aCaseInRoom();
    const { log } = municipality.microsoft365.world;
    await mette.loadCaseFile(caseKey);
    log.clear();

    const file = await mette.loadCaseFile(caseKey);

    expect(file.rooms).toHaveLength(1);
    const room = file.rooms[0] as RoomFile;
    expect(room.contract?.state).toBe('active');
    expect(room.goals.map(({ key }) => key)).toEqual([goal.key]);
    // With the one that was stopped: its ratings have a scale, too.
    expect(Object.values(room.goalScales)).toEqual(['S10|0001', 'S10|0001']);
    expect(room.followUps.map(({ key }) => key)).toEqual([followUp.key]);
    expect(room.scales[toKey('S10|0001')]?.name).toContain('Mestringsskala');
    const parts = log.all().filter(({ url }) => !url.endsWith('/$batch')).map(({ batch }) => batch);
    expect(new Set(parts).size).toBe(2);
    expect(parts).toHaveLength(3 + 8);
  });

  it('is in the caseload of its caseworker with what is open in its rooms, in two calls', async () => {
    const { caseKey, followUp } = await aCaseInRoom();
    const { log } = municipality.microsoft365.world;
    log.clear();

    const cases = await mette.loadCaseload();
    const situations = await mette.loadSituations(cases);

    const entries = log.all();
    expect(entries.filter(({ batch }) => batch === undefined).length + new Set(entries.flatMap(({ batch }) => batch ?? [])).size).toBe(2);
    const situation = situations.find((one) => one.case.key === caseKey)!;
    expect(situation.rooms[0]?.service.name).toBe('Familiehuset Fjordbro');
    expect(situation.rooms[0]?.followUps.map(({ key }) => key)).toEqual([followUp.key]);
    expect(situation.unfinishedMeeting?.step).toBe('claimed');
  });

  it('opens to the service’s staff by its follow-up, without the authority’s rows', async () => {
    const { caseKey, followUp } = await aCaseInRoom();

    const room = await dorthe.loadRoomFile(ROOM, followUp.key);

    expect(room).toMatchObject({ caseKey, citizen: { name: 'Asta Vestermark', calledName: 'Asta', easyRead: true } });
  });

  it('gives its CPR number only to who asks, and to no one outside of the team', async () => {
    const { caseKey } = await aCaseInRoom();
    const anders = await municipality.storeAs('anders');

    expect(await mette.authority.cases.cprOf(caseKey)).toBe('720518-5000');
    expect(JSON.stringify(await mette.loadCaseFile(caseKey))).not.toContain('720518');
    expect(await anders.authority.cases.find(caseKey)).toBeNull();
  });

  it.each(['720518-500', '729918-5000', 'ukendt'])('is not registered with %s, which is no CPR number', async (text) => {
    const one = astasCase(newKey());

    await expect(mette.authority.cases.register(one, text)).rejects.toMatchObject({ kind: 'invalid', details: { code: 'cpr' } });
    expect(await mette.authority.cases.find(one.key)).toBeNull();
  });
});

describe('An app that is older than the data', () => {
  it('reads and does not write', async () => {
    await changeSettings({ SchemaVersion: 99 });
    const store = await municipality.storeAs('mette');

    expect(await store.canWrite()).toBe(false);
    expect(await store.room(ROOM).goals.find(newKey())).toBeNull();
    await expect(store.room(ROOM).goals.create(aGoal())).rejects.toMatchObject({ details: { code: 'appOlderThanData' } });
    await changeSettings({ SchemaVersion: 1 });
  });
});

describe('The calendar', () => {
  const event = (key: Key) => ({
    key, subject: 'Opfølgningsmøde K4T7QX', html: '<p>Dagsorden følger</p>', start: toInstant('2026-12-08T12:00:00Z'), end: toInstant('2026-12-08T13:00:00Z'),
    place: 'Mødelokale 2', isOnline: true, hideAttendees: true,
  });

  it('makes one event, however often it is asked and whatever the second answer is', async () => {
    const key = joinKeys(newKey(), '1');
    municipality.microsoft365.world.switches.transactionIdReplay = 'conflict';

    const first = await mette.calendar.createEvent(event(key));
    const second = await mette.calendar.createEvent(event(key));

    expect(second.id).toBe(first.id);
    expect(first).toMatchObject({ key, isOnline: true, attendees: [] });
    expect((await mette.calendar.findByKey(key))?.id).toBe(first.id);
    expect(await mette.calendar.formIdOf(key)).not.toBe(first.id);
  });

  it('attaches the agenda once and invites everybody in one change', async () => {
    const { id } = await mette.calendar.createEvent(event(joinKeys(newKey(), '1')));
    const agenda = { name: 'Dagsorden K4T7QX.docx', contentType: 'application/octet-stream', content: new Uint8Array([1, 2, 3]) };

    await mette.calendar.attachAgenda(id, agenda);
    await mette.calendar.attachAgenda(id, agenda);
    const invited = await mette.calendar.invite(id, [{ email: 'dorthe.winther@fjordbro.example', name: 'Dorthe Winther', isOptional: false }]);

    expect(await mette.calendar.attachmentNames(id)).toEqual([agenda.name]);
    expect(invited.attendees).toEqual([{ email: 'dorthe.winther@fjordbro.example', response: 'none', respondedAt: null }]);
  });

  it('cancels and removes, also what is gone already', async () => {
    const { id } = await mette.calendar.createEvent(event(joinKeys(newKey(), '1')));

    await mette.calendar.remove(id);
    await mette.calendar.remove(id);

    expect(await mette.calendar.find(id)).toBeNull();
  });

  it('takes unknown availability as an answer and says why', async () => {
    const found = await mette.calendar.freeBusy(['dorthe.winther@fjordbro.example', 'jonas.holm@birkelund.example', 'nobody@fjordbro.example'], toInstant('2026-11-24T00:00:00Z'), toInstant('2027-02-24T00:00:00Z'));

    expect(found.map(({ email, availability }) => [email, availability.kind === 'known' ? 'known' : availability.cause])).toEqual([
      ['dorthe.winther@fjordbro.example', 'known'],
      ['jonas.holm@birkelund.example', 'otherTenant'],
      ['nobody@fjordbro.example', 'notFound'],
    ]);
  });
});

describe('Documents', () => {
  it('lie in a folder of the case and can be fetched', async () => {
    const caseKey = newKey();

    expect(await mette.documents.list(ROOM, caseKey)).toEqual([]);
    const saved = await mette.documents.save(ROOM, caseKey, { name: 'Dagsorden.docx', contentType: 'application/octet-stream', content: new Uint8Array([7]) });

    expect((await dorthe.documents.list(ROOM, caseKey)).map(({ name }) => name)).toEqual(['Dagsorden.docx']);
    expect(await dorthe.documents.downloadUrl(saved)).toMatch(/^https:/);
    await expect(dorthe.documents.save(ROOM, caseKey, { name: 'x.docx', contentType: 'application/octet-stream', content: new Uint8Array([7]) })).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('Results', () => {
  it('are read once and then only what changed', async () => {
    const result = {
      key: newKey(), resultKey: newKey(), goalRef: newKey(), serviceKey: toKey('svc'), theme: 'Søvn', area: 'child', goalType: 'develop', scaleKey: toKey('S10|0001'), voice: 'provider',
      baseline: 3, now: 6, target: 7, missingReason: null, outcome: 'partly', days: 90, closedOn: TODAY, quarter: '2026-Q4', hasEnded: false, checklist: { met: ['agenda'], unmet: ['smart'] },
    } as const;

    await mette.report.add(result);
    await mette.report.add(result);

    const birgitte = await municipality.storeAs('birgitte');
    expect(await birgitte.report.loadAll()).toEqual([result]);
    const karen = await municipality.storeAs('karen');
    await expect(karen.report.loadAll()).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

function aGoal(caseKey: Key = newKey()): Goal {
  return {
    key: versionKey(newKey(), 1), caseKey, contractKey: newKey(), text: 'Asta kommer i skole', citizenWording: 'Jeg vil gerne i skole', goalType: 'develop', theme: 'Skole',
    themeCode: null, reachedWhen: '4 dage om ugen', smart: { specific: true, measurable: true, accepted: true, realistic: true, timeBound: true }, timeFrame: null,
    measure: { scaleKey: toKey('S10|0001'), baseline: 3, target: 7, baselineOn: TODAY, weight: null }, agreedBy: { citizen: TODAY, provider: null, authority: TODAY },
    priority: 1, state: 'active',
  };
}

function aFollowUp(caseKey: Key = newKey()): FollowUp {
  return {
    key: newKey(), caseKey, contractId: newKey(), reference: 'K4T7QX', dueOn: TODAY, state: 'planned', meetingKey: null, meetingStart: null, meetingEnd: null,
    materialDue: null, agenda: usualAgenda(), overdueReason: '', materialRequested: ['statusOnGoals'], citizenInvites: NOT_ASKED, received: [], usefulness: null, attendance: [], carriedOver: [], closedOn: null, editions: [],
  };
}

function aStatus(): Status {
  const followUpKey = newKey();
  const goal = newKey();
  return {
    key: joinKeys(followUpKey, goal, 'provider'), caseKey: newKey(), followUpKey, goalKey: versionKey(goal, 1), voice: 'provider', workDone: '', statusNow: 'Som før',
    progressWord: null, rating: { value: 5, missingReason: null, ratedOn: TODAY, beforeReveal: null }, subGoalStates: {}, mode: null, capturedInMeeting: false,
    submittedAt: instantOf(new Date('2026-11-23T08:00:00Z')),
  };
}

async function aCaseInRoom(): Promise<{ caseKey: Key; followUp: FollowUp; goal: Goal }> {
  const caseKey = newKey();
  const one = astasCase(caseKey);
  const { communication } = one.citizen;
  const room = mette.room(ROOM);
  const [goal, followUp] = [aGoal(caseKey), aFollowUp(caseKey)];
  await mette.authority.cases.register(one, '7205185000');
  await mette.authority.meetings.create(aMeeting(caseKey, followUp));
  await room.cases.create({ key: caseKey, name: 'Asta Vestermark', calledName: 'Asta', communication });
  await room.contracts.create(aContract(caseKey));
  await room.contracts.create({ ...aContract(caseKey), state: 'draft' });
  await room.goals.create(goal);
  await room.goals.create({ ...aGoal(caseKey), state: 'stopped' });
  await room.followUps.create(followUp);
  return { caseKey, followUp, goal };
}

function astasCase(key: Key): Case {
  const communication = { language: 'da', easyRead: true, aac: false, notes: '' };
  return {
    key, caseNumber: 'S-2026-0107', reference: 'K4T7QX', legalBasis: 'Barnets lov § 32', caseworker: { id: mette.me.id, name: mette.me.name, email: mette.me.email },
    citizen: { name: 'Asta Vestermark', calledName: 'Asta', birthDate: toCalendarDay('2018-05-12'), area: 'child', communication, protectedAddress: false },
    roomCodes: [ROOM], resultKey: newKey(), nextDue: TODAY, state: 'toBook', closedOn: null,
  };
}

function aContract(caseKey: Key): Contract {
  return {
    key: versionKey(newKey(), 1), caseKey, serviceKey: toKey('01k9zab5rrb146vh73jnxm23h3'), tradeKind: 'internal', effortStart: TODAY, tool: 'ICS_2019', legalBasis: '§ 32',
    purpose: 'Skole', rationale: 'Først skole', materialForm: { prose: true, number: true }, interval: { n: 3, unit: 'months' }, nextDue: TODAY, reachedWhen: '', transitionTo: '',
    state: 'active', endedOn: null, endReason: null,
  };
}

function aMeeting(caseKey: Key, followUp: FollowUp): Meeting {
  return {
    key: joinKeys(followUp.key, '1'), caseKey, organizer: { id: mette.me.id, name: mette.me.name, email: mette.me.email }, step: 'claimed',
    start: toInstant('2026-12-08T12:00:00Z'), end: toInstant('2026-12-08T13:00:00Z'), place: '', invitees: [], covers: [{ roomCode: ROOM, followUpKey: followUp.key }],
    asks: NOTHING_ASKED, eventId: null, joinUrl: null, chatId: null, hasTab: null, change: null, changes: [],
  };
}

async function writeRaw(list: string, fields: object): Promise<void> {
  const palle = municipality.microsoft365.graph('palle');
  const site = (await palle.get(`/sites/localhost:${ROOM_SITE}`)).body.id;
  const found = (await palle.get(`/sites/${site}/lists`)).body.value.find(({ name }) => name === list)!;
  await palle.post(`/sites/${site}/lists/${found.id}/items`, { fields });
}

async function changeSettings(fields: object): Promise<void> {
  const palle = municipality.microsoft365.graph('palle');
  const list = '/sites/localhost:/sites/treklang:/lists/Indstillinger/items';
  const row = (await palle.get(list)).body.value[0]!;
  await palle.patch(`${list}/${row.id}/fields`, fields);
}
