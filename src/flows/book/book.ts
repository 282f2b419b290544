import { isFailure } from '#domain';
import { nextAttempt } from './attempts.ts';
import { beginning } from './beginning.ts';
import type { BookingDesk, BookingOptions, BookingOutcome } from './booking.ts';
import { type BookingPlan, inClaimOrder } from './bookingPlan.ts';
import { carryOn } from './carryOn.ts';
import { leaksIn } from './leaksIn.ts';
import { isOurs } from './isOurs.ts';
import { isPast } from './isPast.ts';
import { meetingOf } from './meetingOf.ts';

/**
 * Books a follow-up meeting without surprises (design 4.3): never a second event, never an invitation without its agenda.
 * Cut anywhere, the rows and the calendar say how far it came, and `resumeBooking` ends it.
 */
export async function book(desk: BookingDesk, wanted: BookingPlan, options: BookingOptions = {}): Promise<BookingOutcome> {
  if (isPast(wanted, options)) return { kind: 'past' };
  const plan = { ...wanted, covers: inClaimOrder(wanted.covers) };
  const leaks = leaksIn(await desk.papers.invitation(plan), desk.papers.agendaFileName, plan);
  if (leaks.length > 0) return { kind: 'leaks', leaks };
  const { me, authority } = desk.store;
  const attempt = nextAttempt(plan, me.id);
  if (attempt.kind === 'taken') return { kind: 'taken', by: attempt.meeting.organizer, meeting: attempt.meeting };
  if (attempt.kind === 'unfinished') return attempt;

  options.onStage?.('followUp');
  const wish = meetingOf(plan, attempt.key, me);
  try {
    const meeting = await authority.meetings.create(wish);
    if (meeting.organizer.id !== me.id) return { kind: 'taken', by: meeting.organizer, meeting };
    if (!isOurs(meeting, wish)) return { kind: 'unfinished', meeting };
    return await carryOn(desk, beginning(plan, meeting), options);
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { kind: 'halted', stage: 'followUp', failure: error, meeting: null, invited: 'no' };
  }
}
