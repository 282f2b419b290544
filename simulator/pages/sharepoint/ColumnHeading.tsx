import { Button, makeStyles, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { ColumnKind, ShownColumn } from '../../hosts/sharepoint/sharePointShapes.ts';

export interface ColumnHeadingProps {
  readonly column: ShownColumn;
  /** Undefined: the rows are not ordered by it. */
  readonly isDescending: boolean | undefined;
  readonly isGrouped: boolean;
  readonly onSort: (isDescending: boolean) => void;
  readonly onGroup: (isGrouped: boolean) => void;
}

/** Name of a column and, as in SharePoint, what can be done by it. */
export function ColumnHeading({ column, isDescending, isGrouped, onSort, onGroup }: ColumnHeadingProps) {
  const styles = useStyles();
  if (column.kind === 'note' || column.kind === 'computed') return <span className={styles.plain}>{column.title}</span>;
  const [up, down] = orderWords(column.kind);
  const Icon = isDescending === undefined ? ChevronDownRegular : isDescending ? ArrowDownRegular : ArrowUpRegular;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" className={styles.button} icon={<Icon fontSize={14} />} iconPosition="after">
          {column.title}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onSort(false)}>{up}</MenuItem>
          <MenuItem onClick={() => onSort(true)}>{down}</MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => onGroup(!isGrouped)}>{isGrouped ? 'Vis uden grupper' : `Gruppér efter ${column.title}`}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function orderWords(kind: ColumnKind): readonly [string, string] {
  if (kind === 'day' || kind === 'instant') return ['Ældste til nyeste', 'Nyeste til ældste'];
  if (kind === 'number' || kind === 'currency') return ['Mindste til største', 'Største til mindste'];
  return ['A til Å', 'Å til A'];
}

const useStyles = makeStyles({
  button: { minWidth: 0, padding: '4px 8px', fontWeight: 'inherit', fontSize: 'inherit' },
  plain: { padding: '4px 8px' },
});
