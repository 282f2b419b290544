import type { Key } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { keys } from './keys.ts';
import { useStore } from './StoreProvider.tsx';

/** A case in full. */
export function useCaseFile(caseKey: Key) {
  const store = useStore();
  return useQuery({ queryKey: keys.caseFile(caseKey), queryFn: () => store.loadCaseFile(caseKey) });
}
