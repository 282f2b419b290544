import { type ReactNode, useEffect, useRef } from 'react';
import { useStickyFooterStyles } from './StickyFooter.styles.ts';
import { showWhole } from './useWholeFields.ts';

export interface StickyFooterProps {
  /** The screen's one primary button. */
  readonly primary: ReactNode;
  /** A `SavedState`, always in the same place. */
  readonly saved: ReactNode;
  /** At the saved state's left, e.g. "Vises på skærmen". */
  readonly aside?: ReactNode;
}

/** Primary and saved state, always at the foot. Lets go of the screen's foot when so little is left that it would hide what is written. */
export function StickyFooter({ primary, saved, aside }: StickyFooterProps) {
  const styles = useStickyFooterStyles();
  return (
    <footer ref={useFreeFoot()} className={styles.footer}>
      <div className={styles.primary}>{primary}</div>
      <div className={aside === undefined ? styles.alone : styles.between}>
        {aside}
        {saved}
      </div>
    </footer>
  );
}

/** For the ring around what has the focus. */
const RING_PX = 8;

/** What gets the focus is scrolled to above the foot, never under it (WCAG 2.4.11), and whole with its ring. */
function useFreeFoot() {
  const footer = useRef<HTMLElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const measure = () => {
      const height = footer.current && getComputedStyle(footer.current).position === 'sticky' ? footer.current.offsetHeight : 0;
      style.scrollPaddingBlock = `${RING_PX}px ${height + RING_PX}px`;
    };
    measure();
    window.addEventListener('resize', measure);
    document.addEventListener('keyup', showWhole);
    return () => {
      window.removeEventListener('resize', measure);
      document.removeEventListener('keyup', showWhole);
      style.scrollPaddingBlock = '';
    };
  }, []);
  return footer;
}
