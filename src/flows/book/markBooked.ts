import type { FollowUp, Recorded } from '#domain';
import type { PendingUpdate } from '#store';
import type { Booking, BookingDesk } from './booking.ts';
import { FollowUpTaken } from './claimFollowUps.ts';

/**
 * The rows say *booked*: the rooms, the projection on the case, and last the Meetings row, which until then is found as unfinished.
 * @throws FollowUpTaken when a colleague took over while the invitations went out
 */
export async function markBooked({ store }: BookingDesk, booking: Booking): Promise<Booking> {
  const { plan, meeting, event } = booking;
  const rooms = booking.followUps.flatMap((followUp, at) => (followUp.state === 'convened' ? [] : [convening({ store }, booking, plan.covers[at]!.room.room.code, followUp)]));
  const projection = plan.case.state === 'booked' ? [] : [store.authority.cases.updating(plan.case, { state: 'booked' })];
  await store.updateTogether([...rooms, ...projection]);
  if (meeting.step === 'booked') return booking;
  const written = await store.authority.meetings.update(meeting, { step: 'booked', eventId: event?.id ?? null, joinUrl: event?.joinUrl ?? null });
  return { ...booking, meeting: written };
}

/** A row somebody wrote meanwhile is not merged with: by its fields alone a colleague's claim and our *convened* go together. */
function convening({ store }: Pick<BookingDesk, 'store'>, { meeting }: Booking, roomCode: string, followUp: Recorded<FollowUp>): PendingUpdate {
  const { followUps } = store.room(roomCode);
  const first = followUps.updating(followUp, { state: 'convened' });
  return {
    request: () => first.request(),
    async alone() {
      const now = await followUps.find(followUp.key);
      if (now?.meetingKey !== meeting.key) throw new FollowUpTaken(now);
      await followUps.update(now, { state: 'convened' }, { merges: false });
    },
  };
}
