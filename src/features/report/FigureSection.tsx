import { mergeClasses } from '@fluentui/react-components';
import { Interval, useWords } from '#ui';
import { type ReactNode, useId, useState } from 'react';
import type { ReportRow } from './presentReport.ts';
import { useReportStyles } from './Report.styles.ts';

interface FigureSectionProps {
  readonly title: string;
  readonly lead: string;
  /** Name of the first column. */
  readonly group: string;
  readonly rows: readonly ReportRow[];
  /** Goal types have more columns than life themes. */
  readonly isDetailed: boolean;
  readonly foot: ReactNode;
}

/** The same figures as a chart or as a table: two buttons, for tabs put hidden stops into the page. */
export function FigureSection(props: FigureSectionProps) {
  const { title, lead, foot } = props;
  const words = useWords('report');
  const styles = useReportStyles();
  const [isTable, setTable] = useState(false);
  const id = useId();
  const option = (label: string, isChosen: boolean, table: boolean) => (
    <button type="button" className={mergeClasses(styles.choice, isChosen && styles.chosen)} aria-pressed={isChosen} onClick={() => setTable(table)}>
      {label}
    </button>
  );
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <div>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <p className={styles.quiet}>{lead}</p>
        </div>
        <div className={styles.toggle} role="group" aria-label={words.view.label(title.toLocaleLowerCase())}>
          {option(words.view.chart, !isTable, false)}
          {option(words.view.table, isTable, true)}
        </div>
      </div>
      {props.rows.length === 0 ? <p className={styles.quiet}>{words.leftOut}</p> : isTable ? <FigureTable {...props} /> : <FigureChart {...props} />}
      {foot}
    </section>
  );
}

function FigureChart({ group, rows }: FigureSectionProps) {
  const words = useWords('report');
  const styles = useReportStyles();
  return (
    <div className={styles.rows}>
      <div className={mergeClasses(styles.chartRow, styles.chartHead)} aria-hidden>
        <span>{group}</span>
        <span>{words.column.bothLong}</span>
        <span className={styles.axis}>
          <span>0 %</span>
          <span>50 %</span>
          <span>100 %</span>
        </span>
        <span>{words.column.went}</span>
      </div>
      {rows.map((row) => (
        <div key={row.group} className={styles.chartRow}>
          <span className={styles.name}>
            <span className={styles.strong}>{row.group}</span>
            {row.means !== '' && <span className={styles.caption}>{row.means}</span>}
          </span>
          <span className={styles.figures}>
            <span>
              <span className={mergeClasses(styles.caption, styles.onlyNarrow)}>{words.column.bothLong}: </span>
              {row.both}
            </span>
          </span>
          {row.figure ? (
            <>
              <span className={styles.plot}>
                <Interval {...row.figure} />
              </span>
              <span className={styles.figures}>
                <span>
                  <span className={styles.strong}>{row.went!.count}</span> · {row.went!.share}
                </span>
                {row.notes.length > 0 && <span className={styles.caption}>{row.notes.join(' · ')}</span>}
              </span>
            </>
          ) : (
            <span className={mergeClasses(styles.quiet, styles.wide)}>{row.hidden ?? (row.notes.join(' · ') || words.none)}</span>
          )}
        </div>
      ))}
    </div>
  );
}

function FigureTable({ title, group, rows, isDetailed }: FigureSectionProps) {
  const words = useWords('report');
  const styles = useReportStyles();
  const { column } = words;
  return (
    <div className={styles.scroll} role="region" aria-label={`${title}: ${words.view.table.toLocaleLowerCase()}`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{group}</th>
            <th scope="col">{column.citizens}</th>
            {isDetailed && <th scope="col">{column.withBaseline}</th>}
            <th scope="col">{column.withBoth}</th>
            {isDetailed && <th scope="col">{column.days}</th>}
            <th scope="col">{column.asHoped}</th>
            <th scope="col">{column.share}</th>
            <th scope="col">{column.interval}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.group}>
              <th scope="row">{row.group}</th>
              <td>{row.citizens}</td>
              {isDetailed && <td>{row.withBaseline}</td>}
              <td>{row.withBoth}</td>
              {isDetailed && <td>{row.days}</td>}
              <td>{row.asHoped}</td>
              <td>{row.share}</td>
              <td>
                <span className={styles.cell}>
                  {row.hidden ?? row.interval}
                  {row.notes.map((note) => (
                    <span key={note} className={styles.caption}>
                      {note}
                    </span>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
