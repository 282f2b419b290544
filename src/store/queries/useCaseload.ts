import { useQuery } from '@tanstack/react-query';
import { keys } from './keys.ts';
import { useStore } from './StoreProvider.tsx';

/** My open cases: as they were last time at once, then as they are. */
export function useCaseload() {
  const store = useStore();
  return useQuery({ queryKey: keys.caseload(), queryFn: () => store.loadCaseload() });
}
