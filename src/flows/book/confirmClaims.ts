import type { Booking, BookingDesk } from './booking.ts';
import { placesOf } from './bookingPlan.ts';
import { FollowUpTaken } from './claimFollowUps.ts';

/**
 * Reads the claims once more, in one batch, right before people are invited: on a slow line a colleague may have taken over since.
 * Whoever takes over between this reading and the invitations is met by `markBooked`: the invitations that just went out are called
 * back then, by this run or by the organizer's next opening. People get two mails too many, and one meeting stays.
 * @throws FollowUpTaken
 */
export async function confirmClaims({ store }: BookingDesk, booking: Booking): Promise<Booking> {
  if (booking.invited === 'yes') return booking;
  const claims = await store.loadFollowUps(placesOf(booking.plan.covers));
  for (const claim of claims) {
    if (claim?.meetingKey !== booking.meeting.key) throw new FollowUpTaken(claim);
  }
  return { ...booking, followUps: claims.flatMap((claim) => claim ?? []) };
}
