import { strFromU8, unzipSync } from 'fflate';
import { type Contract, type Decision, Failure, type Goal, joinKeys, type Scale, type Status, toCalendarDay, toInstant, toKey } from '#domain';
import { closeFollowUp, type Closing, decide, decisionKey, goalsOfFollowUp, mendCase } from '#flows';
import { aParticipant, aReport, aScale, aStatus } from '../builders/index.ts';
import { Wire } from './support/fakeList.ts';
import { AYSE, keyOf, METTE, Municipality } from './support/municipality.ts';

const TODAY = toCalendarDay('2026-12-01');
const NOW = toInstant('2026-12-01T13:00:00Z');
const NEXT = toCalendarDay('2027-03-01');
const GOAL = keyOf(300);

function aTown(): Municipality {
  const town = Municipality.withRooms('aaaa');
  town.room('aaaa').contracts.write(aContract(), METTE);
  town.room('aaaa').goals.write(aGoal(), METTE);
  return town;
}

function aDecision(change: Partial<Decision> = {}): Decision {
  return { key: decisionKey(keyOf(100), GOAL), caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(GOAL, '0001'), kind: 'reached', text: '', citizenAgrees: 'yes', dissent: '', decidedOn: TODAY, ...change };
}

/** As a page that is opened now reads it. */
function aClosing(town: Municipality, changes: Partial<Closing> = {}): Closing {
  const file = town.caseFile();
  const room = file.rooms[0]!;
  const followUp = room.followUps.find(({ key }) => key === keyOf(100))!;
  return {
    case: file.case,
    room,
    followUp,
    contract: room.contract!,
    decisions: [aDecision()],
    goals: goalsOfFollowUp(room, followUp, [...town.room('aaaa').goals.rows.values()]),
    attendance: null,
    newGoals: [],
    closedOn: TODAY,
    closedAt: NOW,
    nextDue: NEXT,
    endReason: '',
    otherDues: [],
    ...changes,
  };
}

