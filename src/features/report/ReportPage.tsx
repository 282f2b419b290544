import { Button, ProgressBar } from '@fluentui/react-components';
import { DataBarHorizontal24Regular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { PersonLock24Regular } from '@fluentui/react-icons/svg/person-lock';
import { reportTables, type Result } from '#domain';
import { formatDayLong, formatNumber } from '#i18n';
import type { Store } from '#store';
import { FailureNote, hrefOf, NextStep, PageHeading, StateNote, useLanguage, useToday, useWords } from '#ui';
import { type ReactNode, useMemo, useState } from 'react';
import { FigureSection } from './FigureSection.tsx';
import { type PresentedDuty, presentReport } from './presentReport.ts';
import { ReportFiles } from './ReportFiles.tsx';
import { useReportStyles } from './Report.styles.ts';
import { workbookOf } from './sheetsOf.ts';
import { useResults } from './useResults.ts';

export interface ReportPageProps {
  readonly store: Store;
}

/** Development since start for those who manage: without names, with what is not known. */
export function ReportPage({ store }: ReportPageProps) {
  const words = useWords('report');
  const styles = useReportStyles();
  const { loading, cancel, again } = useResults(store);
  if (loading.kind === 'loaded' && loading.results.length > 0) return <Figures results={loading.results} />;
  return <main className={styles.state}>{other()}</main>;

  function other(): ReactNode {
    switch (loading.kind) {
      case 'loading':
        return <Progress rows={loading.rows} onCancel={cancel} />;
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
          <StateNote icon={<PersonLock24Regular />} title={words.noSite.title} level={1} actions={<Button as="a" href={hrefOf({ page: 'caseload' })}>{words.noSite.back}</Button>}>
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

function Figures({ results }: { readonly results: readonly Result[] }) {
  const words = useWords('report');
  const terms = useWords('terms');
  const styles = useReportStyles();
  const language = useLanguage();
  const today = useToday();
  const tables = useMemo(() => reportTables(results), [results]);
  const context = useMemo(() => ({ language, words, terms }), [language, words, terms]);
  const report = useMemo(() => presentReport(tables, context), [tables, context]);
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <PageHeading>{words.title}</PageHeading>
        <p className={styles.quiet}>{words.lead(formatDayLong(today, language, { year: true }))}</p>
        <Note>
          <strong>{words.caveat}</strong> {words.caveatMore}
        </Note>
      </div>
      {report.duty && <Duty duty={report.duty} />}
      {report.withheld !== null && <Note>{report.withheld}</Note>}
      <FigureSection title={words.byType} lead={words.byTypeLead} group={words.column.goalType} rows={report.byType} isDetailed foot={<Note isQuiet>{words.countedOnce}</Note>} />
      <FigureSection title={words.byTheme} lead={words.byThemeLead} group={words.column.theme} rows={report.byTheme} isDetailed={false} foot={<Note isQuiet>{words.suppressed}</Note>} />
      <ReportFiles makeWorkbook={() => workbookOf(tables, today, context)} />
    </main>
  );
}

/** What to do about the data: where ratings are missing. */
function Duty({ duty }: { readonly duty: PresentedDuty }) {
  const words = useWords('report').duty;
  const styles = useReportStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <NextStep
      lead={words.lead}
      title={duty.title}
      actions={
        <Button appearance="primary" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.hide : words.show}
        </Button>
      }
    >
      {isOpen ? (
        <ul className={styles.causes}>
          {duty.causes.map(({ text, what }) => (
            <li key={text}>
              {text}
              {what !== null && `. ${what}`}
            </li>
          ))}
        </ul>
      ) : (
        duty.causes.map(({ text }) => text).join(' · ')
      )}
    </NextStep>
  );
}

function Note({ children, isQuiet = false }: { readonly children: ReactNode; readonly isQuiet?: boolean }) {
  const styles = useReportStyles();
  return (
    <p className={styles.note}>
      <Info20Regular aria-hidden className={styles.icon} />
      <span className={isQuiet ? styles.caption : undefined}>{children}</span>
    </p>
  );
}
