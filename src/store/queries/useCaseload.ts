import { useQuery } from '@tanstack/react-query';
import { keys } from './keys.ts';
import { useReading } from './StoreProvider.tsx';

/** My open cases: as they were last time at once, then as they are. */
export function useCaseload() {
  const reading = useReading();
  return useQuery({ queryKey: keys.caseload(), queryFn: () => reading.loadCaseload() });
}