const followUpsOf = (town: Municipality) => [...town.room('aaaa').followUps.rows.values()];
const filesOf = (town: Municipality) => [...town.room('aaaa').files.keys()].map((path) => path.split('/')[1]);
const textIn = (town: Municipality, name: string): string => strFromU8(unzipSync(town.room('aaaa').contents.get(`${keyOf(1)}/${name}`)!.content)['word/document.xml']!).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('closeFollowUp', () => {
  it('plans the next follow-up, writes the contract’s next version, and closes this one', async () => {
    const town = aTown();

    await closeFollowUp(town.storeOf(METTE), aClosing(town), 'da');

    const [closed, next] = followUpsOf(town);
    expect(closed).toMatchObject({ state: 'closed', closedOn: TODAY, editions: [{ closedAt: NOW, closedBy: METTE.name, goalKeys: [joinKeys(GOAL, '0001')], nextDue: NEXT, reopened: null }] });
    expect(next).toMatchObject({ state: 'planned', dueOn: NEXT, contractId: keyOf(200), reference: 'N7B2WD', meetingKey: null, carriedOver: [] });
    expect([...town.room('aaaa').contracts.rows.values()].at(-1)).toMatchObject({ key: `${keyOf(200)}|0002`, nextDue: NEXT, state: 'active' });
    expect([...town.cases.rows.values()]).toMatchObject([{ nextDue: NEXT, state: 'toBook' }]);
    expect([...town.results.rows.values()]).toMatchObject([{ theme: 'Udvikling og adfærd', outcome: 'proseOnly', closedOn: TODAY }]);
  });

  it('keeps the reached goal as a version of its own', async () => {
    const town = aTown();

    await closeFollowUp(town.storeOf(METTE), aClosing(town), 'da');

    expect([...town.room('aaaa').goals.rows.values()].map(({ key, state }) => [key, state])).toEqual([
      [`${GOAL}|0001`, 'active'],
      [`${GOAL}|0002`, 'reached'],
    ]);
  });

  it('lays minutes and plan in the case’s folder under names that say nothing', async () => {
    const town = aTown();

    const { made } = await closeFollowUp(town.storeOf(METTE), aClosing(town), 'da');

    expect(filesOf(town)).toEqual(['Referat 2026-12-01.docx', 'Plan 2026-12-01.docx']);
    expect(made.map(({ kind }) => kind)).toEqual(['minutes', 'plan']);
    expect(followUpsOf(town)[0]!.editions[0]!.papers).toMatchObject([{ kind: 'minutes', name: 'Referat 2026-12-01.docx', contentTag: 'c1' }, { kind: 'plan', name: 'Plan 2026-12-01.docx', contentTag: 'c1' }]);
    expect(textIn(town, 'Plan 2026-12-01.docx')).toContain('Noah spiser med de andre – nået');
  });

  it('ends the effort where there is no next date, and plans nothing', async () => {
    const town = aTown();

    await closeFollowUp(town.storeOf(METTE), aClosing(town, { nextDue: null, endReason: 'Målet er nået' }), 'da');

    expect(town.room('aaaa').followUps.rows.size).toBe(1);
    expect([...town.room('aaaa').contracts.rows.values()].at(-1)).toMatchObject({ state: 'ended', endedOn: TODAY, endReason: 'Målet er nået' });
    expect([...town.cases.rows.values()]).toMatchObject([{ nextDue: null, state: 'noFollowUp' }]);
    expect(textIn(town, 'Referat 2026-12-01.docx')).toContain('Indsatsen slutter: Målet er nået');
  });

  it('shows the nearest due date of all the citizen’s services on the case', async () => {
    const town = aTown();

    await closeFollowUp(town.storeOf(METTE), aClosing(town, { otherDues: [toCalendarDay('2026-12-20')] }), 'da');

    expect([...town.cases.rows.values()][0]!.nextDue).toBe('2026-12-20');
  });

  it('closes without a contract in force: there is no version to write, and the rest is as ever', async () => {
    const town = aTown();

    await closeFollowUp(town.storeOf(METTE), aClosing(town, { contract: null }), 'da');

    expect(town.room('aaaa').contracts.rows.size).toBe(1);
    expect(followUpsOf(town).map(({ state }) => state)).toEqual(['closed', 'planned']);
  });

  it('writes who was there, and takes proposed goals into the minutes', async () => {
    const town = aTown();
    town.room('aaaa').participants.write(aParticipant({ key: keyOf(11), name: 'Noah Lindegård', role: 'citizen', organisation: null, email: null }), METTE);
    const attendance = [{ participantKey: keyOf(11), presence: 'absent', mode: 'inPerson', items: null, reason: 'Noah var syg.' }] as const;

    await closeFollowUp(town.storeOf(METTE), aClosing(town, { attendance, newGoals: [{ id: keyOf(700), text: 'Noah cykler til skole', citizenWording: '' }] }), 'da');

    expect(followUpsOf(town)[0]).toMatchObject({ attendance });
    expect([...town.room('aaaa').goals.rows.values()]).toContainEqual(expect.objectContaining({ key: joinKeys(keyOf(700), '0001'), state: 'proposed' }));
    expect(textIn(town, 'Referat 2026-12-01.docx')).toMatch(/Noah Lindegård.*Var der ikke Noah var syg\..*Noah cykler til skole/);
  });

  it('refuses to close what a colleague has closed meanwhile', async () => {
    const town = aTown();
    const mine = aClosing(town);
    await closeFollowUp(town.storeOf(AYSE), aClosing(town), 'da');

    await expect(closeFollowUp(town.storeOf(METTE), { ...mine, nextDue: toCalendarDay('2027-06-01') }, 'da')).rejects.toMatchObject({ kind: 'conflict', details: { code: 'closedMeanwhile' } });
    expect(followUpsOf(town).at(-1)).toMatchObject({ dueOn: NEXT });
  });
});

