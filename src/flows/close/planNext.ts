import { type CarriedOver, type Contract, dayIn, Failure, type FollowUp, isDecided, NOT_ASKED, type Recorded, usualAgenda, versionKey, versionOf } from '#domain';
import type { Store } from '#store';
import { changeOf } from '../upsert.ts';
import { valueOf } from '../valueOf.ts';
import type { Closing } from './closeFollowUp.ts';
import { derivedKey } from './derivedKey.ts';

/**
 * The contract's next version, and the follow-up that comes next as a planned row: booking claims it. A correction changes them as long
 * as nobody works with the next one; after that its date and the contract are the next follow-up's own, and only what is carried over follows.
 * @param isAgain it was closed before, or a closing was begun and cut: the next one may be there
 */
export async function planNext(store: Store, closing: Closing, isAgain: boolean): Promise<void> {
  const { contracts, followUps } = store.room(closing.room.room.code);
  const known = isAgain ? await followUps.find(await nextKeyOf(closing.followUp)) : null;
  if (known && hasMovedOn(known)) {
    if (closing.nextDue === null) throw new Failure('conflict', 'The next follow-up is under way', { code: 'nextUnderWay' });
    if (known.state !== 'closed') await bring(followUps, known, { carriedOver: carriedOverFrom(closing) });
    return;
  }
  if (closing.contract && !isWrittenAlready(closing, closing.contract)) await contracts.create(nextVersion(closing, closing.contract));
  if (closing.nextDue === null) {
    if (known) await bring(followUps, known, { state: 'cancelled' });
    return;
  }
  const planned = known ?? (await followUps.create(await nextFollowUp(closing)));
  // A closing that was cut and is closed again with another date, or a correction.
  if (!hasMovedOn(planned)) await bring(followUps, planned, { state: 'planned', dueOn: closing.nextDue, carriedOver: carriedOverFrom(closing) });
}

/** The follow-up that comes after: the same however often it is planned. */
export function nextKeyOf({ key }: Pick<FollowUp, 'key'>): Promise<FollowUp['key']> {
  return derivedKey(key, 'next');
}

/** Somebody has begun to convene it, or it was held: its day is no longer what an earlier one says. */
export function hasMovedOn({ state }: Pick<FollowUp, 'state'>): boolean {
  return state !== 'planned' && state !== 'cancelled';
}

/** Goals nothing was decided on wait for the next meeting, with the day they were first left open. */
export function carriedOverFrom({ followUp, goals, decisions, closedOn }: Pick<Closing, 'followUp' | 'goals' | 'decisions' | 'closedOn'>): readonly CarriedOver[] {
  const metOn = followUp.meetingStart ? dayIn(followUp.meetingStart) : closedOn;
  return goals.flatMap(({ key }) => {
    const { id: goalId } = versionOf(key);
    const decision = decisions.find(({ goalKey }) => goalKey !== null && versionOf(goalKey).id === goalId);
    if (isDecided(decision)) return [];
    return [{ goalId, from: followUp.carriedOver.find((earlier) => earlier.goalId === goalId)?.from ?? metOn }];
  });
}

async function bring(followUps: ReturnType<Store['room']>['followUps'], row: Recorded<FollowUp>, wish: Partial<FollowUp>): Promise<void> {
  const change = changeOf<FollowUp>(row, { ...row, ...wish });
  if (Object.keys(change).length > 0) await followUps.update(row, change);
}

function isWrittenAlready({ nextDue, finish }: Closing, contract: Contract): boolean {
  if (finish && (finish.reachedWhen !== contract.reachedWhen || finish.transitionTo !== contract.transitionTo)) return false;
  return nextDue === null ? contract.state === 'ended' : contract.state !== 'ended' && contract.nextDue === nextDue;
}

/** An effort that was ended by mistake goes on with the next version. */
function nextVersion({ nextDue, closedOn, endReason, finish }: Closing, contract: Recorded<Contract>): Contract {
  const value = valueOf<Contract>(contract);
  const { id, version } = versionOf(contract.key);
  const goesOn = contract.state === 'ended' ? ({ state: 'active', endedOn: null, endReason: null } as const) : {};
  const course = nextDue === null ? ({ state: 'ended', endedOn: closedOn, endReason } as const) : goesOn;
  return { ...value, ...finish, key: versionKey(id, version + 1), nextDue, ...course };
}

async function nextFollowUp(closing: Closing): Promise<FollowUp> {
  const { followUp, nextDue } = closing;
  return {
    key: await nextKeyOf(followUp),
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
    carriedOver: carriedOverFrom(closing),
    closedOn: null,
    editions: [],
  };
}
