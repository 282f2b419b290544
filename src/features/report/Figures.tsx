import { Button } from '@fluentui/react-components';
import { addDays, AREAS, type Cut, lastDayOf, halfYearOf, reportTables, resultsIn, type ReportTables, SMALLEST_CUT, wholeHalfYears } from '#domain';
import { formatDayLong, formatNumber } from '#i18n';
import { NextStep, PageHeading, useLanguage, useToday, useWords } from '#ui';
import { useMemo, useRef, useState } from 'react';
import { CutChoice, nameOfPeriod } from './CutChoice.tsx';
import { FigureSection } from './FigureSection.tsx';
import { AdherenceSection, GapSection, ScaleSection } from './MoreSections.tsx';
import { presentAdherence } from './presentAdherence.ts';
import { presentGaps } from './presentGaps.ts';
import { presentReport, type ReportContext } from './presentReport.ts';
import { presentScales } from './presentScales.ts';
import { ReportFiles } from './ReportFiles.tsx';
import { ReportNote } from './ReportNote.tsx';
import { useReportStyles } from './Report.styles.ts';
import { workbookOf } from './sheetsOf.ts';
import type { ReportRows } from './useResults.ts';

/** One cut at a time, with what is not known. */
export function Figures({ rows }: { readonly rows: ReportRows }) {
  const words = useWords('report');
  const terms = useWords('terms');
  const styles = useReportStyles();
  const language = useLanguage();
  const today = useToday();
  const periods = useMemo(() => wholeHalfYears(today), [today]);
  const [cut, setCut] = useState<Cut>(() => firstCut(rows, periods[0]!));
  const results = useMemo(() => resultsIn(rows.results, cut), [rows, cut]);
  const tables = useMemo(() => reportTables(results, rows.scales), [results, rows]);
  const context = useMemo(() => ({ language, words, terms, services: rows.services, scales: rows.scales }), [language, words, terms, rows]);
  const area = words.area[cut.area].toLocaleLowerCase();
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <div className={styles.head}>
          <PageHeading>{words.title}</PageHeading>
          <p className={styles.quiet}>{words.lead(nameOfPeriod(cut.period, words), area, formatDayLong(today, language, { year: true }))}</p>
        </div>
        <CutChoice cut={cut} periods={periods} onChange={setCut} />
      </div>
      <ReportNote>
        <strong>{words.caveat}</strong> {words.caveatMore} {words.fixed(formatDayLong(addDays(lastDayOf(halfYearOf(today)), 1), language, { year: true }))}
      </ReportNote>
      {tables === null ? (
        <p className={styles.quiet} role="status">
          {results.length === 0 ? words.nobody(area) : words.tooSmall(formatNumber(SMALLEST_CUT, language, 0))}
        </p>
      ) : (
        <Tables key={`${cut.area} ${nameOfPeriod(cut.period, words)}`} tables={tables} cut={cut} context={context} />
      )}
    </main>
  );
}

/** The area that has anything in the newest period; adults first. */
function firstCut({ results }: ReportRows, period: Cut['period']): Cut {
  const area = AREAS.find((one) => resultsIn(results, { period, area: one }).length > 0) ?? AREAS[0]!;
  return { period, area };
}

function Tables({ tables, cut, context }: { readonly tables: ReportTables; readonly cut: Cut; readonly context: ReportContext }) {
  const { words } = context;
  const styles = useReportStyles();
  const today = useToday();
  const gaps = useRef<HTMLHeadingElement>(null);
  const report = useMemo(() => presentReport(tables, context), [tables, context]);
  return (
    <>
      {report.duty && (
        <NextStep lead={words.duty.lead} title={report.duty.title} actions={<Button appearance="primary" className={styles.onScreen} onClick={() => gaps.current?.focus()}>{words.duty.show}</Button>}>
          {report.duty.causes}
        </NextStep>
      )}
      {report.withheld !== null && <ReportNote>{report.withheld}</ReportNote>}
      <FigureSection title={words.byType} lead={words.byTypeLead} group={words.column.goalType} rows={report.byType} isDetailed foot={<ReportNote isQuiet>{words.countedOnce}</ReportNote>} />
      <FigureSection title={words.byTheme} lead={words.byThemeLead} group={words.column.theme} rows={report.byTheme} isDetailed={false} foot={<ReportNote isQuiet>{words.suppressed}</ReportNote>} />
      <GapSection facts={report.facts} causes={report.causes} rows={presentGaps(tables, context)} headingRef={gaps} />
      <ScaleSection rows={presentScales(tables, context)} />
      <AdherenceSection groups={presentAdherence(tables, context)} />
      <details className={styles.how}>
        <summary>{words.how.title}</summary>
        <ul className={styles.causes}>
          {words.how.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <ReportFiles makeWorkbook={() => workbookOf(tables, cut, today, context)} />
    </>
  );
}