describe('closeFollowUp, cut', () => {
  const OTHER = keyOf(301);
  const agreed = { newGoals: [{ id: keyOf(700), text: 'Noah cykler til skole', citizenWording: '' }] };
  const decisions = [aDecision({ text: 'Turen går godt' })];
  const MINUTES = 'Referat 2026-12-01.docx';

  /** One goal is reached, one goes on, a third was agreed at the meeting, and citizen and mother get it all by letter. */
  function aTownWithTwoGoals(): Municipality {
    const town = aTown();
    town.room('aaaa').goals.write({ ...aGoal(), key: joinKeys(OTHER, '0001'), text: 'Noah sover hele natten', priority: 2 }, METTE);
    town.room('aaaa').participants.write(aParticipant({ key: keyOf(11), name: 'Noah Lindegård', role: 'citizen', organisation: null, email: null }), METTE);
    town.room('aaaa').participants.write(aParticipant({ key: keyOf(12), name: 'Camilla Lindegård', role: 'custodyHolder', organisation: null, email: null }), METTE);
    return town;
  }
  const READERS = { 'Brev med referat 2026-12-01 1.docx': 'Noah Lindegård', 'Brev med referat 2026-12-01 2.docx': 'Camilla Lindegård' };
  const REQUESTS = 18;
  const cuts = Array.from({ length: REQUESTS }, (_, at) => at + 1).flatMap((at) => [{ at, when: 'before' } as const, { at, when: 'after' } as const]);

  async function aTownCut(cut: Wire['cut']): Promise<{ readonly town: Municipality; readonly first: Closing }> {
    const town = aTownWithTwoGoals();
    const first = aClosing(town, { ...agreed, decisions });
    const wire = new Wire();
    wire.cut = cut;
    await closeFollowUp(town.storeOf(METTE, wire), first, 'da').catch(() => undefined);
    return { town, first };
  }

  async function placeOf(request: string): Promise<number> {
    const wire = new Wire();
    const town = aTownWithTwoGoals();
    await closeFollowUp(town.storeOf(METTE, wire), aClosing(town, { ...agreed, decisions }), 'da');
    return wire.log.lastIndexOf(request) + 1;
  }

  function expectClosedOnce(town: Municipality): void {
    const [closed] = followUpsOf(town);
    expect(followUpsOf(town).map(({ state }) => state)).toEqual(['closed', 'planned']);
    expect(closed!.editions).toMatchObject([{ goalKeys: [joinKeys(GOAL, '0001'), joinKeys(OTHER, '0001')], contractKey: joinKeys(keyOf(200), '0001'), closedAt: NOW }]);
    expect(followUpsOf(town)[1]!.carriedOver.map(({ goalId }) => goalId)).toEqual([OTHER]);
    expect([...town.room('aaaa').contracts.rows.keys()]).toEqual([`${keyOf(200)}|0001`, `${keyOf(200)}|0002`]);
    expect([...town.room('aaaa').goals.rows.keys()].sort()).toEqual([`${GOAL}|0001`, `${GOAL}|0002`, `${OTHER}|0001`, `${keyOf(700)}|0001`]);
    expect(town.results.rows.size).toBe(2);
    expect(filesOf(town)).toEqual([MINUTES, 'Plan 2026-12-01.docx', ...Object.keys(READERS)]);
    expect(textIn(town, MINUTES)).toMatch(/Noah spiser med de andre.*Nået: Turen går godt.*Noah sover hele natten.*Ikke besluttet.*Noah cykler til skole/);
    expect([...town.cases.rows.values()]).toMatchObject([{ nextDue: NEXT, state: 'toBook' }]);
  }

  it('needs no more requests than are cut here', async () => {
    const wire = new Wire();
    const town = aTownWithTwoGoals();

    await closeFollowUp(town.storeOf(METTE, wire), aClosing(town, { ...agreed, decisions }), 'da');

    expect(wire.log).toHaveLength(REQUESTS);
    expectClosedOnce(town);
  });

  it.each(cuts)('$when request $at arrives, is closed once the second time from the same page, and nothing stands there twice', async (cut) => {
    const { town, first } = await aTownCut(cut);

    const { readers } = await closeFollowUp(town.storeOf(METTE), first, 'da');

    expectClosedOnce(town);
    expect(readers).toEqual(READERS);
  });

  it.each(cuts)('$when request $at arrives, is closed as the same from a page that is opened afresh', async (cut) => {
    const { town } = await aTownCut(cut);

    // Where it is closed already there is nothing to close, and the case is mended as it is opened.
    if (followUpsOf(town)[0]!.state === 'closed') await mendCase(town.storeOf(METTE), town.caseFile());
    else expect(await closeFollowUp(town.storeOf(METTE), aClosing(town, { ...agreed, decisions }), 'da')).toMatchObject({ readers: READERS });

    expectClosedOnce(town);
  });

  it('after the next follow-up was planned, plans none where the effort ends after all', async () => {
    const { town } = await aTownCut({ at: await placeOf('followUps.create'), when: 'after' });
    expect(followUpsOf(town).map(({ state }) => state)).toEqual(['planned', 'planned']);

    await closeFollowUp(town.storeOf(METTE), aClosing(town, { ...agreed, nextDue: null, endReason: 'Familien flytter' }), 'da');

    expect(followUpsOf(town).map(({ state }) => state)).toEqual(['closed', 'cancelled']);
    expect([...town.cases.rows.values()]).toMatchObject([{ nextDue: null, state: 'noFollowUp' }]);
  });

  it('hangs a goal that was agreed since on the contract the meeting was held on', async () => {
    const { town } = await aTownCut({ at: await placeOf('contracts.create'), when: 'after' });
    expect(town.room('aaaa').contracts.rows.size).toBe(2);

    await closeFollowUp(town.storeOf(METTE), aClosing(town, { decisions, newGoals: [...agreed.newGoals, { id: keyOf(701), text: 'Noah svømmer', citizenWording: '' }] }), 'da');

    expect(textIn(town, MINUTES)).toContain('Noah cykler til skole');
    expect(textIn(town, MINUTES)).toContain('Noah svømmer');
  });
});

