import { filterCaseload, groupCaseload, joinKeys, liftNextStep, nextStepOf, toCalendarDay, toInstant, type CaseSituation, type FollowUp } from '#domain';
import { aCase, aCaseSituation, aCitizen, aConvenedFollowUp, aFollowUp, aKey, aMeeting, aPerson, aRoom, aService, recorded } from '../../builders/index.ts';

const today = toCalendarDay('2026-11-23');
const me = aPerson();

function situation(name: string, ...followUps: FollowUp[]): CaseSituation {
  return aCaseSituation({
    case: recorded(aCase({ key: aKey(name), citizen: aCitizen({ name, calledName: name }) })),
    rooms: followUps.map((followUp, at) => ({
      room: aRoom({ code: `rum${at}` }),
      service: aService({ shortName: `Tilbud ${at + 1}` }),
      followUps: [recorded(followUp)],
    })),
  });
}

const due = (day: string): FollowUp => aFollowUp({ key: aKey(day), dueOn: toCalendarDay(day) });

function names(situations: readonly CaseSituation[]): Record<string, string[]> {
  const { groups } = groupCaseload(situations, today, me);
  return Object.fromEntries(groups.map(({ name, entries }) => [name, entries.map((entry) => entry.case.citizen.name)]));
}

describe('groupCaseload', () => {
  it('groups by whose turn it is, each group by date', () => {
    const waiting = aConvenedFollowUp({ materialDue: today });

    expect(names([situation('Ole', due('2027-03-01')), situation('Ida', due('2026-12-07')), situation('Per', due('2026-11-19')), situation('Eva', waiting), situation('Ane', due('2026-12-01'))])).toEqual({
      overdue: ['Per'],
      nextFortnight: ['Ane', 'Ida'],
      waiting: ['Eva'],
      later: ['Ole'],
    });
  });

  it('lets a meeting be prepared once the day for the material has passed', () => {
    const { nextStep } = groupCaseload([situation('Eva', aConvenedFollowUp({ materialDue: toCalendarDay('2026-11-22') }))], today, me);

    expect(nextStep).toMatchObject({ step: { kind: 'prepareMeeting' }, dueOn: '2026-12-03' });
  });

  it('waits for the status through the whole day it is due', () => {
    const { nextStep, groups } = groupCaseload([situation('Eva', aConvenedFollowUp({ materialDue: today }))], today, me);

    expect(nextStep).toBeNull();
    expect(groups[0]!.entries[0]!.step).toEqual({ kind: 'waitForStatus', materialDue: today });
  });

  it('lets a meeting be prepared as soon as the status is received, and of two services waits for the other', () => {
    const edition = { mark: 'a', submittedAt: toInstant('2026-11-20T12:00:00Z'), receivedAt: toInstant('2026-11-20T13:00:00Z'), fileName: 'Status.docx', fileUrl: '', author: 'Sara Lund' };
    const received = aConvenedFollowUp({ materialDue: today, received: [edition] });
    const stepOf = (...followUps: FollowUp[]) => nextStepOf(situation('Eva', ...followUps), today, me).step;

    expect(stepOf(received)).toEqual({ kind: 'prepareMeeting' });
    expect(stepOf(received, aConvenedFollowUp({ materialDue: today }))).toEqual({ kind: 'waitForStatus', materialDue: today });
  });

  it('asks for closing from the day after the meeting, or at once when it is marked as held', () => {
    const onTheDay = { meetingStart: toInstant('2026-11-23T09:00:00Z'), materialDue: toCalendarDay('2026-11-20') };
    const stepOf = (followUp: FollowUp): string => groupCaseload([situation('Eva', followUp)], today, me).nextStep!.step.kind;

    expect(stepOf(aConvenedFollowUp({ ...onTheDay, meetingStart: toInstant('2026-11-20T09:00:00Z') }))).toBe('close');
    expect(stepOf(aConvenedFollowUp({ ...onTheDay, state: 'held' }))).toBe('close');
    expect(stepOf(aConvenedFollowUp(onTheDay))).toBe('prepareMeeting');
  });

  it('puts a booking of mine that was cut short before everything else', () => {
    const cut = { ...situation('Eva', due('2027-01-20')), unfinishedMeeting: recorded(aMeeting({ step: 'claimed' })) };

    const { nextStep } = groupCaseload([situation('Ane', due('2026-11-25')), cut], today, me);

    expect(nextStep).toMatchObject({ step: { kind: 'finishBooking', meetingKey: joinKeys(aKey('followUp'), '1') } });
  });

  it('waits for a colleague who is booking, by name', () => {
    const organizer = aPerson({ id: 'other', name: 'Bo Kollega' });
    const booking = { ...situation('Eva', due('2026-11-25')), unfinishedMeeting: recorded(aMeeting({ step: 'booking', organizer })) };

    const { nextStep, groups } = groupCaseload([booking], today, me);

    expect(nextStep).toBeNull();
    expect(groups).toMatchObject([{ name: 'waiting', entries: [{ step: { kind: 'waitForBooking', organizer: 'Bo Kollega' } }] }]);
  });

  it('names only the services whose follow-up is next', () => {
    const { nextStep } = groupCaseload([situation('Eva', due('2026-12-01'), aConvenedFollowUp({ key: aKey('b'), meetingStart: toInstant('2027-01-12T09:00:00Z') }))], today, me);

    expect(nextStep).toMatchObject({ serviceNames: ['Tilbud 1'], followUpKeys: [aKey('2026-12-01')] });
  });

  it('names several services in the order of the case, whatever order the rooms answered in', () => {
    const both = situation('Noah', due('2026-12-03'), due('2026-12-04'));
    const turned = { ...both, case: { ...both.case, roomCodes: ['rum1', 'rum0'] } };

    expect(groupCaseload([turned], today, me).nextStep).toMatchObject({ serviceNames: ['Tilbud 2', 'Tilbud 1'], dueOn: '2026-12-03' });
  });

  it('leaves closed cases out and keeps a case without a follow-up under later', () => {
    const closed = aCaseSituation({ case: recorded(aCase({ closedOn: toCalendarDay('2026-11-15') })) });

    expect(names([closed, situation('Ole')])).toEqual({ later: ['Ole'] });
  });
});

