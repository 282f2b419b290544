import { type Goal, versionKey } from '#domain';
import type { Store } from '#store';
import type { CoveredFollowUp } from '../book/bookingPlan.ts';
import { firstContractOf } from '../close/goalVersions.ts';
import type { NewGoal } from './meetingNotes.ts';

/** Goals agreed at a meeting begin as proposals (R64): nobody works or is measured by them before the contract has them. */
export async function proposeGoals(store: Store, cover: CoveredFollowUp, newGoals: readonly NewGoal[]): Promise<void> {
  const { goals } = store.room(cover.room.room.code);
  for (const [at, goal] of newGoals.filter(({ text }) => text.trim() !== '').entries()) {
    const wanted = proposal(cover, goal, at);
    const row = await goals.create(wanted);
    const { text, citizenWording } = wanted;
    // Ended once more: what has been made of a proposal since is left as it is.
    if (row.state === 'proposed' && (row.text !== text || row.citizenWording !== citizenWording)) await goals.update(row, { text, citizenWording });
  }
}

function proposal({ room, followUp }: CoveredFollowUp, { id, text, citizenWording }: NewGoal, at: number): Goal {
  return {
    key: versionKey(id, 1),
    caseKey: followUp.caseKey,
    contractKey: room.contract?.key ?? firstContractOf(followUp),
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
