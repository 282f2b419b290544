import { NOT_ASKED, usualAgenda, versionKey, versionOf, type Contract, type FollowUp } from '#domain';
import type { Store } from '#store';
import { valueOf } from '../valueOf.ts';
import type { Closing } from './closeFollowUp.ts';
import { derivedKey } from './derivedKey.ts';

/** The contract's next version, and the follow-up that comes next as a planned row: booking claims it. */
export async function planNext(store: Store, closing: Closing): Promise<void> {
  const { contracts, followUps } = store.room(closing.room.room.code);
  if (!isWrittenAlready(closing)) await contracts.create(nextVersion(closing));
  if (closing.nextDue === null) return;
  const planned = await followUps.create(await nextFollowUp(closing));
  // A closing that was cut and is closed again with another date.
  if (planned.state === 'planned' && planned.dueOn !== closing.nextDue) await followUps.update(planned, { dueOn: closing.nextDue });
}

function isWrittenAlready({ contract, nextDue, finish }: Closing): boolean {
  if (finish && (finish.reachedWhen !== contract.reachedWhen || finish.transitionTo !== contract.transitionTo)) return false;
  return nextDue === null ? contract.state === 'ended' : contract.nextDue === nextDue;
}

function nextVersion({ contract, nextDue, closedOn, endReason, finish }: Closing): Contract {
  const value = valueOf<Contract>(contract);
  const { id, version } = versionOf(contract.key);
  const ended = nextDue === null ? ({ state: 'ended', endedOn: closedOn, endReason } as const) : {};
  return { ...value, ...finish, key: versionKey(id, version + 1), nextDue, ...ended };
}

async function nextFollowUp({ followUp, nextDue }: Closing): Promise<FollowUp> {
  return {
    key: await derivedKey(followUp.key, 'next'),
    caseKey: followUp.caseKey,
    contractId: followUp.contractId,
    reference: followUp.reference,
    dueOn: nextDue!,
    state: 'planned',
    meetingKey: null,
    meetingStart: null,
    meetingEnd: null,
    materialDue: null,
    agenda: usualAgenda(),
    overdueReason: '',
    materialRequested: followUp.materialRequested,
    citizenInvites: NOT_ASKED,
    received: [],
    usefulness: null,
    attendance: [],
    closedOn: null,
  };
}
