import type { Column } from '../lists/columns.ts';
import { compareKeys, sortKey } from '../items/itemOrder.ts';
import type { Item } from '../items/items.ts';
import { siteDate } from '../items/sharePointTime.ts';
import type { CamlComparison, CamlCondition, CamlValue } from './camlQuery.ts';

/** What `[Me]` and `<Today/>` stand for. */
export interface Viewpoint {
  readonly objectId: string;
  readonly now: Date;
}

export function fitsCaml(item: Item, condition: CamlCondition, viewpoint: Viewpoint): boolean {
  if ('joinedBy' in condition) {
    const isLeft = fitsCaml(item, condition.left, viewpoint);
    if (isLeft === (condition.joinedBy === 'or')) return isLeft;
    return fitsCaml(item, condition.right, viewpoint);
  }
  const { column, kind } = condition;
  const value = comparable(column, sortKey(item, column));
  if (kind === 'IsNull') return value === undefined;
  if (kind === 'IsNotNull') return value !== undefined;
  const wanted = wantedKey(column, condition.value, viewpoint);
  if (kind === 'Neq') return value !== wanted;
  return value !== undefined && compares(kind, value, wanted);
}

function compares(kind: Exclude<CamlComparison, 'IsNull' | 'IsNotNull' | 'Neq'>, value: string | number, wanted: string | number): boolean {
  if (kind === 'BeginsWith') return String(value).startsWith(String(wanted));
  if (kind === 'Contains') return String(value).includes(String(wanted));
  const sign = compareKeys(value, wanted);
  return { Eq: sign === 0, Gt: sign > 0, Geq: sign >= 0, Lt: sign < 0, Leq: sign <= 0 }[kind];
}

/** Dates are compared as days of the site: CAML leaves the time out unless told otherwise. */
function comparable(column: Column, value: string | number | undefined): string | number | undefined {
  return column.kind === 'dateTime' && value !== undefined ? siteDate(new Date(value)) : value;
}

/** What the index or {@link comparable} has for a value of the query. */
function wantedKey(column: Column, value: CamlValue, { objectId, now }: Viewpoint): string | number {
  if (column.kind === 'person') return value.isMe ? objectId : value.text;
  if (value.todayOffset !== undefined) return siteDate(new Date(now.getTime() + value.todayOffset * 86_400_000));
  if (column.kind === 'dateTime') return /^\d{4}-\d\d-\d\d$/.test(value.text) ? value.text : siteDate(new Date(value.text));
  if (column.kind === 'number' || column.kind === 'currency') return Number(value.text);
  if (column.kind === 'boolean') return value.text === '1' || value.text.toUpperCase() === 'TRUE' ? 1 : 0;
  return value.text.toLowerCase();
}
