import { expectedAttendance, joinKeys, toCalendarDay, toInstant } from '../../../src/domain/index.ts';
import { closingRoomOf, firstChoice, NOTHING_THEN, otherDues, proposalsOf, readChoice, toClose, unfinishedIn } from '../../../src/features/close/toClose.ts';
import { aCaseFile, aConvenedFollowUp, aContract, aDecision, aFollowUp, aKey, aParticipant, aRoom, aRoomFile, aStatus, aSubGoal, recorded } from '../../builders/index.ts';

const TODAY = toCalendarDay('2026-12-04');
const held = aConvenedFollowUp({ state: 'held' });
const room = (overrides = {}) => aRoomFile({ followUps: [recorded(held)], ...overrides });
const cover = (overrides = {}) => ({ room: room(overrides), followUp: recorded(held) });
const plan = (day: string | null) => ({ nextDue: day === null ? null : toCalendarDay(day), reachedWhen: null, transitionTo: null, attendance: null, newGoals: [] });

describe('toClose', () => {
  it('takes every room of the meeting that was held', () => {
    const second = room({ room: aRoom({ code: 'rumbbbbb' }), followUps: [recorded(aConvenedFollowUp({ key: aKey('second'), state: 'held' }))] });

    expect(toClose(aCaseFile({ rooms: [room(), second] }), TODAY)).toHaveLength(2);
  });

  it('leaves a meeting to come, and one that is today, alone', () => {
    const today = aConvenedFollowUp({ meetingStart: toInstant('2026-12-04T09:00:00Z') });

    expect(toClose(aCaseFile({ rooms: [aRoomFile({ followUps: [recorded(today)] })] }), TODAY)).toEqual([]);
  });

  it('takes a meeting whose day has passed though nobody marked it', () => {
    expect(toClose(aCaseFile({ rooms: [aRoomFile({ followUps: [recorded(aConvenedFollowUp())] })] }), TODAY)).toHaveLength(1);
  });

  it('knows when the rooms beside it are due', () => {
    const beside = aFollowUp({ key: aKey('beside'), dueOn: toCalendarDay('2027-01-10') });
    const file = aCaseFile({ rooms: [room(), room({ room: aRoom({ code: 'rumbbbbb' }), followUps: [recorded(beside)] })] });

    expect(otherDues(file, toClose(file, TODAY))).toEqual(['2027-01-10']);
  });
});

