import type { Case, Recorded } from '#domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keys } from './keys.ts';
import { useReading } from './StoreProvider.tsx';

/** What is due in the rooms of these cases. Waits for the cases; shows the last situations while new ones come. */
export function useSituations(cases: readonly Recorded<Case>[] | undefined) {
  const reading = useReading();
  return useQuery({
    queryKey: keys.situations(cases ?? []),
    queryFn: () => reading.loadSituations(cases ?? []),
    enabled: cases !== undefined,
    placeholderData: keepPreviousData,
  });
}
