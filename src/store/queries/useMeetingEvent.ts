import { useQuery } from '@tanstack/react-query';
import { keys } from './keys.ts';
import { useStoreSource } from './StoreProvider.tsx';

/** The event of a meeting, for who has answered. Null: there is none to ask for. */
export function useMeetingEvent(eventId: string | null) {
  const source = useStoreSource();
  return useQuery({
    queryKey: keys.meetingEvent(eventId ?? ''),
    queryFn: async () => (await source.load()).calendar.find(eventId ?? ''),
    enabled: eventId !== null,
    // Answers come at any time: every opening asks.
    staleTime: 0,
  });
}
