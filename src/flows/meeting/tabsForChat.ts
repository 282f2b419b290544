import type { Meeting } from '#domain';
import type { Store } from '#store';

/** What a tab in a meeting shows: the follow-up in one of the rooms that the meeting covers. */
export interface MeetingTab {
  readonly roomCode: string;
  readonly followUpKey: string;
}

/**
 * The tabs that belong in a meeting's chat, one per room, for each service can open only its own.
 * Empty when the signed-in person has called no such meeting: only the organizer's rows say which follow-up it is.
 */
export async function tabsForChat(store: Store, chatId: string): Promise<readonly MeetingTab[]> {
  const mine = (await store.authority.meetings.where('OrganizerId', store.me.id)).filter(isLive);
  const known = mine.find((meeting) => meeting.chatId === chatId);
  if (known) return known.covers;
  // The chat was not there yet when the meeting was booked.
  for (const { joinUrl, chatId: kept, covers } of mine) {
    if (kept === null && joinUrl !== null && (await store.meetingChat.chatIdOf(joinUrl)) === chatId) return covers;
  }
  return [];
}

function isLive({ step }: Meeting): boolean {
  return step !== 'undone' && step !== 'cancelled';
}
