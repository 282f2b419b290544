import { Button, ProgressBar } from '@fluentui/react-components';
import { DataBarHorizontal24Regular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { PersonLock24Regular } from '@fluentui/react-icons/svg/person-lock';
import { formatNumber } from '#i18n';
import type { Store } from '#store';
import { FailureNote, hrefOf, PageHeading, StateNote, useLanguage, useWords } from '#ui';
import type { ReactNode } from 'react';
import { Figures } from './Figures.tsx';
import { useReportStyles } from './Report.styles.ts';
import { useResults } from './useResults.ts';

export interface ReportPageProps {
  readonly store: Store;
}

/** Development since start for those who manage: without names, with what is not known. */
export function ReportPage({ store }: ReportPageProps) {
  const words = useWords('report');
  const styles = useReportStyles();
  const { loading, cancel, again } = useResults(store);
  if (loading.kind === 'loaded' && loading.rows.results.length > 0) return <Figures rows={loading.rows} />;
  return <main className={styles.state}>{other()}</main>;

  function other(): ReactNode {
    switch (loading.kind) {
      case 'loading':
        return <Progress rows={loading.soFar} onCancel={cancel} />;
      case 'failed':
        return <FailureNote failure={loading.failure} level={1} onRetry={again} />;
      case 'cancelled':
        return (
          <StateNote icon={<DataBarHorizontal24Regular />} title={words.cancelled.title} level={1} actions={<Button appearance="primary" onClick={again}>{words.cancelled.again}</Button>}>
            <p>{words.cancelled.what}</p>
          </StateNote>
        );
      case 'noSite':
        return (
          <StateNote icon={<PersonLock24Regular />} title={words.noSite.title} level={1} {...(loading.hasCases && { actions: <Button as="a" href={hrefOf({ page: 'caseload' })}>{words.noSite.back}</Button> })}>
            <p>{words.noSite.what}</p>
          </StateNote>
        );
      case 'loaded':
        return (
          <StateNote icon={<DataBarHorizontal24Regular />} title={words.empty.title} level={1}>
            <p>{words.empty.what}</p>
          </StateNote>
        );
    }
  }
}

/** Rows so far: the service does not say how many there are. */
function Progress({ rows, onCancel }: { readonly rows: number; readonly onCancel: () => void }) {
  const words = useWords('report');
  const styles = useReportStyles();
  const language = useLanguage();
  return (
    <div className={styles.loading} aria-busy="true">
      <PageHeading size="pane">{words.loading}</PageHeading>
      <ProgressBar aria-label={words.loading} />
      <p className={styles.quiet}>{rows > 0 ? words.loaded(formatNumber(rows, language, 0)) : ''}</p>
      <Button onClick={onCancel}>{words.cancel}</Button>
    </div>
  );
}
