import { type Goal, versionKey } from '#domain';
import type { Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import { upsert } from '../upsert.ts';
import type { NewGoal } from './meetingNotes.ts';

/** Goals agreed at a meeting begin as proposals (R64): nobody works or is measured by them before the contract has them. */
export async function proposeGoals(store: Store, cover: CoveredFollowUp, newGoals: readonly NewGoal[]): Promise<void> {
  const { goals } = store.room(cover.room.room.code);
  for (const [at, goal] of newGoals.filter(({ text }) => text.trim() !== '').entries()) {
    await upsert(goals, null, proposal(cover, goal, at));
  }
}

function proposal({ room, followUp }: CoveredFollowUp, { id, text, citizenWording }: NewGoal, at: number): Goal {
  return {
    key: versionKey(id, 1),
    caseKey: followUp.caseKey,
    contractKey: room.contract?.key ?? versionKey(followUp.contractId, 1),
    text: text.trim(),
    citizenWording: citizenWording.trim(),
    goalType: 'develop',
    theme: '',
    themeCode: null,
    reachedWhen: '',
    smart: { specific: false, measurable: false, accepted: false, realistic: false, timeBound: false },
    timeFrame: null,
    measure: null,
    agreedBy: { citizen: null, provider: null, authority: null },
    priority: room.goals.length + at + 1,
    state: 'proposed',
  };
}
