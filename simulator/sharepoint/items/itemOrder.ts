import type { Column } from '../lists/columns.ts';
import { indexKey } from './itemIndex.ts';
import type { Item } from './items.ts';

export interface ItemOrder {
  /** `fields/Due` */
  readonly path: string;
  readonly isDescending: boolean;
}

/** Rows by one column, empty first, rows of the same value by id. */
export function ordered(items: readonly Item[], order: { readonly column: Column; readonly isDescending: boolean }): readonly Item[] {
  const sign = order.isDescending ? -1 : 1;
  return [...items].sort((a, b) => sign * compareKeys(sortKey(a, order.column), sortKey(b, order.column)) || a.id - b.id);
}

/** What a column of a row is compared by; undefined when empty. */
export function sortKey(item: Item, column: Column): string | number | undefined {
  if (column.name === 'ID') return item.id;
  if (column.name === 'Created') return item.createdAt;
  if (column.name === 'Modified') return item.modifiedAt;
  if (column.name === 'Author') return item.createdBy;
  if (column.name === 'Editor') return item.modifiedBy;
  const value = item.fields[column.name];
  if (value === undefined) return undefined;
  return typeof value === 'object' ? value.join(';').toLowerCase() : indexKey(value);
}

export function compareKeys(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  return a < b ? -1 : 1;
}
