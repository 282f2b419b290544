import { CHECKLIST, checklistOf, type ChecklistLine, type ChecklistParts, toCalendarDay, toInstant } from '#domain';
import { aContract, aFollowUp, aGoal, aParticipant } from '../../builders/index.ts';

type Room = ChecklistParts['room'];

function parts(overrides: Partial<Room> = {}, more: Partial<Omit<ChecklistParts, 'room'>> = {}): ChecklistParts {
  const record = {} as never;
  const room: Room = { contract: { ...aContract(), record }, goals: [{ ...aGoal(), record }], subGoals: [], participants: [{ ...aParticipant(), record }], statuses: [], reports: [], ...overrides };
  return { room, followUp: aFollowUp(), decisions: [], hasNext: true, ...more };
}

const answer = (line: ChecklistLine, given: ChecklistParts): boolean | null => {
  const { met, unmet } = checklistOf(given);
  return met.includes(line) ? true : unmet.includes(line) ? false : null;
};

describe('checklistOf', () => {
  it('asks only lines of the checklist, and none of them twice', () => {
    const { met, unmet } = checklistOf(parts());
    const asked = [...met, ...unmet];

    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((line) => !CHECKLIST.includes(line))).toEqual([]);
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

  it('does not ask whether sub-goals are approved where there are none', () => {
    expect(answer('subGoals', parts())).toBe(false);
    expect(answer('subGoalsApproved', parts())).toBeNull();
  });

  it('does not ask how a report was where none came', () => {
    const given = parts();

    expect(answer('report', given)).toBe(false);
    expect((['reportOnTime', 'statusInForm', 'lifeSituation', 'functionalChange', 'recommendation', 'usefulness'] as const).map((line) => answer(line, given))).toEqual([null, null, null, null, null, null]);
  });

  it('holds the day of the meeting against the due date', () => {
    const met = (start: string) => answer('onTime', parts({}, { followUp: aFollowUp({ dueOn: toCalendarDay('2026-12-04'), meetingStart: toInstant(start) }) }));

    expect(met('2026-12-04T09:00:00Z')).toBe(true);
    expect(met('2026-12-07T09:00:00Z')).toBe(false);
    expect(answer('onTime', parts({}, { followUp: aFollowUp({ meetingStart: null }) }))).toBeNull();
  });

  it('asks for the five fixed items, whatever stands between them', () => {
    const [first, ...rest] = aFollowUp().agenda;

    expect(answer('agenda', parts())).toBe(true);
    expect(answer('agenda', parts({}, { followUp: aFollowUp({ agenda: [...rest, { item: 'custom', title: 'Ferie', minutes: 5 }] }) }))).toBe(false);
    expect(first?.item).toBe('goals');
  });

  it('asks whether the citizen agrees only where something was decided on a goal', () => {
    const decision = { key: aGoal().key, caseKey: aGoal().caseKey, followUpKey: aFollowUp().key, goalKey: aGoal().key, kind: 'continue', text: '', citizenAgrees: 'notStated', dissent: '', decidedOn: toCalendarDay('2026-11-20') } as const;

    expect([answer('decisions', parts()), answer('citizenAgrees', parts())]).toEqual([false, null]);
    expect([answer('decisions', parts({}, { decisions: [decision] })), answer('citizenAgrees', parts({}, { decisions: [decision] }))]).toEqual([true, false]);
    expect(answer('citizenAgrees', parts({}, { decisions: [{ ...decision, citizenAgrees: 'no' }] }))).toBe(true);
  });
});
