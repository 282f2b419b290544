import type { ReactNode } from 'react';
import { useHiddenStyles } from './hidden.styles.ts';

/** Words only a screen reader needs. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className={useHiddenStyles().hidden}>{children}</span>;
}