describe('liftNextStep', () => {
  it('takes the next step out of its group and the empty group away', () => {
    const caseload = groupCaseload([situation('Per', due('2026-11-19')), situation('Ane', due('2026-12-01'))], today, me);

    const lifted = liftNextStep(caseload);

    expect(lifted.nextStep!.case.citizen.name).toBe('Per');
    expect(lifted.groups.map(({ name }) => name)).toEqual(['nextFortnight']);
  });

  it('keeps the group of overdue cases when there is more than one', () => {
    const caseload = groupCaseload([situation('Per', due('2026-11-19')), situation('Ane', due('2026-11-20'))], today, me);

    expect(liftNextStep(caseload).groups).toMatchObject([{ name: 'overdue', entries: [{ dueOn: '2026-11-20' }] }]);
  });
});

describe('filterCaseload', () => {
  const caseload = groupCaseload([situation('Viola Prøve', due('2026-12-01')), situation('Aage Æbel', due('2026-12-02'))], today, me);
  const found = (search: string): string[] => filterCaseload(caseload, search).groups.flatMap((group) => group.entries.map((entry) => entry.case.citizen.name));

  it('finds by the beginning of any word of name, service or reference, whatever the case', () => {
    expect(found('prø')).toEqual(['Viola Prøve']);
    expect(found('æb')).toEqual(['Aage Æbel']);
    expect(found('tilbud 1')).toHaveLength(2);
    expect(found('q2w3')).toHaveLength(2);
  });

  it('wants every word, and finds all for none', () => {
    expect(found('viola æbel')).toEqual([]);
    expect(found('  ')).toHaveLength(2);
  });
});
