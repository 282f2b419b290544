import type { CalendarDay } from '#domain';
import { formatsOf, type ListSchema, type View, viewsOf } from '#store/setUp';
import type { ChangeLog } from './changeLog.ts';
import { listPath } from './rights.ts';
import { quoted, type SharePointRest } from './sharePointRest.ts';

interface ViewState {
  readonly Id: string;
  readonly Title: string;
  readonly ViewQuery: string;
  readonly RowLimit: number;
  readonly DefaultView: boolean;
  readonly Aggregations: string | null;
  readonly AggregationsStatus: string | null;
}

const SELECT = 'Id,Title,ViewQuery,RowLimit,DefaultView,Aggregations,AggregationsStatus';

/** Views and column formatting. Views of other names are people's own and stay. */
export async function ensureViews(rest: SharePointRest, log: ChangeLog, listId: string, schema: ListSchema, today: CalendarDay): Promise<void> {
  const path = listPath(listId);
  const { value } = await rest.get<{ value: readonly ViewState[] }>(`${path}/views?$select=${SELECT}`);
  for (const view of viewsOf(schema, today)) {
    const known = value.find(({ Title }) => Title === view.title);
    if (!known) await log.change(`${schema.title}: visningen "${view.title}"`, () => addView(rest, path, view));
    else await mendView(rest, log, path, schema, view, known);
  }
  for (const [column, format] of Object.entries(formatsOf(schema))) await ensureFormat(rest, log, path, schema, column, format);
}

/** With its columns in one request: `/views` itself takes none, and each would be a request of its own. Totals are no part of that. */
async function addView(rest: SharePointRest, path: string, view: View): Promise<void> {
  const { title, query, columns, rowLimit } = view;
  const parameters = { Title: title, Query: query, ViewFields: columns, RowLimit: rowLimit, Paged: true, PersonalView: false, SetAsDefaultView: view.isDefault };
  const { Id } = await rest.post<Pick<ViewState, 'Id'>>(`${path}/views/add`, { parameters });
  if (view.totals) await rest.merge(viewPath(path, Id), totalsOf(view));
}

async function mendView(rest: SharePointRest, log: ChangeLog, path: string, schema: ListSchema, view: View, known: ViewState): Promise<void> {
  const address = viewPath(path, known.Id);
  const change = {
    ...(isSameXml(known.ViewQuery, view.query) ? {} : { ViewQuery: view.query }),
    ...(known.RowLimit === view.rowLimit ? {} : { RowLimit: view.rowLimit }),
    ...(view.isDefault && !known.DefaultView ? { DefaultView: true } : {}),
    ...(hasTotals(known, view) ? {} : totalsOf(view)),
  };
  if (Object.keys(change).length > 0) await log.change(`${schema.title}: visningen "${view.title}" rettet`, () => rest.merge(address, change));
  const { Items: columns } = await rest.get<{ Items: readonly string[] }>(`${address}/viewfields`);
  if (columns.join() !== view.columns.join()) {
    await log.change(`${schema.title}: kolonner i visningen "${view.title}"`, () => setColumns(rest, address, view.columns));
  }
}

function totalsOf({ totals = {} }: View): Required<Pick<ViewState, 'Aggregations' | 'AggregationsStatus'>> {
  const fields = Object.entries(totals).map(([name, total]) => `<FieldRef Name="${name}" Type="${total}"/>`);
  return { Aggregations: fields.join(''), AggregationsStatus: 'On' };
}

function hasTotals(known: ViewState, view: View): boolean {
  return !view.totals || (known.AggregationsStatus === 'On' && isSameXml(known.Aggregations ?? '', totalsOf(view).Aggregations ?? ''));
}

/** SharePoint writes the XML of a view anew: an element that holds nothing ends with a space and a stroke. */
function isSameXml(known: string, wish: string): boolean {
  const plain = (xml: string): string => xml.replace(/\s*\/>/g, '/>').replace(/>\s+</g, '><').trim();
  return plain(known) === plain(wish);
}

async function setColumns(rest: SharePointRest, address: string, columns: readonly string[]): Promise<void> {
  await rest.post(`${address}/viewfields/removeallviewfields`);
  for (const column of columns) await rest.post(`${address}/viewfields/addviewfield(${quoted(column)})`);
}

function viewPath(path: string, viewId: string): string {
  return `${path}/views(guid${quoted(viewId)})`;
}

async function ensureFormat(rest: SharePointRest, log: ChangeLog, path: string, schema: ListSchema, column: string, format: object): Promise<void> {
  const address = `${path}/fields/getbyinternalnameortitle(${quoted(column)})`;
  const { CustomFormatter: known } = await rest.get<{ CustomFormatter: string | null }>(`${address}?$select=CustomFormatter`);
  const wish = JSON.stringify(format);
  if (known === wish) return;
  await log.change(`${schema.title}: udseende af "${column}"`, () => rest.merge(address, { CustomFormatter: wish }));
}
