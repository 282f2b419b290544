import { countUnsent } from '../../../src/features/status/countUnsent.ts';
import { draftFromRows, goalDraftOf, rate, withGoal } from '../../../src/features/status/statusDraft.ts';
import { toInstant, toKey } from '../../../src/domain/index.ts';
import { aGoal, aKey, aRoomFile } from '../../builders/index.ts';

const there = draftFromRows(aRoomFile(), aKey('followUp'));
const goal = aGoal().key;

describe('countUnsent', () => {
  it('is nothing while both are the same, and when an empty answer was looked at', () => {
    expect(countUnsent(there, there)).toBe(0);
    expect(countUnsent(there, withGoal(there, goal, {}))).toBe(0);
  });

  it('counts answers, however many keys they took: a rating with its reason is one', () => {
    const rated = withGoal(there, goal, { ...rate(goalDraftOf(there, goal), 6, toInstant('2026-11-23T08:00:00Z')), workDone: 'Øvet hver morgen' });

    expect(countUnsent(there, rated)).toBe(2);
    expect(countUnsent(there, { ...rated, lifeSituation: 'Rolig', recommendation: 'continue' })).toBe(4);
    expect(countUnsent(rated, withGoal(rated, goal, { value: null, missingReason: 'absent' }))).toBe(1);
  });

  it('counts each sub-goal and each life theme', () => {
    const here = { ...withGoal(there, goal, { subGoals: { [toKey('a')]: 'reached' as const, [toKey('b')]: 'stopped' as const } }), functioning: { Skole: { change: 'better' as const, text: '' } } };

    expect(countUnsent(there, here)).toBe(3);
  });
});
