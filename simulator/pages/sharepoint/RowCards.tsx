import { makeStyles, tokens } from '@fluentui/react-components';
import { Cell } from './Cell.tsx';
import { cellText } from './cellFormat.ts';
import { GroupButton } from './GroupButton.tsx';
import type { RowLine } from './rowLines.ts';
import { Lead, type RowsProps } from './RowTable.tsx';
import { totalWords } from './totalWords.ts';

/** The same rows where a table does not fit: the first value leads, the others stand below with their names. */
export function RowCards(props: RowsProps) {
  return (
    <>
      <Parts {...props} />
      <Totals {...props} />
    </>
  );
}

function Totals({ columns, totals = [] }: RowsProps) {
  const styles = useStyles();
  const below = columns.flatMap((column) => totals.filter(({ name }) => name === column.name).map((total) => ({ column, total })));
  if (below.length === 0) return null;
  return (
    <dl className={styles.values}>
      {below.map(({ column, total }) => (
        <div key={column.name} className={styles.value}>
          <dt className={styles.name}>{column.title}</dt>
          <dd className={styles.definition}>{totalWords(total)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Parts(props: RowsProps) {
  const styles = useStyles();
  return props.parts.map((lines, index) => {
    const heads = lines.filter((line) => line.kind === 'group');
    const rows = lines.filter((line) => line.kind === 'row');
    return (
      <div key={index}>
        {heads.map((line) => (
          <h2 key={line.key} className={styles.group}>
            <GroupButton line={line} onToggle={props.onToggle} />
          </h2>
        ))}
        <ul className={styles.list} aria-label={props.label}>
          {rows.map((line) => (
            <Card key={line.row.id} {...props} line={line} />
          ))}
        </ul>
      </div>
    );
  });
}

function Card({ line, ...props }: RowsProps & { readonly line: RowLine }) {
  const styles = useStyles();
  const [first, ...others] = props.columns;
  const places = others.map((column) => ({ column, columns: props.columns, row: line.row, rowIndex: line.index }));
  return (
    <li className={styles.card}>
      <div className={styles.lead}>{first && <Lead {...props} line={line} column={first} />}</div>
      <dl className={styles.values}>
        {places
          .filter((place) => cellText(place) !== '')
          .map((place) => (
            <div key={place.column.name} className={styles.value}>
              <dt className={styles.name}>{place.column.title}</dt>
              <dd className={styles.definition}>
                <Cell {...place} />
              </dd>
            </div>
          ))}
      </dl>
    </li>
  );
}

const useStyles = makeStyles({
  group: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  card: { padding: '12px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  lead: { fontWeight: tokens.fontWeightSemibold },
  values: { margin: '4px 0 0', display: 'grid', gap: '4px' },
  value: { display: 'grid', gridTemplateColumns: 'minmax(88px, 36%) minmax(0, 1fr)', gap: '8px' },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  definition: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});
