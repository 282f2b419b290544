import { joinKeys, type Report, type Status, toCalendarDay, toInstant } from '#domain';
import { submitStatus, type Submission } from '#flows';
import { Wire } from './support/fakeList.ts';
import { keyOf, METTE, Municipality } from './support/municipality.ts';

const SARA = { id: 'id-sara', name: 'Sara Lund', email: 'sara.lund@tidevand.example' };
const NOW = toInstant('2026-11-23T10:26:00Z');

function aStatus(changes: Partial<Status> = {}): Status {
  const goal = keyOf(300);
  return {
    key: joinKeys(keyOf(100), goal, 'provider'),
    caseKey: keyOf(1),
    followUpKey: keyOf(100),
    goalKey: joinKeys(goal, '0001'),
    voice: 'provider',
    workDone: 'Ruten er øvet ni gange.',
    statusNow: 'Freja kører selv hjem.',
    progressWord: null,
    rating: { value: 6, missingReason: null, ratedOn: toCalendarDay('2026-11-23'), beforeReveal: null },
    subGoalStates: {},
    mode: null,
    capturedInMeeting: false,
    submittedAt: null,
    ...changes,
  };
}

function aReport(changes: Partial<Report> = {}): Report {
  return {
    key: joinKeys(keyOf(100), 'provider'),
    caseKey: keyOf(1),
    followUpKey: keyOf(100),
    voice: 'provider',
    actor: '',
    lifeSituation: 'Freja har fået fritidsjob.',
    functionalChanges: [],
    recommendation: 'continue',
    recommendationReason: 'Færre timer til følgeskab.',
    proposals: '',
    dissent: '',
    basis: null,
    statement: '',
    mode: null,
    note: '',
    ratedOn: toCalendarDay('2026-11-23'),
    submittedAt: null,
    ...changes,
  };
}

function aSubmission(changes: Partial<Submission> = {}): Submission {
  return { roomCode: 'aaaa', draftTopic: `${keyOf(100)}|provider`, statuses: [aStatus()], report: aReport(), known: { statuses: [], report: null }, isCorrection: false, ...changes };
}

