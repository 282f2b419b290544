import type { Key } from '#domain';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { keys } from './keys.ts';

/** After something was written about a case: it is read anew, and the caseload with it. */
export function useRefreshCase(): (caseKey: Key) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (caseKey) => {
      await Promise.all([keys.caseFile(caseKey), keys.caseload(), keys.allSituations()].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
    [client],
  );
}
