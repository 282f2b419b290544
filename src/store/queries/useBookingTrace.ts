import type { BookingTrace, Meeting } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { readBookingTrace } from '../read-models/bookingTrace.ts';
import { keys } from './keys.ts';
import { useStoreSource } from './StoreProvider.tsx';

/** How far an interrupted booking of mine came; what was seen last time is not told again before it is looked for. */
export function useBookingTrace(meeting: Meeting): BookingTrace | 'looking' | 'unseen' {
  const source = useStoreSource();
  const { data, isFetching } = useQuery({ queryKey: keys.bookingTrace(meeting.key), queryFn: async () => readBookingTrace((await source.load()).calendar, meeting), staleTime: 0 });
  return isFetching ? 'looking' : (data ?? 'unseen');
}
