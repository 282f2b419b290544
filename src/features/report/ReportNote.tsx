import { Info20Regular } from '@fluentui/react-icons/svg/info';
import type { ReactNode } from 'react';
import { useReportStyles } from './Report.styles.ts';

export function ReportNote({ children, isQuiet = false }: { readonly children: ReactNode; readonly isQuiet?: boolean }) {
  const styles = useReportStyles();
  return (
    <p className={styles.note}>
      <Info20Regular aria-hidden className={styles.icon} />
      <span className={isQuiet ? styles.caption : undefined}>{children}</span>
    </p>
  );
}
