import type { Key } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { keys } from './keys.ts';
import { useReading } from './StoreProvider.tsx';

/** A follow-up's case as one room holds it. */
export function useRoomFile(roomCode: string, followUpKey: Key) {
  const reading = useReading();
  return useQuery({ queryKey: keys.roomFile(roomCode, followUpKey), queryFn: () => reading.loadRoomFile(roomCode, followUpKey) });
}
