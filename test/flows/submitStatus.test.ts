import { Failure, joinKeys, type Report, type Status, toCalendarDay, toInstant } from '#domain';
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

  /** Cuts that request; the line is back for the next, or stays dead. */
  function cutAt(wire: Wire, name: string, when: 'before' | 'after', isDeadAfter: boolean): void {
    const send = wire.send.bind(wire);
    wire.send = async (asked, act) => {
      if (asked !== name) return send(asked, act);
      wire.send = isDeadAfter ? () => Promise.reject(new Failure('offline', 'No line')) : send;
      if (when === 'after') await send(asked, act);
      throw new Failure('offline', 'Cut');
    };
  }

  it('is handed in where only the clearing of the draft failed, and finds that out when asked again', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    const store = town.storeOf(SARA, wire);
    await store.room('aaaa').drafts.save(`${keyOf(100)}|provider`, 'Freja');
    cutAt(wire, 'drafts.save', 'before', false);

    expect(await submitStatus(store, aSubmission(), NOW)).toMatchObject({ kind: 'submitted', report: { submittedAt: NOW } });
    expect(await store.room('aaaa').drafts.read(`${keyOf(100)}|provider`)).toMatchObject({ text: 'Freja' });
    const again = await submitStatus(store, aSubmission({ report: aReport({ ratedOn: toCalendarDay('2026-11-24') }) }), toInstant('2026-11-24T08:00:00Z'));

    expect(again).toMatchObject({ kind: 'submitted', report: { submittedAt: NOW } });
    expect(await store.room('aaaa').drafts.read(`${keyOf(100)}|provider`)).toMatchObject({ text: '' });
    expect([...town.room('aaaa').statuses.rows.values()]).toMatchObject([{ submittedAt: NOW }]);
  });

  it('sees that it is locked where the answer to the lock was lost', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    cutAt(wire, 'reports.create', 'after', false);

    expect(await submitStatus(town.storeOf(SARA, wire), aSubmission(), NOW)).toMatchObject({ kind: 'submitted', report: { submittedAt: NOW } });
  });

  it('does not say that nothing is locked where nobody can tell', async () => {
    const town = Municipality.withRooms('aaaa');
    const wire = new Wire();
    cutAt(wire, 'reports.create', 'after', true);

    expect(await submitStatus(town.storeOf(SARA, wire), aSubmission(), NOW)).toMatchObject({ kind: 'unanswered', failure: { kind: 'offline' } });
    expect(town.room('aaaa').reports.rows.size).toBe(1);
  });

  it.each([
    ['of the rest', { report: aReport({ lifeSituation: 'Tre eftermiddage.' }) }],
    ['on a goal', { statuses: [aStatus({ statusNow: 'Tre dage.' })] }],
  ])('is not taken for handed in where the same person’s words %s are others than those that were', async (_, changes) => {
    const town = Municipality.withRooms('aaaa');
    await submitStatus(town.storeOf(SARA), aSubmission(), NOW);

    expect(await submitStatus(town.storeOf(SARA), aSubmission(changes), NOW)).toMatchObject({ kind: 'alreadySubmitted', report: { record: { writtenBy: { name: 'Sara Lund' } } } });
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
