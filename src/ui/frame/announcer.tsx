import { createContext, type ReactNode, useCallback, useContext, useRef } from 'react';
import { useHiddenStyles } from '../layout/hidden.styles.ts';

/** Says a sentence to screen readers without moving anything. */
export type Announce = (sentence: string) => void;

const AnnouncerContext = createContext<Announce>(() => {});

export function useAnnounce(): Announce {
  return useContext(AnnouncerContext);
}

/** Holds the one polite live region of the page: a region that comes with its text is not read. */
export function LiveAnnouncer({ children }: { readonly children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const styles = useHiddenStyles();
  const announce = useCallback((sentence: string) => {
    if (region.current) region.current.textContent = sentence;
  }, []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div ref={region} role="status" aria-live="polite" className={styles.hidden} />
    </AnnouncerContext>
  );
}
