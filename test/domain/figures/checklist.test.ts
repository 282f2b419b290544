import { CHECKLIST, checklistOf, type ChecklistLine, type ChecklistParts, toCalendarDay, toInstant } from '#domain';
import { aContract, aFollowUp, aGoal, aParticipant } from '../../builders/index.ts';

type Room = ChecklistParts['room'];

function parts(overrides: Partial<Room> = {}, more: Partial<Omit<ChecklistParts, 'room'>> = {}): ChecklistParts {
  const record = {} as never;
  const room: Room = { contract: { ...aContract(), record }, goals: [{ ...aGoal(), record }], subGoals: [], participants: [{ ...aParticipant(), record }], statuses: [], reports: [], ...overrides };
  return { room, followUp: aFollowUp(), decisions: [], hasNext: true, ...more };
}

const answer = (line: ChecklistLine, given: ChecklistParts): boolean => checklistOf(given).met.includes(line);

describe('checklistOf', () => {
  it('answers every line with yes or no, so that no two lines tell by their difference whom one did not apply to', () => {
    const { met, unmet } = checklistOf(parts());

    expect([...met, ...unmet].sort()).toEqual([...CHECKLIST].sort());
  });

  it.each([
    ['rationale', { rationale: ' ' }],
    ['tool', { tool: '' }],
    ['finish', { transitionTo: '' }],
  ] as const)('misses in the contract: %s', (line, lacking) => {
    expect(answer(line, parts())).toBe(true);
    expect(answer(line, parts({ contract: { ...aContract(lacking), record: {} as never } }))).toBe(false);
  });

  it('takes one to three goals at a time as agreed practice', () => {
    const goals = (n: number) => Array.from({ length: n }, () => ({ ...aGoal(), record: {} as never }));

    expect([1, 3, 4].map((n) => answer('fewGoals', parts({ goals: goals(n) })))).toEqual([true, true, false]);
  });

  it('takes no sub-goals for approved where there are none', () => {
    expect(answer('subGoals', parts())).toBe(false);
    expect(answer('subGoalsApproved', parts())).toBe(false);
  });

  it('finds nothing of a report where none came', () => {
    const given = parts();

    expect((['report', 'reportOnTime', 'statusInForm', 'lifeSituation', 'functionalChange', 'recommendation', 'usefulness'] as const).filter((line) => answer(line, given))).toEqual([]);
  });

  it('holds the day of the meeting against the due date', () => {
    const met = (start: string) => answer('onTime', parts({}, { followUp: aFollowUp({ dueOn: toCalendarDay('2026-12-04'), meetingStart: toInstant(start) }) }));

    expect(met('2026-12-04T09:00:00Z')).toBe(true);
    expect(met('2026-12-07T09:00:00Z')).toBe(false);
    expect(answer('onTime', parts({}, { followUp: aFollowUp({ meetingStart: null }) }))).toBe(false);
  });

  it('asks for the five fixed items, whatever stands between them', () => {
    const [first, ...rest] = aFollowUp().agenda;

    expect(answer('agenda', parts())).toBe(true);
    expect(answer('agenda', parts({}, { followUp: aFollowUp({ agenda: [...rest, { item: 'custom', title: 'Ferie', minutes: 5 }] }) }))).toBe(false);
    expect(first?.item).toBe('goals');
  });

  it('knows whether the citizen agrees only where something was decided on a goal', () => {
    const decision = { key: aGoal().key, caseKey: aGoal().caseKey, followUpKey: aFollowUp().key, goalKey: aGoal().key, kind: 'continue', text: '', citizenAgrees: 'notStated', dissent: '', decidedOn: toCalendarDay('2026-11-20') } as const;

    expect([answer('decisions', parts()), answer('citizenAgrees', parts())]).toEqual([false, false]);
    expect([answer('decisions', parts({}, { decisions: [decision] })), answer('citizenAgrees', parts({}, { decisions: [decision] }))]).toEqual([true, false]);
    expect(answer('citizenAgrees', parts({}, { decisions: [{ ...decision, citizenAgrees: 'no' }] }))).toBe(true);
  });
});