describe('closeFollowUp, its files', () => {
  const MINUTES = 'Referat 2026-12-01.docx';
  const other = { decisions: [aDecision({ kind: 'stop', text: 'Vi stopper' })] };

  /** Cut when the files lie there and the follow-up does not know it yet. */
  async function aTownCutAfterItsFiles(): Promise<{ readonly town: Municipality; readonly closing: Closing }> {
    const whole = new Wire();
    const there = aTown();
    await closeFollowUp(there.storeOf(METTE, whole), aClosing(there), 'da');
    const town = aTown();
    const closing = aClosing(town);
    const wire = new Wire();
    wire.cut = { at: whole.log.lastIndexOf('documents.save') + 1, when: 'after' };
    await closeFollowUp(town.storeOf(METTE, wire), closing, 'da').catch(() => undefined);
    expect(filesOf(town)).toEqual([MINUTES, 'Plan 2026-12-01.docx']);
    return { town, closing };
  }

  it('take the place of those a cut closing left, where something else was decided since', async () => {
    const { town, closing } = await aTownCutAfterItsFiles();

    await closeFollowUp(town.storeOf(METTE), { ...closing, ...other }, 'da');

    expect(filesOf(town).sort()).toEqual(['Plan 2026-12-01.docx', MINUTES]);
    expect(textIn(town, MINUTES)).toContain('Stop: Vi stopper');
  });

  it('are not written over what somebody has written in Word meanwhile: the new ones lie beside, and it is said', async () => {
    const { town, closing } = await aTownCutAfterItsFiles();
    const byHand = new Uint8Array([1, 2, 3]);
    town.room('aaaa').contents.set(`${keyOf(1)}/${MINUTES}`, { content: byHand, writes: 2 });

    const { keptByHand } = await closeFollowUp(town.storeOf(METTE), { ...closing, ...other }, 'da');

    expect(keptByHand).toEqual([MINUTES]);
    expect(town.room('aaaa').contents.get(`${keyOf(1)}/${MINUTES}`)!.content).toBe(byHand);
    expect(textIn(town, 'Referat 2026-12-01 (2).docx')).toContain('Stop: Vi stopper');
    expect(followUpsOf(town)[0]!.editions[0]!.papers.map(({ name }) => name)).toEqual(['Referat 2026-12-01 (2).docx', 'Plan 2026-12-01.docx']);
  });

  it('lie beside one that is open in Word', async () => {
    const { town, closing } = await aTownCutAfterItsFiles();
    const store = town.storeOf(METTE);
    const save: typeof store.documents.save = (code, caseKey, file, options) => (file.name === MINUTES ? Promise.reject(new Failure('busy', 'Locked', { status: 423 })) : store.documents.save(code, caseKey, file, options));

    const { keptByHand } = await closeFollowUp({ ...store, documents: { ...store.documents, save } }, { ...closing, ...other }, 'da');

    expect(keptByHand).toEqual([MINUTES]);
    expect(filesOf(town)).toContain('Referat 2026-12-01 (2).docx');
  });

  it('leave alone a file of the same name that is none of ours', async () => {
    const town = aTown();
    const foreign = new Uint8Array([9]);
    town.room('aaaa').files.set(`${keyOf(1)}/${MINUTES}`, 1);
    town.room('aaaa').contents.set(`${keyOf(1)}/${MINUTES}`, { content: foreign, writes: 1 });

    await closeFollowUp(town.storeOf(METTE), aClosing(town), 'da');

    expect(town.room('aaaa').contents.get(`${keyOf(1)}/${MINUTES}`)!.content).toBe(foreign);
    expect(followUpsOf(town)[0]!.editions[0]!.papers[0]!.name).toBe('Referat 2026-12-01 (2).docx');
  });
});

