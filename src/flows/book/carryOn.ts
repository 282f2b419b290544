import { isFailure } from '#domain';
import { addToMeeting } from './addToMeeting.ts';
import { attachAgenda } from './attachAgenda.ts';
import type { Booking, BookingDesk, BookingOptions, BookingOutcome, BookingStage } from './booking.ts';
import { lettersOf } from './bookingPlan.ts';
import { claimFollowUps, FollowUpTaken } from './claimFollowUps.ts';
import { confirmClaims } from './confirmClaims.ts';
import { createEvent } from './createEvent.ts';
import { giveUp } from './giveUp.ts';
import { invite } from './invite.ts';
import { lose } from './lose.ts';
import { markBooked } from './markBooked.ts';

interface Step {
  readonly stage: BookingStage;
  readonly run: (desk: BookingDesk, booking: Booking) => Promise<Booking>;
}

/** The order of writes after the Meetings row. Every step is safe to repeat and skips what is done. */
const STEPS: readonly Step[] = [
  { stage: 'followUp', run: claimFollowUps },
  { stage: 'calendar', run: unlessInForm(createEvent) },
  { stage: 'agenda', run: unlessInForm(attachAgenda) },
  // Still no invitation: a failure here leaves nobody in doubt whether people were told.
  { stage: 'agenda', run: unlessInForm(confirmClaims) },
  { stage: 'invitations', run: unlessInForm(invite) },
  { stage: 'invitations', run: markBooked },
  { stage: 'tab', run: addToMeeting },
];

/** Outlook's own appointment was sent by the caseworker: making another would be a second meeting. */
function unlessInForm(run: Step['run']): Step['run'] {
  return (desk, booking) => (booking.meeting.step === 'inForm' ? Promise.resolve(booking) : run(desk, booking));
}

/** Takes a booking from wherever it is to its end: booked, undone, taken by a colleague, or halted with everything kept. */
export async function carryOn(desk: BookingDesk, begun: Booking, { onStage, signal }: BookingOptions): Promise<BookingOutcome> {
  let booking = begun;
  for (const { stage, run } of STEPS) {
    onStage?.(stage);
    try {
      if (signal?.aborted && booking.invited === 'no') return await stop(desk, booking);
      booking = await run(desk, booking);
    } catch (error) {
      if (error instanceof FollowUpTaken) return await lose(desk, booking, error.followUp);
      if (!isFailure(error)) throw error;
      return { kind: 'halted', stage, failure: error, meeting: booking.meeting, invited: stage === 'invitations' && booking.invited === 'no' ? 'unknown' : booking.invited };
    }
  }
  onStage?.(null);
  return { kind: 'booked', meeting: booking.meeting, event: booking.event, notes: booking.notes, letters: lettersOf(booking.plan.invitees) };
}

async function stop(desk: BookingDesk, booking: Booking): Promise<BookingOutcome> {
  await giveUp(desk, booking);
  return { kind: 'undone' };
}
