import { type FollowUp, isFailure, type Key, type Recorded } from '#domain';
import type { Booking, BookingDesk } from './booking.ts';
import { type BookingPlan, type CoveredFollowUp, materialFor } from './bookingPlan.ts';

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

/** Somebody may write the row without wanting the follow-up, or let it go in this moment; more often than this is no coincidence. */
const MOST_TRIES = 3;

async function claim(desk: BookingDesk, booking: Booking, cover: CoveredFollowUp, followUp: Recorded<FollowUp>, triesLeft = MOST_TRIES): Promise<Recorded<FollowUp>> {
  const { plan, meeting } = booking;
  if (followUp.meetingKey === meeting.key && followUp.state !== 'planned') return followUp;
  if (isHeldByAnother(followUp) && !canTakeOver(plan, followUp)) throw new FollowUpTaken(followUp);
  if (isPast(followUp)) throw new FollowUpTaken(followUp);
  const { followUps } = desk.store.room(cover.room.room.code);
  const { parts, due } = materialFor(plan, cover);
  try {
    const claimed: Partial<FollowUp> = {
      state: 'claimed',
      meetingKey: meeting.key,
      meetingStart: plan.start,
      meetingEnd: plan.end,
      materialDue: due,
      agenda: plan.agenda,
      materialRequested: parts,
      citizenInvites: plan.citizenInvites,
      overdueReason: plan.overdueReason,
    };
    return await followUps.update(followUp, claimed, { merges: false });
  } catch (error) {
    if (!isFailure(error, 'conflict')) throw error;
    const now = await followUps.find(followUp.key);
    if (!now || triesLeft === 1 || isNewlyHeld(now, followUp, meeting.key)) throw new FollowUpTaken(now);
    return claim(desk, booking, cover, now, triesLeft - 1);
  }
}

/** Somebody came first since the caseworker looked. */
function isNewlyHeld(now: FollowUp, seen: FollowUp, mine: Key): boolean {
  return now.meetingKey !== null && now.meetingKey !== mine && now.meetingKey !== seen.meetingKey;
}

/** Convened: people are invited, and the colleague's booking lacks nothing but the word for it. A second one would be a second meeting. */
function canTakeOver({ takesOver }: BookingPlan, { state }: FollowUp): boolean {
  return takesOver && state === 'claimed';
}

function isHeldByAnother({ state, meetingKey }: FollowUp): boolean {
  return (state === 'claimed' || state === 'convened') && meetingKey !== null;
}

/** Held, closed or cancelled: there is nothing to book any more, whoever asks. */
function isPast({ state }: FollowUp): boolean {
  return state === 'held' || state === 'closed' || state === 'cancelled';
}