describe('closeFollowUp, of goals nothing was decided on', () => {
  it('carries them over to the next follow-up with the day of the meeting they were left open at', async () => {
    const town = aTown();
    town.room('aaaa').followUps.write({ ...followUpsOf(town)[0]!, state: 'held', meetingStart: toInstant('2026-11-30T09:00:00Z'), meetingEnd: toInstant('2026-11-30T10:00:00Z') }, METTE);

    await closeFollowUp(town.storeOf(METTE), aClosing(town, { decisions: [aDecision({ kind: null, text: 'Vi taler om det igen' })] }), 'da');

    expect(followUpsOf(town).at(-1)!.carriedOver).toEqual([{ goalId: GOAL, from: '2026-11-30' }]);
    expect(textIn(town, 'Referat 2026-11-30.docx')).toContain('Ikke besluttet. Målet er taget med til næste opfølgning.');
  });

  it('remembers the first day where they are left open again', async () => {
    const town = aTown();
    town.room('aaaa').followUps.write({ ...followUpsOf(town)[0]!, carriedOver: [{ goalId: GOAL, from: toCalendarDay('2026-08-31') }] }, METTE);

    await closeFollowUp(town.storeOf(METTE), aClosing(town, { decisions: [] }), 'da');

    expect(followUpsOf(town).at(-1)!.carriedOver).toEqual([{ goalId: GOAL, from: '2026-08-31' }]);
    expect(textIn(town, 'Referat 2026-12-01.docx')).toContain('Målet er taget med fra mødet 31. august 2026');
  });

  it('forgets them once they are decided when a cut closing is closed again', async () => {
    const town = aTown();
    const wire = new Wire();
    wire.cut = { at: 6, when: 'after' };
    await closeFollowUp(town.storeOf(METTE, wire), aClosing(town, { decisions: [] }), 'da').catch(() => undefined);

    await closeFollowUp(town.storeOf(METTE), aClosing(town), 'da');

    expect(followUpsOf(town).at(-1)!.carriedOver).toEqual([]);
  });
});

