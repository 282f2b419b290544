import { type FollowUp, isFailure, type Recorded } from '#domain';
import type { Booking, BookingDesk } from './booking.ts';
import { type CoveredFollowUp, materialFor } from './bookingPlan.ts';

/** A colleague's booking holds one of the follow-ups. Not a failure: an ordinary end of a race. */
export class FollowUpTaken extends Error {
  readonly followUp: Recorded<FollowUp> | null;

  constructor(followUp: Recorded<FollowUp> | null) {
    super('Another booking holds the follow-up');
    this.name = 'FollowUpTaken';
    this.followUp = followUp;
  }
}

/**
 * Writes this booking into the FollowUps row of every covered room, with If-Match: the claim decides between two caseworkers.
 * Everything a later opening needs to finish stands in the row afterwards. Safe to repeat.
 * @throws FollowUpTaken
 */
export async function claimFollowUps(desk: BookingDesk, booking: Booking): Promise<Booking> {
  const followUps: Recorded<FollowUp>[] = [];
  for (const [at, followUp] of booking.followUps.entries()) {
    followUps.push(await claim(desk, booking, booking.plan.covers[at]!, followUp));
  }
  return { ...booking, followUps };
}

async function claim(desk: BookingDesk, { plan, meeting }: Booking, cover: CoveredFollowUp, followUp: Recorded<FollowUp>): Promise<Recorded<FollowUp>> {
  if (followUp.meetingKey === meeting.key && followUp.state !== 'planned') return followUp;
  if (isHeldByAnother(followUp) && !plan.takesOver) throw new FollowUpTaken(followUp);
  if (isPast(followUp)) throw new FollowUpTaken(followUp);
  const { followUps } = desk.store.room(cover.room.room.code);
  const { parts, due } = materialFor(plan, cover);
  try {
    return await followUps.update(followUp, {
      state: 'claimed',
      meetingKey: meeting.key,
      meetingStart: plan.start,
      meetingEnd: plan.end,
      materialDue: due,
      agenda: plan.agenda,
      materialRequested: parts,
      citizenInvites: plan.citizenInvites,
      overdueReason: plan.overdueReason,
    });
  } catch (error) {
    if (!isFailure(error, 'conflict')) throw error;
    throw new FollowUpTaken(await followUps.find(followUp.key));
  }
}

function isHeldByAnother({ state, meetingKey }: FollowUp): boolean {
  return (state === 'claimed' || state === 'convened') && meetingKey !== null;
}

/** Held, closed or cancelled: there is nothing to book any more, whoever asks. */
function isPast({ state }: FollowUp): boolean {
  return state === 'held' || state === 'closed' || state === 'cancelled';
}
