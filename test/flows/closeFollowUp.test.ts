import { type Contract, type Goal, joinKeys, type Result, toCalendarDay, toKey } from '#domain';
import { closeFollowUp, type Closing, decide, decisionKey } from '#flows';
import { Wire } from './support/fakeList.ts';
import { keyOf, METTE, Municipality } from './support/municipality.ts';

const TODAY = toCalendarDay('2026-12-01');
const NEXT = toCalendarDay('2027-03-01');

function aTown(): Municipality {
  const town = Municipality.withRooms('aaaa');
  town.room('aaaa').contracts.write(aContract(), METTE);
  town.room('aaaa').goals.write(aGoal(), METTE);
  return town;
}

function aClosing(town: Municipality, changes: Partial<Closing> = {}): Closing {
  const file = town.caseFile();
  const room = file.rooms[0]!;
  const goal = room.goals[0]!;
  return {
    case: file.case,
    room,
    followUp: room.followUps.find(({ key }) => key === keyOf(100))!,
    contract: room.contract!,
    decisions: [{ key: decisionKey(keyOf(100), keyOf(300)), caseKey: keyOf(1), followUpKey: keyOf(100), goalKey: joinKeys(keyOf(300), '0001'), kind: 'reached', text: '', citizenAgrees: 'yes', dissent: '', decidedOn: TODAY }],
    goals: [goal],
    results: [aResult()],
    closedOn: TODAY,
    nextDue: NEXT,
    endReason: '',
    otherDues: [],
    ...changes,
  };
}

describe('closeFollowUp', () => {
  it('plans the next follow-up, writes the contract’s next version, and closes this one', async () => {
    const town = aTown();

    await closeFollowUp(town.storeOf(METTE), aClosing(town));

    const [closed, next] = [...town.room('aaaa').followUps.rows.values()];
    expect(closed).toMatchObject({ state: 'closed', closedOn: TODAY });
    expect(next).toMatchObject({ state: 'planned', dueOn: NEXT, contractId: keyOf(200), reference: 'N7B2WD', meetingKey: null });
    expect([...town.room('aaaa').contracts.rows.values()].at(-1)).toMatchObject({ key: `${keyOf(200)}|0002`, nextDue: NEXT, state: 'active' });
    expect([...town.cases.rows.values()]).toMatchObject([{ nextDue: NEXT, state: 'toBook' }]);
    expect(town.results.rows.size).toBe(1);
  });

  it('keeps the reached goal as a version of its own', async () => {
    const town = aTown();

    await closeFollowUp(town.storeOf(METTE), aClosing(town));

    expect([...town.room('aaaa').goals.rows.values()].map(({ key, state }) => [key, state])).toEqual([
      [`${keyOf(300)}|0001`, 'active'],
      [`${keyOf(300)}|0002`, 'reached'],
    ]);
  });

  it.each([1, 2, 3, 4, 5, 6].flatMap((at) => [{ at, when: 'before' } as const, { at, when: 'after' } as const]))('cut $when request $at arrives, is closed once the second time', async (cut) => {
    const town = aTown();
    const wire = new Wire();
    wire.cut = cut;
    await closeFollowUp(town.storeOf(METTE, wire), aClosing(town)).catch(() => undefined);

    await closeFollowUp(town.storeOf(METTE), aClosing(town));

    expect([...town.room('aaaa').followUps.rows.values()].map(({ state }) => state)).toEqual(['closed', 'planned']);
    expect([...town.room('aaaa').contracts.rows.keys()]).toEqual([`${keyOf(200)}|0001`, `${keyOf(200)}|0002`]);
    expect(town.room('aaaa').goals.rows.size).toBe(2);
    expect(town.results.rows.size).toBe(1);
    expect([...town.cases.rows.values()]).toMatchObject([{ nextDue: NEXT, state: 'toBook' }]);
  });

  it('ends the effort where there is no next date, and plans nothing', async () => {
    const town = aTown();

    await closeFollowUp(town.storeOf(METTE), aClosing(town, { nextDue: null, endReason: 'Målet er nået' }));

    expect(town.room('aaaa').followUps.rows.size).toBe(1);
    expect([...town.room('aaaa').contracts.rows.values()].at(-1)).toMatchObject({ state: 'ended', endedOn: TODAY, endReason: 'Målet er nået' });
    expect([...town.cases.rows.values()]).toMatchObject([{ nextDue: null, state: 'noFollowUp' }]);
  });

  it('shows the nearest due date of all the citizen’s services on the case', async () => {
    const town = aTown();

    await closeFollowUp(town.storeOf(METTE), aClosing(town, { otherDues: [toCalendarDay('2026-12-20')] }));

    expect([...town.cases.rows.values()][0]!.nextDue).toBe('2026-12-20');
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
    reachedWhen: '', smart: { specific: true, measurable: true, accepted: true, realistic: true, timeBound: true }, measure: null, agreedBy: { citizen: null, authority: null, provider: null }, priority: 1, state: 'active',
  };
}

function aResult(): Result {
  return {
    key: keyOf(400), resultKey: keyOf(2), goalRef: keyOf(401), serviceKey: toKey('svc-aaaa'), theme: 'Udvikling og adfærd', area: 'child', goalType: 'develop', scaleKey: null, voice: 'provider', baseline: null, now: null, target: null,
    missingReason: null, outcome: 'proseOnly', days: null, closedOn: TODAY, quarter: '2026-Q4', hasEnded: false,
  };
}
