import { randomUUID } from 'node:crypto';
import type { Database } from '../../kernel/database.ts';
import type { List } from '../lists/lists.ts';

/** How a list is shown to people: which columns, rows, order and groups. */
export interface View {
  readonly id: string;
  readonly listId: string;
  readonly title: string;
  /** CAML: what stands inside `<Query>`, i.e. `<Where>`, `<OrderBy>`, `<GroupBy>`. */
  readonly query: string;
  /** Internal names. */
  readonly fields: readonly string[];
  readonly rowLimit: number;
  readonly isPaged: boolean;
  readonly isDefault: boolean;
  /** View formatting, JSON. */
  readonly formatter: string | null;
  /** `<FieldRef Name="Days" Type="AVG"/>` for each column with a total; '' for none. */
  readonly aggregations: string;
  readonly hasTotals: boolean;
}

const SELECT = 'select view.*, total.aggregations, total.hasTotals from sp_view view left join sp_view_total total on total.viewId = view.id';

/** The default view first. */
export function viewsOf(database: Database, list: List): readonly View[] {
  return (database.prepare(`${SELECT} where view.listId = ? order by view.isDefault desc, view.title`).all(list.id) as ViewRow[]).map(toView);
}

export function findView(database: Database, list: List, idOrTitle: string): View | undefined {
  const wanted = idOrTitle.toLowerCase();
  return viewsOf(database, list).find((view) => view.id === wanted || view.title.toLowerCase() === wanted);
}

/** A new view has no totals unless told. */
export function addView(database: Database, list: List, view: Omit<View, 'id' | 'listId' | Totals> & Partial<Pick<View, Totals>>): View {
  const added = { aggregations: '', hasTotals: false, ...view, id: randomUUID(), listId: list.id };
  saveView(database, added);
  return added;
}

/** Writes the view; a new default view takes the place of the old one. */
export function saveView(database: Database, view: View): void {
  if (view.isDefault) database.prepare('update sp_view set isDefault = 0 where listId = ?').run(view.listId);
  database
    .prepare(
      `insert or replace into sp_view (id, listId, title, query, fields, rowLimit, isPaged, isDefault, formatter)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      view.id, view.listId, view.title, view.query, JSON.stringify(view.fields), view.rowLimit, Number(view.isPaged),
      Number(view.isDefault), view.formatter,
    );
  database
    .prepare('insert or replace into sp_view_total (viewId, aggregations, hasTotals) values (?, ?, ?)')
    .run(view.id, view.aggregations, Number(view.hasTotals));
}

export function removeView(database: Database, view: View): void {
  database.prepare('delete from sp_view where id = ?').run(view.id);
  database.prepare('delete from sp_view_total where viewId = ?').run(view.id);
}

type Flags = 'isPaged' | 'isDefault';
type Totals = 'aggregations' | 'hasTotals';
type ViewRow = Omit<View, 'fields' | Flags | Totals> & Readonly<Record<Flags, number>> & { readonly fields: string; readonly aggregations: string | null; readonly hasTotals: number | null };

function toView(row: ViewRow): View {
  return {
    ...row,
    fields: JSON.parse(row.fields) as readonly string[],
    isPaged: row.isPaged === 1,
    isDefault: row.isDefault === 1,
    aggregations: row.aggregations ?? '',
    hasTotals: row.hasTotals === 1,
  };
}