describe('submitStatus', () => {
  it('locks the status with its date, and clears the draft', async () => {
    const town = Municipality.withRooms('aaaa');
    const store = town.storeOf(SARA);
    await store.room('aaaa').drafts.save(`${keyOf(100)}|provider`, '{"lifeSituation":"Freja"}');

    const outcome = await submitStatus(store, aSubmission(), NOW);

    expect(outcome).toMatchObject({ kind: 'submitted', report: { submittedAt: NOW, record: { writtenBy: { name: 'Sara Lund' } } } });
    expect([...town.room('aaaa').statuses.rows.values()]).toMatchObject([{ rating: { value: 6 }, submittedAt: NOW }]);
    expect(await store.room('aaaa').drafts.read(`${keyOf(100)}|provider`)).toMatchObject({ text: '' });
  });

  it('leaves what another window wrote since, for it was not handed in', async () => {
    const town = Municipality.withRooms('aaaa');
    const topic = `${keyOf(100)}|provider`;
    const [store, other] = [town.storeOf(SARA), town.storeOf(SARA)];
    await store.room('aaaa').drafts.save(topic, 'Freja');
    await other.room('aaaa').drafts.read(topic);
    await other.room('aaaa').drafts.save(topic, 'Freja og Noah');

    await submitStatus(store, aSubmission(), NOW);

    expect(await other.room('aaaa').drafts.read(topic)).toMatchObject({ text: 'Freja og Noah' });
  });

  it.each([1, 2, 3].flatMap((at) => [{ at, when: 'before' } as const, { at, when: 'after' } as const]))('cut $when request $at arrives, is handed in whole the second time', async (cut) => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    wire.cut = cut;
    await submitStatus(town.storeOf(SARA, wire), aSubmission(), NOW).catch(() => undefined);

    await submitStatus(town.storeOf(SARA), aSubmission(), NOW);

    expect(town.room('aaaa').statuses.rows.size).toBe(1);
    expect([...town.room('aaaa').reports.rows.values()]).toMatchObject([{ submittedAt: NOW }]);
  });

  it('is not locked as long as the report itself has not arrived', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    wire.cut = { at: 3, when: 'before' };

    await expect(submitStatus(town.storeOf(SARA, wire), aSubmission(), NOW)).rejects.toMatchObject({ kind: 'offline' });

    expect(town.room('aaaa').reports.rows.size).toBe(0);
  });

  it('leaves a colleague’s submission alone', async () => {
    const town = Municipality.withRooms('aaaa');
    await submitStatus(town.storeOf(SARA), aSubmission(), NOW);

    const outcome = await submitStatus(town.storeOf(METTE), aSubmission({ report: aReport({ lifeSituation: 'Noget andet' }) }), NOW);

    expect(outcome).toMatchObject({ kind: 'alreadySubmitted', report: { lifeSituation: 'Freja har fået fritidsjob.', record: { writtenBy: { name: 'Sara Lund' } } } });
  });

  it('writes a correction on top, dated anew', async () => {
    const town = Municipality.withRooms('aaaa');
    await submitStatus(town.storeOf(SARA), aSubmission(), NOW);
    const { statuses, reports } = town.roomFile('aaaa');
    const later = toInstant('2026-11-24T08:00:00Z');

    await submitStatus(town.storeOf(SARA), aSubmission({ isCorrection: true, known: { statuses, report: reports[0]! }, report: aReport({ lifeSituation: 'Tre eftermiddage.' }) }), later);

    expect([...town.room('aaaa').reports.rows.values()]).toMatchObject([{ lifeSituation: 'Tre eftermiddage.', submittedAt: later }]);
  });

  it('stops where a colleague has answered the same goal otherwise meanwhile, and leaves their words', async () => {
    const town = Municipality.withRooms('aaaa');
    await town.storeOf(METTE).room('aaaa').statuses.create(aStatus({ statusNow: 'Mettes ord.' }));

    await expect(submitStatus(town.storeOf(SARA), aSubmission(), NOW)).rejects.toMatchObject({ kind: 'conflict', fields: ['statusNow'], theirs: { statusNow: 'Mettes ord.' } });

    expect([...town.room('aaaa').statuses.rows.values()]).toMatchObject([{ statusNow: 'Mettes ord.' }]);
    expect(town.room('aaaa').reports.rows.size).toBe(0);
  });

  it('puts two corrections together that change different answers: the later date holds', async () => {
    const town = Municipality.withRooms('aaaa');
    await submitStatus(town.storeOf(SARA), aSubmission(), NOW);
    const { statuses, reports } = town.roomFile('aaaa');
    const known = { statuses, report: reports[0]! };
    const [first, second] = [toInstant('2026-11-24T08:00:00Z'), toInstant('2026-11-24T08:05:00Z')];

    await submitStatus(town.storeOf(METTE), aSubmission({ isCorrection: true, known, report: aReport({ lifeSituation: 'Tre eftermiddage.' }) }), first);
    await submitStatus(town.storeOf(SARA), aSubmission({ isCorrection: true, known, report: aReport({ proposals: 'Flere timer.' }) }), second);

    expect([...town.room('aaaa').reports.rows.values()]).toMatchObject([{ lifeSituation: 'Tre eftermiddage.', proposals: 'Flere timer.', submittedAt: second }]);
  });

  it('asks where two corrections change the same words', async () => {
    const town = Municipality.withRooms('aaaa');
    await submitStatus(town.storeOf(SARA), aSubmission(), NOW);
    const { statuses, reports } = town.roomFile('aaaa');
    const known = { statuses, report: reports[0]! };
    await submitStatus(town.storeOf(METTE), aSubmission({ isCorrection: true, known, report: aReport({ lifeSituation: 'Tre eftermiddage.' }) }), NOW);

    const late = submitStatus(town.storeOf(SARA), aSubmission({ isCorrection: true, known, report: aReport({ lifeSituation: 'To eftermiddage.' }) }), NOW);

    await expect(late).rejects.toMatchObject({ kind: 'conflict', theirs: { lifeSituation: 'Tre eftermiddage.' } });
  });
});
