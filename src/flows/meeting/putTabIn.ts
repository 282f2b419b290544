import { isFailure, type Meeting, type Recorded } from '#domain';
import type { ChatTab, Store } from '#store';

/** What became of a meeting's tab. */
export interface TabPut {
  readonly meeting: Recorded<Meeting>;
  /** Why it is not there; null when it is. */
  readonly lacks: 'noChat' | 'noTab' | null;
}

/**
 * Puts our tab in the chat of a meeting and writes down what came of it. Safe to repeat: there is never a second one.
 * A chat that does not answer yet and a tenant that lets no app in are no failures: the tab can be added by hand.
 */
export async function putTabIn(store: Store, meeting: Recorded<Meeting>, joinUrl: string, tab: ChatTab): Promise<TabPut> {
  const chatId = meeting.chatId ?? (await orNull(() => store.meetingChat.chatIdOf(joinUrl)));
  if (chatId === null) return { meeting, lacks: 'noChat' };
  const hasTab = (await orNull(() => store.meetingChat.addTab(chatId, tab).then(() => true))) ?? false;
  const lacks = hasTab ? null : 'noTab';
  if (meeting.chatId === chatId && meeting.hasTab === hasTab) return { meeting, lacks };
  return { meeting: (await orNull(() => store.authority.meetings.update(meeting, { chatId, hasTab }))) ?? meeting, lacks };
}

async function orNull<T>(act: () => Promise<T | null>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
}
