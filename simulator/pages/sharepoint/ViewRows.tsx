import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ShownColumn, ShownRow, ShownView } from '../../hosts/sharepoint/sharePointShapes.ts';
import { useMatchesMedia } from '../frame/useMatchesMedia.ts';
import { cellText } from './cellFormat.ts';
import { ColumnHeading } from './ColumnHeading.tsx';
import { RowCards } from './RowCards.tsx';
import { rowLines } from './rowLines.ts';
import { RowTable } from './RowTable.tsx';
import type { Address } from './useAddress.ts';
import type { ListPages } from './useListPages.ts';

export interface ViewRowsProps {
  readonly label: string;
  readonly shown: ShownView;
  readonly pages: ListPages;
  readonly words: string;
  readonly address: Address;
  readonly hrefOf: (row: ShownRow) => string;
}

/** The rows of a view: a table where there is room, else one below the other. */
export function ViewRows({ label, shown, pages, words, address, hrefOf }: ViewRowsProps) {
  const styles = useStyles();
  const isNarrow = useMatchesMedia('(max-width: 640px)');
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const rows = pages.rows.filter((row, rowIndex) => fits(shown.columns, row, rowIndex, words));
  const isFiltered = words.trim() !== '';
  const parts = rowLines({ rows, groups: shown.groups, isFiltered, isOpen: (key) => isFiltered || toggled.has(key) === shown.isCollapsed });
  const Rows = isNarrow ? RowCards : RowTable;

  return (
    <>
      <p role="status" className={styles.count}>
        {countWords(shown, pages.rows.length, isFiltered ? rows.length : undefined)}
      </p>
      {pages.rows.length > 0 && (
        <Rows
          label={label}
          columns={shown.columns}
          parts={parts}
          totals={isFiltered ? [] : shown.totals}
          onToggle={(key) => setToggled(flipped(toggled, key))}
          hrefOf={hrefOf}
          onOpen={({ id }) => address.change({ item: String(id) })}
          heading={(column) => heading(column, shown, address)}
          {...(shown.order ? { sortedBy: { name: shown.order.column.name, isDescending: shown.order.isDescending } } : {})}
        />
      )}
      {shown.next !== undefined && (
        <Button className={styles.more} disabledFocusable={pages.isLoadingMore} onClick={pages.loadMore}>
          {pages.isLoadingMore ? 'Henter …' : 'Vis flere'}
        </Button>
      )}
    </>
  );
}

function heading(column: ShownColumn, shown: ShownView, address: Address) {
  const isGrouped = shown.groups[0]?.column.name === column.name;
  return (
    <ColumnHeading
      column={column}
      isDescending={shown.order?.column.name === column.name ? shown.order.isDescending : undefined}
      isGrouped={isGrouped}
      onSort={(isDescending) => address.change({ sort: column.name, desc: isDescending ? '1' : undefined })}
      onGroup={(isWanted) => address.change({ group: isWanted ? column.name : '-' })}
    />
  );
}

function fits(columns: readonly ShownColumn[], row: ShownRow, rowIndex: number, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return wanted === '' || columns.some((column) => cellText({ column, columns, row, rowIndex }).toLowerCase().includes(wanted));
}

function countWords({ total }: ShownView, loaded: number, found: number | undefined): string {
  const elements = (count: number): string => (count === 1 ? '1 element' : `${count} elementer`);
  if (found !== undefined) return `${found} af ${elements(loaded)}${loaded < total ? ` – kun de ${loaded} viste er gennemsøgt` : ''}`;
  if (total === 0) return 'Der er ingen elementer i denne visning.';
  return loaded < total ? `Viser ${loaded} af ${elements(total)}` : elements(total);
}

function flipped(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

const useStyles = makeStyles({
  count: { margin: '4px 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  more: { marginTop: '16px' },
});
