import { type Decision, joinKeys, type Key, type Rating, type Status, toCalendarDay, toInstant, versionOf } from '#domain';
import { aCase, aFollowUp, aGoal, aKey, aMeasure, aScale, aStatus } from '../builders/index.ts';
import { resultsOf, type ClosedGoals } from '../../src/flows/close/resultsOf.ts';

const goal = aGoal({ measure: aMeasure({ baseline: 3, target: 8 }) });
const { id } = versionOf(goal.key);
const followUp = aFollowUp();
const checklist = { met: ['agenda'], unmet: ['smart'] } as const;
const decided = (kind: Decision['kind']): Decision => ({ key: joinKeys(followUp.key, id), caseKey: goal.caseKey, followUpKey: followUp.key, goalKey: goal.key, kind, text: '', citizenAgrees: 'yes', dissent: '', decidedOn: toCalendarDay('2026-11-20') });

function closed(decisions: readonly Decision[], overrides: Partial<ClosedGoals> = {}): ClosedGoals {
  const status = aStatus({ key: joinKeys(followUp.key, id, 'provider'), followUpKey: followUp.key, goalKey: goal.key, rating: { ...aStatus().rating!, value: 3, missingReason: null } });
  return {
    case: aCase(), room: { service: { key: goal.contractKey } as never, statuses: [{ ...status, record: {} as never }] }, followUp, goals: [goal], versions: [goal],
    scales: new Map([[goal.measure!.scaleKey, aScale()]]), closedOn: toCalendarDay('2026-11-20'), hasEnded: true, decisions, checklist, ...overrides,
  };
}

describe('resultsOf', () => {
  it('takes a goal that was decided to be reached for a success, so that who stops because it went well stays in the figures', async () => {
    const [reached] = await resultsOf(closed([decided('reached')]));
    const [goesOn] = await resultsOf(closed([decided('continue')]));

    expect([reached?.outcome, goesOn?.outcome]).toEqual(['asHoped', 'notAsHoped']);
  });

  describe('of a goal nobody rated at the last follow-up', () => {
    const at = (followUpKey: Key, rating: Partial<Rating>, overrides: Partial<Status> = {}) => {
      const status = aStatus({ key: joinKeys(followUpKey, id, 'provider'), followUpKey, goalKey: goal.key, submittedAt: toInstant('2026-05-01T10:00:00Z'), rating: { ...aStatus().rating!, missingReason: null, ...rating }, ...overrides });
      return { ...status, record: {} as never };
    };
    const earlier = [at(aKey('first'), { value: 5, ratedOn: toCalendarDay('2025-11-20') }), at(aKey('second'), { value: 7, ratedOn: toCalendarDay('2026-05-20') }), at(aKey('notHandedIn'), { value: 1, ratedOn: toCalendarDay('2026-08-20') }, { submittedAt: null })];
    const unrated = at(followUp.key, { value: null, missingReason: 'refused', ratedOn: toCalendarDay('2026-11-20') });
    const last = async (statuses: readonly (typeof unrated)[], kind: Decision['kind'], hasEnded: boolean) =>
      (await resultsOf(closed([decided(kind)], { hasEnded, room: { service: { key: goal.contractKey } as never, statuses } })))[0];

    it('keeps the last rating that was handed in when the effort or the goal is over', async () => {
      const kept = { now: 7, missingReason: null, outcome: 'asHoped' };

      expect(await last([...earlier, unrated], 'continue', true)).toMatchObject(kept);
      expect(await last([...earlier, unrated], 'stop', false)).toMatchObject(kept);
      expect(await last(earlier, 'reached', false)).toMatchObject(kept);
    });

    it('takes none that was given at a later follow-up, where this one is closed late', async () => {
      const later = at(aKey('later'), { value: 1, ratedOn: toCalendarDay('2027-05-20') });

      expect(await last([...earlier, later, unrated], 'stop', false)).toMatchObject({ now: 7 });
    });

    it('carries nothing forward while the work goes on', async () => {
      expect(await last([...earlier, unrated], 'continue', false)).toMatchObject({ now: null, missingReason: 'refused', outcome: 'notRated' });
    });

    it('says why it is missing where there has never been one', async () => {
      expect(await last([unrated], 'continue', true)).toMatchObject({ now: null, missingReason: 'refused' });
    });
  });

  it('carries what of the checklist was met', async () => {
    expect((await resultsOf(closed([])))[0]?.checklist).toEqual(checklist);
  });
});
