import { type CaseFile, isFailure, type Key } from '#domain';
import { addMissingTabs, type FollowUpAddresses, lacksTab, meetingTab } from '#flows';
import { useRefreshCase, useStore } from '#store/queries';
import { useClock, useWords } from '#ui';
import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Puts the tab in meetings that had no chat yet when they were booked: once for each as often as the case is opened, and quietly,
 * for the case says what to do by hand.
 * @param file as just read; null until then
 */
export function useMissingTabs(file: CaseFile | null, addresses: FollowUpAddresses): void {
  const store = useStore();
  const clock = useClock();
  const refresh = useRefreshCase();
  const { tabName } = useWords('entry');
  const tried = useRef(new Set<Key>());

  const tryOnce = useEffectEvent(async ({ case: { key }, meetings }: CaseFile) => {
    const due = meetings.filter((meeting) => lacksTab(meeting, store.me.id, clock()) && !tried.current.has(meeting.key));
    for (const meeting of due) tried.current.add(meeting.key);
    if (due.length === 0) return;
    try {
      if (await addMissingTabs(store, due, (covers) => meetingTab(covers, addresses, tabName), clock())) await refresh(key);
    } catch (error) {
      if (!isFailure(error)) throw error;
    }
  });
  useEffect(() => {
    if (file) void tryOnce(file);
  }, [file]);
}
