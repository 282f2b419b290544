import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type MouseEvent, type ReactNode } from 'react';
import type { ShownColumn, ShownRow, ShownTotal } from '../../hosts/sharepoint/sharePointShapes.ts';
import { Cell } from './Cell.tsx';
import { cellText } from './cellFormat.ts';
import { GroupButton } from './GroupButton.tsx';
import { plainValue } from './plainValue.ts';
import type { GroupLine, Line, RowLine } from './rowLines.ts';
import { totalWords } from './totalWords.ts';

export interface RowsProps {
  /** What the table is called. */
  readonly label: string;
  readonly columns: readonly ShownColumn[];
  readonly parts: readonly (readonly Line[])[];
  readonly onToggle: (key: string) => void;
  /** Where the first cell of a row leads. */
  readonly hrefOf: (row: ShownRow) => string;
  /** Opens the row on this page instead of going there. */
  readonly onOpen?: (row: ShownRow) => void;
  readonly iconOf?: (row: ShownRow) => ReactNode;
  /** Heading of a column with what can be done by it. */
  readonly heading?: (column: ShownColumn) => ReactNode;
  /** What stands below the columns. */
  readonly totals?: readonly ShownTotal[];
  readonly sortedBy?: { readonly name: string; readonly isDescending: boolean };
}

/** Rows as a table, one body per group. */
export function RowTable(props: RowsProps) {
  const styles = useStyles();
  const { label, columns, parts, heading, sortedBy, totals = [] } = props;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={styles.head} style={{ minWidth: widthOf(column, parts) }} {...sortWords(column, sortedBy)}>
                {heading ? heading(column) : <span className={styles.plain}>{column.title}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map((lines, index) => (
          <tbody key={index}>
            {lines.map((line) => (
              <Fragment key={line.kind === 'group' ? line.key : line.row.id}>
                {line.kind === 'group' ? <GroupRow {...props} line={line} /> : <ItemRow {...props} line={line} />}
              </Fragment>
            ))}
          </tbody>
        ))}
        {totals.length > 0 && (
          <tfoot>
            <tr>
              {columns.map(({ name }) => (
                <td key={name} className={styles.total}>
                  {totalWords(totals.find((total) => total.name === name))}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** Room for what stands in the column, so that no text becomes a tower of syllables. */
function widthOf({ name, kind }: ShownColumn, parts: RowsProps['parts']): string {
  const rows = parts.flat().flatMap((line) => (line.kind === 'row' ? [line.row] : []));
  const longest = Math.max(0, ...rows.map(({ cells }) => plainValue(cells[name], kind).length));
  return `${Math.min(Math.max(longest, NARROWEST), WIDEST)}ch`;
}

const NARROWEST = 6;
const WIDEST = 24;

function sortWords({ name }: ShownColumn, sortedBy: RowsProps['sortedBy']): { readonly 'aria-sort'?: 'ascending' | 'descending' } {
  if (sortedBy?.name !== name) return {};
  return { 'aria-sort': sortedBy.isDescending ? 'descending' : 'ascending' };
}

function GroupRow({ columns, line, onToggle }: RowsProps & { readonly line: GroupLine }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="rowgroup" colSpan={columns.length} className={styles.group}>
        <GroupButton line={line} onToggle={onToggle} />
      </th>
    </tr>
  );
}

function ItemRow({ line, ...props }: RowsProps & { readonly line: RowLine }) {
  const styles = useStyles();
  return (
    <tr className={styles.row}>
      {props.columns.map((column, index) => (
        <td key={column.name} className={styles.cell}>
          {index === 0 ? (
            <Lead {...props} line={line} column={column} />
          ) : (
            <Cell column={column} columns={props.columns} row={line.row} rowIndex={line.index} />
          )}
        </td>
      ))}
    </tr>
  );
}

/** Id of the link that opens a row. */
export const rowElementId = (id: number): string => `row-${id}`;

/** The first value of a row, which opens it. */
export function Lead({ line, column, columns, hrefOf, onOpen, iconOf }: RowsProps & { readonly line: RowLine; readonly column: ShownColumn }) {
  const styles = useStyles();
  const { row, index } = line;
  const place = { column, columns, row, rowIndex: index };
  const words = cellText(place);
  const open = (event: MouseEvent): void => {
    if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(row);
  };
  return (
    <Link
      id={rowElementId(row.id)}
      className={styles.lead}
      href={hrefOf(row)}
      onClick={open}
      {...(onOpen ? { 'aria-label': `${words || 'Uden titel'}, åbn element ${row.id}` } : {})}
    >
      {iconOf?.(row)}
      {words === '' ? 'Uden titel' : <Cell {...place} isInLink />}
    </Link>
  );
}

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', position: 'relative' },
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums', lineHeight: tokens.lineHeightBase300 },
  head: {
    padding: '2px 12px 2px 0',
    height: '40px',
    textAlign: 'start',
    verticalAlign: 'middle',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  plain: { padding: '4px 8px' },
  group: { padding: 0, textAlign: 'start', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  cell: { padding: '9px 16px 9px 8px', verticalAlign: 'top', minWidth: '64px', maxWidth: '360px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { padding: '9px 16px 9px 8px', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  lead: { display: 'inline-flex', alignItems: 'center', gap: '8px', overflowWrap: 'break-word', minWidth: 0, maxWidth: '100%' },
});
