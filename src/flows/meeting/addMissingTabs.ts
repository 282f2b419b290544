import { type CaseFile, type Instant, type Meeting } from '#domain';
import type { ChatTab, Store } from '#store';
import { putTabIn } from './putTabIn.ts';

/** The organizer's own meeting, still ahead, whose tab did not come along when it was booked. */
export function lacksTab({ step, organizer, hasTab, joinUrl, end }: Meeting, myId: string, now: Instant): boolean {
  return step === 'booked' && organizer.id === myId && hasTab !== true && joinUrl !== null && end > now;
}

/**
 * Tries once more for every tab that is missing: a meeting's chat may not have been there when it was booked.
 * @returns whether anything has changed
 */
export async function addMissingTabs(store: Store, meetings: CaseFile['meetings'], tabOf: (covers: Meeting['covers']) => ChatTab, now: Instant): Promise<boolean> {
  const lacking = meetings.filter((meeting) => lacksTab(meeting, store.me.id, now));
  if (lacking.length === 0 || !(await store.canWrite())) return false;
  const put = [];
  for (const meeting of lacking) put.push((await putTabIn(store, meeting, meeting.joinUrl!, tabOf(meeting.covers))).meeting);
  return put.some((meeting, at) => meeting !== lacking[at]);
}
