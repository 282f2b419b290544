import { Button } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';

/** A question whose answer is shown on asking. */
export function Disclosure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useBookStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.whyNot}>
      <Button appearance="transparent" className={styles.menu} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {label}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
