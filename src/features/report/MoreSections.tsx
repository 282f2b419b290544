import { useWords } from '#ui';
import { type ReactNode, type Ref, useId } from 'react';
import { PlainTable } from './PlainTable.tsx';
import type { PresentedAdherence } from './presentAdherence.ts';
import type { GapRow } from './presentGaps.ts';
import type { Cause } from './presentReport.ts';
import type { PresentedScale } from './presentScales.ts';
import { useReportStyles } from './Report.styles.ts';
import { ReportNote } from './ReportNote.tsx';

/** Who the figures are about, why ratings are missing and where. The button at the top leads to its heading. */
export function GapSection({ facts, causes, rows, headingRef }: { readonly facts: readonly string[]; readonly causes: readonly Cause[]; readonly rows: readonly GapRow[]; readonly headingRef: Ref<HTMLHeadingElement> }) {
  const words = useWords('report');
  const styles = useReportStyles();
  return (
    <TitledSection title={words.gaps.title} lead={words.gaps.lead} headingRef={headingRef}>
      <h3 className={styles.subtitle}>{words.facts.title}</h3>
      <ul className={styles.causes}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {causes.map(({ text, what }) => (
          <li key={text}>
            {text}
            {what !== null && `. ${what}`}
          </li>
        ))}
      </ul>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{words.leftOut}</p>
      ) : (
        <PlainTable
          label={words.gaps.title}
          head={[words.gaps.service, words.column.citizens, words.column.withBoth, words.gaps.missing]}
          rows={rows.map(({ key, service, hidden, citizens, withBoth, missing }) => ({ key, cells: [service, citizens, withBoth, hidden ?? missing] }))}
        />
      )}
      <ReportNote isQuiet>{words.gaps.foot}</ReportNote>
    </TitledSection>
  );
}

/** From–to first, the mean after it. */
export function ScaleSection({ rows }: { readonly rows: readonly PresentedScale[] }) {
  const words = useWords('report');
  const styles = useReportStyles();
  const { scales, column, leftOut } = words;
  return (
    <TitledSection title={scales.title} lead={scales.lead}>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{leftOut}</p>
      ) : (
        <PlainTable
          label={scales.title}
          head={[scales.scale, scales.voice, column.withBoth, scales.better, scales.same, scales.worse, scales.mean]}
          rows={rows.map(({ key, scale, voice, withBoth, better, same, worse, mean }) => ({ key, cells: [scale, voice, withBoth, better, same, worse, mean] }))}
        />
      )}
      <ReportNote isQuiet>{scales.foot}</ReportNote>
    </TitledSection>
  );
}

/** How the guideline is used: it measures the work, never the citizens. */
export function AdherenceSection({ groups }: { readonly groups: readonly PresentedAdherence[] }) {
  const { adherence, column } = useWords('report');
  const styles = useReportStyles();
  return (
    <TitledSection title={adherence.title} lead={adherence.lead}>
      {groups.length === 0 && <p className={styles.quiet}>{adherence.none}</p>}
      {groups.map(({ title, lines }) => (
        <div key={title}>
          <h3 className={styles.subtitle}>{title}</h3>
          <PlainTable
            label={`${adherence.title} ${title}`}
            head={[adherence.line, adherence.met, adherence.of, column.share]}
            rows={lines.map(({ key, line, met, contracts, share }) => ({ key, cells: [line, met, contracts, share] }))}
          />
        </div>
      ))}
      {groups.some(({ lines }) => lines.some(({ isRounded }) => isRounded)) && <ReportNote isQuiet>{adherence.rounded}</ReportNote>}
    </TitledSection>
  );
}

interface TitledSectionProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

function TitledSection({ title, lead, children, headingRef }: TitledSectionProps) {
  const styles = useReportStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title} {...(headingRef && { ref: headingRef, tabIndex: -1 })}>
        {title}
      </h2>
      <p className={styles.quiet}>{lead}</p>
      {children}
    </section>
  );
}
