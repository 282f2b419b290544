import { isFailure } from '#domain';
import type { Booking, BookingDesk } from './booking.ts';

/** Chat, app and tab in the Teams meeting: each optional, for a booking stands without them. What did not come is said. */
export async function addToMeeting(desk: BookingDesk, booking: Booking): Promise<Booking> {
  const { event, meeting } = booking;
  if (!event?.joinUrl || meeting.hasTab) return booking;
  const chatId = meeting.chatId ?? (await orNull(() => desk.store.meetingChat.chatIdOf(event.joinUrl!)));
  if (chatId === null) return { ...booking, notes: [...booking.notes, 'noChat'] };
  const hasTab = (await orNull(() => addTabs(desk, booking, chatId))) !== null;
  const written = await orNull(() => desk.store.authority.meetings.update(meeting, { chatId, hasTab }));
  return { ...booking, meeting: written ?? meeting, notes: hasTab ? booking.notes : [...booking.notes, 'noTab'] };
}

/** One tab per room: each service can open only its own. */
async function addTabs({ store, papers }: BookingDesk, { plan }: Booking, chatId: string): Promise<true> {
  for (const cover of plan.covers) {
    await store.meetingChat.addTab(chatId, {
      name: papers.tabName,
      entityId: `r/${cover.room.room.code}/f/${cover.followUp.key}`,
      contentUrl: papers.tabPageOf(cover),
      websiteUrl: papers.pageOf(cover),
    });
  }
  return true;
}

async function orNull<T>(act: () => Promise<T | null>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
}
