import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import type { Key } from '#domain';
import { PageHeading, RouteLink, useWords } from '#ui';
import { useCaseViewStyles } from './CaseView.styles.ts';
import type { PresentedHeader } from './presentHeader.ts';

export interface CaseHeaderProps {
  readonly header: PresentedHeader;
  readonly caseKey: Key;
  readonly isAlone: boolean;
}

export function CaseHeader({ header, caseKey, isAlone }: CaseHeaderProps) {
  const styles = useCaseViewStyles();
  const words = useWords('case');
  return (
    <header className={styles.header}>
      {isAlone && (
        <RouteLink to={{ page: 'caseload' }} className={styles.back}>
          <ArrowLeft20Regular aria-hidden />
          {words.back}
        </RouteLink>
      )}
      <PageHeading step={caseKey} size={isAlone ? 'pane' : 'page'}>
        {header.name}
      </PageHeading>
      <p className={styles.line}>{header.line}</p>
      {header.warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          <Info20Regular aria-hidden />
          {warning}
        </p>
      ))}
    </header>
  );
}
