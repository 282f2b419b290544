import { mergeClasses } from '@fluentui/react-components';
import { useIsNarrow, useWords } from '#ui';
import type { ReactNode } from 'react';
import { useReportStyles } from './Report.styles.ts';

interface PlainTableProps {
  /** For who jumps from one to the next: it can be scrolled where the page is narrow. */
  readonly label: string;
  readonly head: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** Narrower than this, the last columns would stand out of sight. */
const NARROW_PLACE = 640;

/** Words left, figures right. In a narrow place a list, so that no figure stands out of sight. */
export function PlainTable(props: PlainTableProps) {
  return useIsNarrow(NARROW_PLACE) ? <NamedFigures {...props} /> : <WideTable {...props} />;
}

function NamedFigures({ label, head, rows }: PlainTableProps) {
  const styles = useReportStyles();
  return (
    <ul className={styles.named} aria-label={label}>
      {rows.map(({ key, cells: [name, ...cells] }) => (
        <li key={key}>
          <span className={styles.strong}>{name}</span>
          <dl className={styles.pairs}>
            {cells.map((cell, at) => (
              <div key={head[at + 1]}>
                <dt>{head[at + 1]}</dt>
                <dd>{cell}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function WideTable({ label, head, rows }: PlainTableProps) {
  const styles = useReportStyles();
  const { view } = useWords('report');
  return (
    <div className={styles.scroll} role="region" aria-label={`${label}: ${view.table.toLocaleLowerCase()}`} tabIndex={0}>
      <table className={mergeClasses(styles.table, styles.plain)}>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
