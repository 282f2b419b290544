import { useSyncExternalStore } from 'react';

/** Whether the browser has a line at all. It is right when it says no; yes may still mean that nobody answers. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(onChange, () => navigator.onLine);
}

function onChange(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
