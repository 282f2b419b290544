import { type Failure, isFailure, type Key, type Result, type Scale, type Service } from '#domain';
import type { Store } from '#store';
import { useCallback, useEffect, useRef, useState } from 'react';

/** Every result, and the words for the services and scales it names. */
export interface ReportRows {
  readonly results: readonly Result[];
  readonly services: ReadonlyMap<Key, Service>;
  readonly scales: ReadonlyMap<Key, Scale>;
}

export type Loading =
  | { readonly kind: 'loading'; readonly soFar: number }
  | { readonly kind: 'loaded'; readonly rows: ReportRows }
  | { readonly kind: 'cancelled' }
  /** `hasCases`: there are citizens of one's own to go back to. */
  | { readonly kind: 'noSite'; readonly hasCases: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Every result there is, with how far it has come; the person may stop it. */
export function useResults(store: Store): { readonly loading: Loading; readonly cancel: () => void; readonly again: () => void } {
  const [loading, setLoading] = useState<Loading>({ kind: 'loading', soFar: 0 });
  const [tries, setTries] = useState(0);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => {
    const controller = new AbortController();
    let isCurrent = true;
    const show = (next: Loading) => isCurrent && setLoading(next);
    stop.current = () => {
      controller.abort();
      show({ kind: 'cancelled' });
      isCurrent = false;
    };
    load(store, controller.signal, (soFar) => show({ kind: 'loading', soFar })).then(show, (error: unknown) => {
      if (controller.signal.aborted) return;
      if (!isFailure(error)) throw error;
      show({ kind: 'failed', failure: error });
    });
    return () => {
      isCurrent = false;
      controller.abort();
    };
  }, [store, tries]);
  const again = useCallback(() => {
    setLoading({ kind: 'loading', soFar: 0 });
    setTries((before) => before + 1);
  }, []);
  return { loading, cancel: useCallback(() => stop.current(), []), again };
}

async function load(store: Store, signal: AbortSignal, onProgress: (soFar: number) => void): Promise<Loading> {
  const { hasReport, hasAuthority: hasCases } = await store.reach();
  if (!hasReport) return { kind: 'noSite', hasCases };
  try {
    const [results, services, scales] = await Promise.all([store.report.loadAll({ signal, onProgress }), store.common.services(), store.common.scales()]);
    return { kind: 'loaded', rows: { results, services, scales } };
  } catch (error) {
    // Who reads published figures only reaches the site and not this list.
    if (isFailure(error, 'forbidden')) return { kind: 'noSite', hasCases };
    throw error;
  }
}
