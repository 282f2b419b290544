import { useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from './keys.ts';
import { useStore } from './StoreProvider.tsx';

/**
 * My own follow-ups: as they were last time at once, then as they are, however young: a status may have been handed in since.
 * `lookAgain` also asks for rooms that are new to me.
 */
export function useOwnFollowUps() {
  const store = useStore();
  const client = useQueryClient();
  const query = useQuery({ queryKey: keys.ownFollowUps(), queryFn: () => store.loadOwnFollowUps(), staleTime: 0 });
  const lookAgain = async () => {
    await client.fetchQuery({ queryKey: keys.ownFollowUps(), queryFn: () => store.loadOwnFollowUps({ refresh: true }), staleTime: 0 }).catch(() => undefined);
  };
  return { query, lookAgain };
}
