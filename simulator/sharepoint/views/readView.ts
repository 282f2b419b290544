import type { User } from '../../directory/users.ts';
import type { World } from '../../kernel/world.ts';
import { type Column, columnsOf, findColumn } from '../lists/columns.ts';
import { listAccessOf } from '../lists/listAccess.ts';
import type { List } from '../lists/lists.ts';
import type { Site } from '../sites/sites.ts';
import { type FieldValue } from '../items/fieldValues.ts';
import type { Item } from '../items/items.ts';
import { ordered } from '../items/itemOrder.ts';
import { cellValue } from './cellValue.ts';
import { fitsCaml } from './camlMatch.ts';
import { parseCaml } from './camlQuery.ts';
import { candidateRows } from './candidateRows.ts';
import { groupRows, type RowGroup } from './groupRows.ts';
import { parseTotals, totalsOf, type ViewTotal } from './viewTotals.ts';
import type { View } from './views.ts';

export interface ViewRow {
  readonly item: Item;
  /** By internal name; persons by name, what is empty is absent. */
  readonly cells: Readonly<Record<string, FieldValue>>;
}

/** A view as a person sees it. */
export interface ReadView {
  readonly columns: readonly Column[];
  /** One page in the view's order, groups kept together. */
  readonly rows: readonly ViewRow[];
  /** Empty when the view groups nothing. Counts are of all rows, not of the page. */
  readonly groups: readonly RowGroup[];
  readonly isCollapsed: boolean;
  readonly total: number;
  /** Below the columns, of all rows; empty when the view has none. */
  readonly totals: readonly ViewTotal[];
  /** `after` of the next page. */
  readonly next: number | undefined;
}

/** The person may not see the list. */
export class ViewDenied extends Error {}

/**
 * Reads a view: filter, order, groups and one page of rows. Who sees only their own rows gets those.
 * @param after rows to skip: `next` of the page before.
 * @throws ViewDenied, ListViewThresholdExceeded, CamlError (a column of the query is gone).
 */
export function readView(world: World, user: User, site: Site, list: List, view: View, after = 0): ReadView {
  const access = listAccessOf(world, user, site, list);
  if (!access.has('ViewListItems')) throw new ViewDenied('Access denied.');
  const columns = columnsOf(world.database, list.id);
  const query = parseCaml(view.query, columns);
  const viewpoint = { objectId: user.objectId, now: world.clock.now() };
  const found = candidateRows(world, list, query).filter(
    (item) =>
      (access.readsOnlyBy === undefined || item.createdBy === access.readsOnlyBy) &&
      (query.where === undefined || fitsCaml(item, query.where, viewpoint)),
  );
  // A stable sort from the last criterion to the first.
  const sorted = [...query.groupBy, ...query.orderBy].reduceRight<readonly Item[]>((rows, order) => ordered(rows, order), found);
  const shown = view.fields.map((name) => viewColumn(columns, name));
  const page = sorted.slice(after, after + view.rowLimit);
  return {
    columns: shown,
    rows: page.map((item) => ({ item, cells: cellsOf(world, item, [...shown, ...query.groupBy.map(({ column }) => column)]) })),
    groups: groupRows(world, sorted, query.groupBy.map(({ column }) => column)),
    isCollapsed: query.isCollapsed,
    total: sorted.length,
    totals: view.hasTotals ? totalsOf(world, sorted, parseTotals(view.aggregations, columns)) : [],
    next: view.isPaged && sorted.length > after + view.rowLimit ? after + view.rowLimit : undefined,
  };
}

/** Names that views use for the title or file name with a link. */
const ALIASES: Readonly<Record<string, string>> = { LinkTitle: 'Title', LinkTitleNoMenu: 'Title', LinkFilename: 'FileLeafRef', LinkFilenameNoMenu: 'FileLeafRef' };

/** Undefined when a view may not show the name. */
export function showableColumn(columns: readonly Column[], name: string): Column | undefined {
  const column = findColumn(columns, ALIASES[name] ?? name);
  return column && { ...column, name };
}

function viewColumn(columns: readonly Column[], name: string): Column {
  const gone = { ...columns[0]!, name, displayName: name };
  return showableColumn(columns, name) ?? gone;
}

function cellsOf(world: World, item: Item, columns: readonly Column[]): Readonly<Record<string, FieldValue>> {
  const cells = columns.map((column) => [column.name, cellValue(world, item, { ...column, name: ALIASES[column.name] ?? column.name })]);
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined)) as Readonly<Record<string, FieldValue>>;
}
