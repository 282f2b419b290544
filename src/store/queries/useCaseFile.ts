import type { Key } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { keys } from './keys.ts';
import { useReading } from './StoreProvider.tsx';

/** A case in full. */
export function useCaseFile(caseKey: Key) {
  const reading = useReading();
  return useQuery({ queryKey: keys.caseFile(caseKey), queryFn: () => reading.loadCaseFile(caseKey) });
}
