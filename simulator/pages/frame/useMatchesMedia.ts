import { useSyncExternalStore } from 'react';

/** Whether the page fits a media query, e.g. `(max-width: 760px)`, as it is just now. */
export function useMatchesMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
