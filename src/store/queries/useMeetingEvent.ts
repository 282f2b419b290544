import { useQuery } from '@tanstack/react-query';
import { keys } from './keys.ts';
import { useStore } from './StoreProvider.tsx';

/** The event of a meeting, for who has answered. Null: there is none to ask for. */
export function useMeetingEvent(eventId: string | null) {
  const store = useStore();
  return useQuery({
    queryKey: keys.meetingEvent(eventId ?? ''),
    queryFn: () => store.calendar.find(eventId ?? ''),
    enabled: eventId !== null,
  });
}
