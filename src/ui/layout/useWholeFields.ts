import { useEffect } from 'react';

/** Of a field of several lines a browser shows the one with the cursor. Whoever comes to it by Tab sees all of it; when a pointer brought the focus nothing may move under it. */
export function showWhole({ key, target }: KeyboardEvent): void {
  if (key === 'Tab' && target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
}

/** For a page with fields of several lines and no foot of its own. */
export function useWholeFields(): void {
  useEffect(() => {
    document.addEventListener('keyup', showWhole);
    return () => document.removeEventListener('keyup', showWhole);
  }, []);
}
