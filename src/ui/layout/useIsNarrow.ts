import { useSyncExternalStore } from 'react';

/** Whether the page is narrower than that many CSS px: true at 400 % zoom as well. */
export function useIsNarrow(width: number): boolean {
  const query = `(max-width: ${width - 0.02}px)`;
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
