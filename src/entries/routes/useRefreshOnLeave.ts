import type { Key } from '#domain';
import { useRefreshCase } from '#store/queries';
import { useEffect } from 'react';

/** Whatever was done to a case on a page is read anew by the list that comes after it. */
export function useRefreshOnLeave(caseKey: Key): void {
  const refresh = useRefreshCase();
  useEffect(() => () => void refresh(caseKey), [refresh, caseKey]);
}