describe('closeFollowUp, its results', () => {
  const S10: Scale = aScale();
  const OLD: Scale = aScale({ key: toKey('S10|0000'), minimalChange: 5 });
  const rated = (version: string, value: number, ratedOn = '2026-11-20'): Status =>
    aStatus({ key: joinKeys(keyOf(100), GOAL, 'provider'), caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(GOAL, version), rating: { value, missingReason: null, ratedOn: toCalendarDay(ratedOn), beforeReveal: null } });

  function aRatedTown(status: Status, second: Partial<Goal> = {}): Municipality {
    const town = aTown();
    const measure = { scaleKey: S10.key, baseline: 3, target: 7, baselineOn: toCalendarDay('2026-03-01'), weight: null };
    for (const scale of [S10, OLD]) town.scales.set(scale.key, scale);
    town.room('aaaa').goals.write({ ...aGoal(), measure: { ...measure, scaleKey: OLD.key, baseline: 4 }, goalType: 'maintain' }, METTE);
    town.room('aaaa').goals.write({ ...aGoal(), key: joinKeys(GOAL, '0002'), measure, ...second }, METTE);
    town.room('aaaa').statuses.write(status, METTE);
    town.room('aaaa').reports.write(aReport({ key: joinKeys(keyOf(100), 'provider'), caseKey: keyOf(1), followUpKey: keyOf(100) }), METTE);
    return town;
  }

  it('judge the version of the goal that was rated, with its own scale, type and start', async () => {
    const town = aRatedTown(rated('0001', 4));

    await closeFollowUp(town.storeOf(METTE), aClosing(town, { decisions: [] }), 'da');

    expect([...town.results.rows.values()]).toMatchObject([{ goalType: 'maintain', scaleKey: OLD.key, baseline: 4, now: 4, outcome: 'asHoped' }]);
  });

  it('have the minutes put the rating on the scale of that version, too', async () => {
    const town = aRatedTown(rated('0001', 4));
    town.scales.set(OLD.key, { ...OLD, name: 'Den gamle skala' });

    await closeFollowUp(town.storeOf(METTE), aClosing(town, { decisions: [] }), 'da');

    expect(textIn(town, 'Referat 2026-12-01.docx')).toMatch(/Vurdering Den gamle skala\..*Tilbud aaaa 4 \(1\. marts 2026\) 4 \(20\. november 2026\) 7/);
  });

  it('count the course as ended where the effort ends, and as going on where it does not', async () => {
    for (const [end, hasEnded] of [[{ nextDue: null, endReason: 'Målet er nået' }, true], [{}, false]] as const) {
      const town = aRatedTown(rated('0002', 5));

      await closeFollowUp(town.storeOf(METTE), aClosing(town, end), 'da');

      expect([...town.results.rows.values()]).toMatchObject([{ hasEnded }]);
    }
  });

  it('count being on the way as a part once the day the goal was to be reached by is over', async () => {
    for (const [timeFrame, outcome] of [['2026-11-20', 'asHoped'], ['2026-11-19', 'partly']] as const) {
      const town = aRatedTown(rated('0002', 5), { timeFrame: toCalendarDay(timeFrame) });

      await closeFollowUp(town.storeOf(METTE), aClosing(town, { decisions: [] }), 'da');

      expect([...town.results.rows.values()]).toMatchObject([{ baseline: 3, now: 5, outcome }]);
    }
  });
});

describe('decide', () => {
  it('gives both texts when two wrote about the same goal', async () => {
    const town = aTown();
    const [decision] = aClosing(town).decisions;
    const first = await decide(town.storeOf(METTE), 'aaaa', null, { ...decision!, text: '' });
    await decide(town.storeOf(METTE), 'aaaa', first, { ...decision!, text: 'Om morgenen' });

    const second = decide(town.storeOf(METTE), 'aaaa', first, { ...decision!, text: 'Når bussen er fuld' });

    await expect(second).rejects.toMatchObject({ kind: 'conflict', mine: { text: 'Når bussen er fuld' }, theirs: { text: 'Om morgenen' } });
  });
});

function aContract(): Contract {
  return {
    key: joinKeys(keyOf(200), '0001'), caseKey: keyOf(1), serviceKey: toKey('svc-aaaa'), tradeKind: 'external', effortStart: toCalendarDay('2026-03-01'), tool: 'ICS_2019', legalBasis: '', purpose: '', rationale: '',
    materialForm: { prose: true, number: true }, interval: { n: 3, unit: 'months' }, nextDue: toCalendarDay('2026-11-30'), reachedWhen: '', transitionTo: '', state: 'active', endedOn: null, endReason: null,
  };
}

function aGoal(): Goal {
  return {
    key: joinKeys(keyOf(300), '0001'), caseKey: keyOf(1), contractKey: joinKeys(keyOf(200), '0001'), text: 'Noah spiser med de andre', citizenWording: '', goalType: 'develop', theme: 'Udvikling og adfærd', themeCode: null,
    reachedWhen: '', smart: { specific: true, measurable: true, accepted: true, realistic: true, timeBound: true }, timeFrame: null, measure: null, agreedBy: { citizen: null, authority: null, provider: null }, priority: 1, state: 'active',
  };
}
