import type { Key } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { keys } from './keys.ts';
import { useStore } from './StoreProvider.tsx';

/** A follow-up's case as one room holds it. */
export function useRoomFile(roomCode: string, followUpKey: Key) {
  const store = useStore();
  return useQuery({ queryKey: keys.roomFile(roomCode, followUpKey), queryFn: () => store.loadRoomFile(roomCode, followUpKey) });
}