describe('the next due date', () => {
  it('begins with what was agreed at the meeting, else with the contract', () => {
    expect(firstChoice(proposalsOf(cover(), plan('2027-01-15'), TODAY))).toMatchObject({ kind: 'meeting' });
    expect(firstChoice(proposalsOf(cover(), plan(null), TODAY))).toMatchObject({ kind: 'agreed' });
    expect(firstChoice(proposalsOf(cover({ contract: null }), null, TODAY))).toMatchObject({ kind: null });
  });

  it('begins with what a follow-up that is corrected was closed with, be it past', () => {
    const kept = toCalendarDay('2026-12-01');
    const proposals = proposalsOf(cover(), null, TODAY, kept);

    expect(firstChoice(proposals)).toMatchObject({ kind: 'kept' });
    expect(readChoice(firstChoice(proposals), proposals, TODAY)).toEqual({ nextDue: kept });
    expect(firstChoice(proposalsOf(cover(), null, TODAY), 'Målet er nået')).toEqual({ kind: 'ends', day: '', reason: 'Målet er nået' });
  });

  it('offers a day once', () => {
    const agreed = proposalsOf(cover(), null, TODAY).agreed;

    expect(proposalsOf(cover(), null, TODAY, agreed)).toMatchObject({ kept: agreed, agreed: null });
  });

  it.each([
    [{ kind: null, day: '', reason: '' }, { problem: 'choose' }],
    [{ kind: 'other', day: '', reason: '' }, { problem: 'notADay' }],
    [{ kind: 'other', day: '2026-12-04', reason: '' }, { problem: 'past' }],
    [{ kind: 'other', day: '2036-12-04', reason: '' }, { problem: 'far' }],
    [{ kind: 'ends', day: '', reason: '  ' }, { problem: 'reason' }],
    [{ kind: 'ends', day: '', reason: 'Målet er nået' }, { nextDue: null }],
    [{ kind: 'agreed', day: '', reason: '' }, { nextDue: '2027-03-03' }],
  ] as const)('reads %j as %j', (choice, read) => {
    expect(readChoice(choice, proposalsOf(cover(), null, TODAY), TODAY)).toEqual(read);
  });

  it('refuses a reason there is no room for', () => {
    expect(readChoice({ kind: 'ends', day: '', reason: 'a'.repeat(60_001) }, proposalsOf(cover(), null, TODAY), TODAY)).toEqual({ problem: 'reason' });
  });

  it('takes what was changed about the end, and leaves the rest as the contract has it', () => {
    const agreed = { nextDue: null, reachedWhen: null, transitionTo: 'Åben rådgivning', attendance: null, newGoals: [] };

    const closing = closingRoomOf(cover({ contract: recorded(aContract({ reachedWhen: 'Når det lykkes' })) }), { kind: 'agreed', day: '', reason: '' }, agreed, TODAY);

    expect(closing).toMatchObject({ nextDue: '2027-03-03', finish: { reachedWhen: 'Når det lykkes', transitionTo: 'Åben rådgivning' } });
  });

  it('closes a room without a contract as well: it is on the list, and stops nobody', () => {
    expect(closingRoomOf(cover({ contract: null }), { kind: 'other', day: '2027-02-01', reason: '' }, null, TODAY)).toMatchObject({ contract: null, nextDue: '2027-02-01', finish: undefined });
    expect(unfinishedIn([cover({ contract: null })], () => null).contracts).toEqual(['Prøvegården']);
  });

  it('leaves the date of a next follow-up alone that somebody works with already', () => {
    const agreed = { ...plan('2027-01-15'), transitionTo: 'Åben rådgivning' };

    expect(closingRoomOf(cover(), { kind: 'ends', day: '', reason: 'Slut' }, agreed, TODAY, { ...NOTHING_THEN, fixed: toCalendarDay('2027-02-20') })).toMatchObject({ nextDue: '2027-02-20', endReason: '', finish: undefined });
  });
});

describe('unfinishedIn', () => {
  const none = () => null;
  const noted = () => ({ ...plan(null), attendance: [expectedAttendance(aParticipant())] });

  it('lists what is not there yet', () => {
    expect(unfinishedIn([cover({ subGoals: [recorded(aSubGoal({ state: 'submitted' }))] })], none)).toEqual({ decisions: 1, ratings: 1, voices: ['citizen', 'provider', 'authority'], subGoals: 1, contracts: [], isAttendanceMissing: true, absences: [] });
  });

  it('lists that nobody has said why the citizen was away', () => {
    const citizen = aParticipant({ key: aKey('citizen'), name: 'Viola Prøve', role: 'citizen' });
    const away = () => ({ ...plan(null), attendance: [{ ...expectedAttendance(citizen), presence: 'absent' as const }] });

    expect(unfinishedIn([cover({ participants: [recorded(citizen)] })], away).absences).toEqual(['Viola Prøve']);
  });

  it('is content with what is there', () => {
    const all = (['citizen', 'provider', 'authority'] as const).map((voice) => recorded(aStatus({ voice, key: joinKeys(aKey('followUp'), aKey('goal'), voice) })));

    expect(unfinishedIn([cover({ statuses: all, decisions: [recorded(aDecision())] })], noted)).toEqual({ decisions: 0, ratings: 0, voices: [], subGoals: 0, contracts: [], isAttendanceMissing: false, absences: [] });
  });
});
