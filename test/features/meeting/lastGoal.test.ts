import { joinKeys, toInstant } from '../../../src/domain/index.ts';
import { lastGoal } from '../../../src/features/meeting/stage/lastGoal.ts';
import { goalsOf } from '../../../src/features/meeting/walk.ts';
import { aConvenedFollowUp, aDecision, aGoal, aKey, aRoomFile, aStatus, recorded } from '../../builders/index.ts';

const followUp = recorded(aConvenedFollowUp());
const other = aGoal({ key: joinKeys(aKey('goal2'), '0001') });
const at = (instant: string) => ({ writtenAt: toInstant(instant) });
const last = (room: object) => lastGoal(goalsOf([{ room: aRoomFile({ followUps: [followUp], goals: [recorded(aGoal()), recorded(other)], ...room }), followUp }]));

describe('lastGoal', () => {
  it('is the one that was written about last, in a status or a decision', () => {
    const decisions = [recorded(aDecision({ goalKey: other.key }), at('2026-12-03T09:20:00Z'))];

    expect(last({ decisions, statuses: [recorded(aStatus(), at('2026-12-03T09:10:00Z'))] })).toBe(other.key);
    expect(last({ decisions, statuses: [recorded(aStatus(), at('2026-12-03T09:30:00Z'))] })).toBe(aGoal().key);
  });

  it('takes no status handed in before the meeting: nobody has said a word there yet', () => {
    expect(last({ statuses: [recorded(aStatus(), at('2026-12-03T08:59:00Z'))] })).toBeNull();
    expect(last({ statuses: [recorded(aStatus({ capturedInMeeting: true }), at('2026-12-03T08:59:00Z'))] })).toBe(aGoal().key);
  });

  it('is the one that was decided before the hour, where the meeting began early: from its day on, but no day before', () => {
    const decided = (instant: string) => last({ decisions: [recorded(aDecision({ goalKey: other.key }), at(instant))] });

    expect(decided('2026-12-03T08:50:00Z')).toBe(other.key);
    expect(decided('2026-12-02T12:00:00Z')).toBeNull();
  });

  it('takes no word of an earlier follow-up', () => {
    expect(last({ decisions: [recorded(aDecision({ followUpKey: aKey('followUp2') }))] })).toBeNull();
  });
});
