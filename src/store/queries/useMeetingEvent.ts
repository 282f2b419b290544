import type { Meeting, Recorded } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { keys } from './keys.ts';
import { useStoreSource } from './StoreProvider.tsx';

/**
 * The event of a meeting, for who has answered and what was done to it in Outlook. Data null: it is not in the reader's calendar.
 * Asked for anew with every edition of the row, so that the two can be compared.
 */
export function useMeetingEvent(meeting: Recorded<Meeting> | null) {
  const eventId = meeting?.eventId ?? null;
  const source = useStoreSource();
  return useQuery({
    queryKey: keys.meetingEvent(eventId ?? '', meeting?.record.etag ?? ''),
    queryFn: async () => (await source.load()).calendar.find(eventId ?? ''),
    enabled: eventId !== null,
    // Answers come at any time: every opening asks.
    staleTime: 0,
  });
}
