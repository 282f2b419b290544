import type { CaseFile, Meeting, Recorded } from '#domain';
import { Failure } from '#domain';
import type { BookingDesk } from './booking.ts';
import { giveUp } from './giveUp.ts';
import { findBooking } from './resumeBooking.ts';

/**
 * Calls a booked meeting off: the invited are told by Outlook, the follow-ups are to be booked again. Safe to repeat.
 * @throws Failure `forbidden` for everybody but the organizer: the event is in their calendar.
 */
export async function cancelMeeting(desk: BookingDesk, meeting: Recorded<Meeting>, caseFile: CaseFile): Promise<void> {
  if (meeting.organizer.id !== desk.store.me.id) throw new Failure('forbidden', 'Only the organizer can call the meeting off');
  await giveUp(desk, await findBooking(desk, meeting, caseFile), 'cancelled');
}
