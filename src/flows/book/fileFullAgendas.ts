import type { Meeting } from '#domain';
import { isUnfinished } from './attempts.ts';
import type { Booking, BookingDesk } from './booking.ts';
import type { BookingPlan, CoveredFollowUp } from './bookingPlan.ts';

/**
 * The full agenda in every room. What an attempt that came to nothing left there for another day becomes this one, with its versions:
 * nobody of the team may delete a document, and two agendas would call to two meetings. Safe to repeat.
 */
export async function fileFullAgendas(desk: BookingDesk, { plan, meeting }: Pick<Booking, 'plan' | 'meeting'>): Promise<void> {
  for (const cover of plan.covers) {
    const agenda = await desk.papers.fullAgenda(plan, cover);
    const inPlaceOf = await leftBehind(desk, plan, meeting, cover);
    await desk.store.documents.save(cover.room.room.code, plan.case.key, agenda, inPlaceOf === null ? {} : { inPlaceOf });
  }
}

/** Asks the room only where there was an attempt before: the rows do not say whether it came as far as its agenda. */
async function leftBehind({ store, papers }: BookingDesk, plan: BookingPlan, { key }: Meeting, cover: CoveredFollowUp): Promise<string | null> {
  const { code } = cover.room.room;
  const nameFor = async ({ start, end }: Meeting) => (await papers.fullAgenda({ ...plan, start, end }, cover)).name;
  const failed = plan.meetings.filter((one) => one.key !== key && cameToNothing(one) && one.covers.some(({ followUpKey }) => followUpKey === cover.followUp.key));
  if (failed.length === 0) return null;
  const standing = plan.meetings.filter(({ step, covers }) => step === 'booked' && covers.some(({ roomCode }) => roomCode === code));
  const kept = new Set(await Promise.all(standing.map(nameFor)));
  const names = new Set(await Promise.all(failed.map(nameFor)));
  const there = await store.documents.list(code, plan.case.key);
  return there.find(({ name }) => names.has(name) && !kept.has(name))?.name ?? null;
}

function cameToNothing(meeting: Meeting): boolean {
  return meeting.step === 'undone' || isUnfinished(meeting);
}
