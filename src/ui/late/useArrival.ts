import type { Failure } from '#domain';
import { useEffect, useState } from 'react';
import { arriving } from './arriving.ts';

export interface Arrival {
  /** Why it did not come; null while it is on its way. */
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/** Fetches what is not here, draws again when it has come, and tells when it has not. @param load of the same identity while the same is meant */
export function useArrival(isHere: boolean, load: () => Promise<unknown>): Arrival {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [, setArrivals] = useState(0);
  const isWanted = !isHere && failure === null;

  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    arriving(load).then(
      () => isCurrent && setArrivals((count) => count + 1),
      (error: Failure) => isCurrent && setFailure(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, load]);

  return { failure, retry: () => setFailure(null) };
}
