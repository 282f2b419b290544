import type { World } from '../../kernel/world.ts';
import type { FieldValue } from '../items/fieldValues.ts';
import type { Item } from '../items/items.ts';
import type { Column } from '../lists/columns.ts';
import { cellValue } from './cellValue.ts';

/** Rows that have the same value in the column a view groups by. */
export interface RowGroup {
  readonly column: Column;
  /** Undefined: rows where it is empty. */
  readonly value: FieldValue | undefined;
  readonly count: number;
  readonly itemIds: readonly number[];
  /** By the second column. */
  readonly groups: readonly RowGroup[];
}

/** Groups of rows that are in the order of the columns already. */
export function groupRows(world: World, items: readonly Item[], columns: readonly Column[]): readonly RowGroup[] {
  const [column, ...rest] = columns;
  if (!column) return [];
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = JSON.stringify(cellValue(world, item, column) ?? null);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((members) => ({
    column,
    value: cellValue(world, members[0]!, column),
    count: members.length,
    itemIds: members.map(({ id }) => id),
    groups: groupRows(world, members, rest),
  }));
}
