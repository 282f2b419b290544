import { type Decision, joinKeys, toCalendarDay, versionOf } from '#domain';
import { aCase, aFollowUp, aGoal, aMeasure, aScale, aStatus } from '../builders/index.ts';
import { resultsOf, type ClosedGoals } from '../../src/flows/close/resultsOf.ts';

const goal = aGoal({ measure: aMeasure({ baseline: 3, target: 8 }) });
const { id } = versionOf(goal.key);
const followUp = aFollowUp();
const checklist = { met: ['agenda'], unmet: ['smart'] } as const;
const decided = (kind: Decision['kind']): Decision => ({ key: joinKeys(followUp.key, id), caseKey: goal.caseKey, followUpKey: followUp.key, goalKey: goal.key, kind, text: '', citizenAgrees: 'yes', dissent: '', decidedOn: toCalendarDay('2026-11-20') });

function closed(decisions: readonly Decision[]): ClosedGoals {
  const status = aStatus({ key: joinKeys(followUp.key, id, 'provider'), followUpKey: followUp.key, goalKey: goal.key, rating: { ...aStatus().rating!, value: 3, missingReason: null } });
  return {
    case: aCase(), room: { service: { key: goal.contractKey } as never, statuses: [{ ...status, record: {} as never }] }, followUp, goals: [goal], versions: [goal],
    scales: new Map([[goal.measure!.scaleKey, aScale()]]), closedOn: toCalendarDay('2026-11-20'), hasEnded: true, decisions, checklist,
  };
}

describe('resultsOf', () => {
  it('takes a goal that was decided to be reached for a success, so that who stops because it went well stays in the figures', async () => {
    const [reached] = await resultsOf(closed([decided('reached')]));
    const [goesOn] = await resultsOf(closed([decided('continue')]));

    expect([reached?.outcome, goesOn?.outcome]).toEqual(['asHoped', 'notAsHoped']);
  });

  it('carries what of the checklist was met', async () => {
    expect((await resultsOf(closed([])))[0]?.checklist).toEqual(checklist);
  });
});
