import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Heard and not seen: where a page looks finished without a word that its structure needs. */
export function HiddenText({ as: Element = 'span', children }: { readonly as?: 'span' | 'h1'; readonly children: ReactNode }) {
  const styles = useStyles();
  return <Element className={styles.hidden}>{children}</Element>;
}

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});
