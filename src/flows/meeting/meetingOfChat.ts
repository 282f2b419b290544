import { isFailure, type Meeting, type Recorded } from '#domain';
import type { Store } from '#store';

/**
 * The meeting a chat belongs to, as its organizer's rows have it.
 * Null when the signed-in person has called no such meeting: nobody else's rows say which follow-ups it is about.
 */
export async function meetingOfChat(store: Store, chatId: string): Promise<Recorded<Meeting> | null> {
  const mine = (await meetingsOf(store)).filter(isLive);
  const known = mine.find((meeting) => meeting.chatId === chatId);
  if (known) return known;
  // The chat was not there yet when the meeting was booked.
  for (const meeting of mine) {
    if (meeting.chatId === null && meeting.joinUrl !== null && (await store.meetingChat.chatIdOf(meeting.joinUrl)) === chatId) return meeting;
  }
  return null;
}

/** None for whoever works in no team. */
async function meetingsOf(store: Store): Promise<readonly Recorded<Meeting>[]> {
  try {
    return await store.authority.meetings.where('OrganizerId', store.me.id);
  } catch (error) {
    if (isFailure(error, 'forbidden')) return [];
    throw error;
  }
}

function isLive({ step }: Meeting): boolean {
  return step !== 'undone' && step !== 'cancelled';
}
