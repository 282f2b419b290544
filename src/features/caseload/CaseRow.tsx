import { mergeClasses } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { Key } from '#domain';
import { Due, hrefOf, RouteLink } from '#ui';
import { useCaseRowStyles } from './CaseRow.styles.ts';
import type { PresentedRow } from './presentRow.ts';

export interface CaseRowProps {
  readonly row: PresentedRow;
  /** `pane`: dividers and a verb link. `tab`: closer, the verb in words, the chosen row marked. */
  readonly layout: 'pane' | 'tab';
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly onFocus: (caseKey: Key) => void;
}

export function CaseRow({ row, layout, isStop, isChosen, onFocus }: CaseRowProps) {
  const styles = useCaseRowStyles();
  return (
    <li className={mergeClasses(styles.row, styles[layout], isChosen && styles.chosen)}>
      <div className={styles.lines}>
        <a
          data-row={row.caseKey}
          href={hrefOf({ page: 'case', caseKey: row.caseKey })}
          tabIndex={isStop ? 0 : -1}
          aria-current={isChosen ? 'true' : undefined}
          className={styles.name}
          onFocus={() => onFocus(row.caseKey)}
        >
          {row.name}
        </a>
        <span className={styles.service}>{row.service}</span>
      </div>
      {row.day && <Due day={row.day} form="row" isBooked={row.isBooked} {...(row.instead === null ? {} : { instead: row.instead })} />}
      <RowStep row={row} layout={layout} isStop={isStop} />
    </li>
  );
}

function RowStep({ row, layout, isStop }: Pick<CaseRowProps, 'row' | 'layout' | 'isStop'>) {
  const styles = useCaseRowStyles();
  if (row.waits !== null) return <span className={mergeClasses(styles.step, styles.waits, layout === 'tab' && styles.small)}>{row.waits}</span>;
  if (row.verb === null) return null;
  if (layout === 'tab') return <span className={mergeClasses(styles.step, styles.small, styles.mine)}>{row.verb.text}</span>;
  return (
    <RouteLink to={row.verb.to} tabIndex={isStop ? 0 : -1} className={mergeClasses(styles.step, styles.link)}>
      {row.verb.text}
      <ArrowRight16Regular aria-hidden />
    </RouteLink>
  );
}
