import { checkHealth, type HealthFinding } from '#flows';
import type { Store } from '#store';
import { useClock } from '#ui';
import { useCallback, useEffect, useState } from 'react';

/** What has answered so far; `again` asks everything anew. */
export function useHealth(store: Store, teamsCatalogId: string): { readonly findings: readonly HealthFinding[]; readonly again: () => void } {
  const clock = useClock();
  const [findings, setFindings] = useState<readonly HealthFinding[]>([]);
  const [tries, setTries] = useState(0);
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    checkHealth(store, { teamsCatalogId, now: new Date(clock()) }, (finding) => isCurrent && setFindings((before) => [...before, finding])).catch((error: unknown) => setFault({ error }));
    return () => {
      isCurrent = false;
    };
  }, [store, teamsCatalogId, clock, tries]);
  const again = useCallback(() => {
    setFindings([]);
    setTries((before) => before + 1);
  }, []);
  // What is no failure of ours goes to the page's last net.
  if (fault) throw fault.error;
  return { findings, again };
}
