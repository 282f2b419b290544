import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemDetails } from '../../hosts/sharepoint/sharePointShapes.ts';
import { useLoaded } from '../frame/useLoaded.ts';
import { Cell } from './Cell.tsx';
import { sharePointApi } from './sharePointApi.ts';
import { rowElementId } from './RowTable.tsx';
import { Authorship, SidePanel } from './SidePanel.tsx';

export interface ItemPanelProps {
  readonly site: string;
  readonly list: string;
  readonly itemId: number;
  readonly listTitle: string;
  readonly onClose: () => void;
}

/** One row in full: every field as the column's formatting wants it, who wrote it, and what it was before. */
export function ItemPanel({ site, list, itemId, listTitle, onClose }: ItemPanelProps) {
  const styles = useStyles();
  const loaded = useLoaded(`item:${itemId}`, () => sharePointApi.item(site, list, itemId));
  return (
    <SidePanel title={`${listTitle}, element ${itemId}`} returnTo={rowElementId(itemId)} onClose={onClose}>
      {loaded.error !== undefined && <p role="alert">Elementet kunne ikke hentes. Luk, og prøv igen.</p>}
      {loaded.value && loaded.value.kind !== 'here' && <p className={styles.gone}>Elementet findes ikke, eller det er ikke delt med dig.</p>}
      {loaded.value?.kind === 'here' && <Details item={loaded.value.value} />}
    </SidePanel>
  );
}

function Details({ item }: { readonly item: ItemDetails }) {
  const styles = useStyles();
  const columns = item.fields.map(({ column }) => column);
  const cells = Object.fromEntries(item.fields.flatMap(({ column, value }) => (value === undefined ? [] : [[column.name, value]])));
  return (
    <>
      <dl className={styles.fields}>
        {item.fields.map(({ column, value }) => (
          <div key={column.name}>
            <dt className={styles.name}>{column.title}</dt>
            <dd className={styles.value}>{value === undefined ? <span className={styles.gone}>–</span> : <Cell column={column} columns={columns} row={{ id: item.id, cells }} rowIndex={0} />}</dd>
          </div>
        ))}
      </dl>
      <Authorship {...item} />
    </>
  );
}

const useStyles = makeStyles({
  fields: { margin: 0, display: 'grid', gap: '10px' },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  gone: { color: tokens.colorNeutralForeground2 },
});
