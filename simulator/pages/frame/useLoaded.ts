import { useEffect, useState } from 'react';

export interface Loaded<T> {
  readonly value?: T;
  readonly error?: string;
  readonly reload: () => void;
}

/**
 * Loads when `key` changes, when asked to, and every `everyMs` while the page is visible, or also when it is hidden.
 * The value of another key is never shown under this one.
 */
export function useLoaded<T>(key: string, load: () => Promise<T>, everyMs = 0, alsoHidden = false): Loaded<T> {
  const [state, setState] = useState<{ readonly key: string; readonly value?: T; readonly error?: string }>({ key });
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    const run = () => {
      load().then(
        (value) => isCurrent && setState({ key, value }),
        (error: unknown) => isCurrent && setState({ key, error: error instanceof Error ? error.message : 'Noget gik galt.' }),
      );
    };
    run();
    const timer = everyMs > 0 ? setInterval(() => (alsoHidden || document.visibilityState === 'visible') && run(), everyMs) : undefined;
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
    // `load` is made anew in each render; what it loads is named by `key`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, round, everyMs, alsoHidden]);

  const own = state.key === key ? state : { key };
  return {
    ...('value' in own ? { value: own.value } : {}),
    ...('error' in own && own.error !== undefined ? { error: own.error } : {}),
    reload: () => setRound((count) => count + 1),
  };
}
