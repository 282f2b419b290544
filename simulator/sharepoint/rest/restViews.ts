import { columnsOf } from '../lists/columns.ts';
import { CamlError, parseCaml } from '../views/camlQuery.ts';
import { showableColumn } from '../views/readView.ts';
import { parseTotals } from '../views/viewTotals.ts';
import { addView, findView, removeView, saveView, type View, viewsOf } from '../views/views.ts';
import { onList, type RestListCall } from './onList.ts';
import { requireFormatting } from './requireFormatting.ts';
import {
  MANAGES, READS, requireIfMatch, requirePermission, requireProperties, restBody, restChanged, restCreated, restDone, RestError, restInvalid,
  restNotFound, restNotSimulated, restOk, type RestRoute, restSelect,
} from './restCall.ts';

type Body = Readonly<Record<string, unknown>>;

const PROPERTIES = {
  Title: 'string', ViewQuery: 'string', RowLimit: 'number', Paged: 'boolean', DefaultView: 'boolean', PersonalView: 'boolean', CustomFormatter: 'any',
  Aggregations: 'any', AggregationsStatus: 'string',
} as const;

/** What `views/add` takes beside the query and the fields: totals and formatting are given afterwards. */
const CREATION = ['Title', 'RowLimit', 'Paged', 'PersonalView'];

const readViews = (call: RestListCall) => restOk({ value: viewsOf(call.world.database, call.list).map((view) => restSelect(call, shape(view))) });

/** Fields are no property of a new view: they are added one by one, or given to `views/add`. */
const makeView = (call: RestListCall) => {
  requirePermission(call, 'ManageLists', call.list);
  const body = restBody(call);
  requireProperties(body, PROPERTIES);
  return restCreated(shape(newView(call, body, ['LinkTitle'])));
};

const addByParameters = (call: RestListCall) => {
  requirePermission(call, 'ManageLists', call.list);
  const { parameters } = restBody(call) as { parameters?: Body };
  if (!parameters) throw restInvalid("'parameters' is needed.");
  const { Query, ViewFields, SetAsDefaultView, ...rest } = parameters;
  const other = Object.keys(rest).find((name) => !CREATION.includes(name));
  if (other !== undefined) throw restInvalid(`The property '${other}' does not exist on type 'SP.ViewCreationInformation'.`);
  const body = { ...rest, ...(Query === undefined ? {} : { ViewQuery: Query }), ...(SetAsDefaultView === undefined ? {} : { DefaultView: SetAsDefaultView }) };
  requireProperties(body, PROPERTIES);
  const fields = ViewFields === undefined ? ['LinkTitle'] : readNames(ViewFields);
  return restOk(shape(newView(call, body, fields)));
};

const changeView = (call: RestListCall) => {
  requireIfMatch(call);
  requirePermission(call, 'ManageLists', call.list);
  const view = viewOf(call);
  const body = restBody(call);
  requireProperties(body, PROPERTIES);
  if (body['DefaultView'] === false && view.isDefault) throw restInvalid('A list has one default view: make another one the default.');
  saveView(call.world.database, changed(call, view, body));
  return restChanged();
};

const deleteView = (call: RestListCall) => {
  requirePermission(call, 'ManageLists', call.list);
  const view = viewOf(call);
  if (view.isDefault) throw restInvalid('The default view cannot be deleted.');
  removeView(call.world.database, view);
  return restDone();
};

const removeAllFields = (call: RestListCall) => setFields(call, () => []);

const addField = (call: RestListCall) => setFields(call, (fields) => [...fields, requireShowable(call, call.params['field'] ?? '')]);

const removeField = (call: RestListCall) => setFields(call, (fields) => fields.filter((name) => name !== call.params['field']));

const ONE_VIEW = ["/views/getbytitle('{view}')", "/views/getbyid('{view}')", "/views(guid'{view}')", "/views('{view}')", '/defaultview'];

const onView = (method: string, rest: string, scopes: readonly string[], handle: (call: RestListCall) => ReturnType<typeof restDone>) =>
  ONE_VIEW.flatMap((form) => onList(method, form + rest, scopes, handle));

export const restViewRoutes: readonly RestRoute[] = [
  ...onList('GET', '/views', READS, readViews),
  ...onList('POST', '/views', MANAGES, makeView),
  ...onList('POST', '/views/add', MANAGES, addByParameters),
  ...onView('GET', '', READS, (call) => restOk(restSelect(call, shape(viewOf(call))))),
  ...onView('MERGE', '', MANAGES, changeView),
  ...onView('DELETE', '', MANAGES, deleteView),
  ...onView('GET', '/viewfields', READS, (call) => restOk({ Items: viewOf(call).fields })),
  ...onView('POST', '/viewfields/removeallviewfields', MANAGES, removeAllFields),
  ...onView('POST', "/viewfields/addviewfield('{field}')", MANAGES, addField),
  ...onView('POST', "/viewfields/removeviewfield('{field}')", MANAGES, removeField),
];

function newView(call: RestListCall, body: Body, fields: readonly string[]): View {
  const title = body['Title'];
  if (typeof title !== 'string' || title === '') throw restInvalid('A view needs a Title.');
  if (findView(call.world.database, call.list, title)) throw new RestError(400, '-2130575340, Microsoft.SharePoint.SPException', 'A view with this name already exists.');
  const plain = { title, query: '', fields: fields.map((name) => requireShowable(call, name)), rowLimit: 30, isPaged: true, isDefault: false, formatter: null, aggregations: '', hasTotals: false };
  return addView(call.world.database, call.list, changed(call, { ...plain, id: '', listId: call.list.id }, body));
}

function changed(call: RestListCall, view: View, body: Body): View {
  if (body['PersonalView'] === true) throw restNotSimulated('personal views');
  const query = (body['ViewQuery'] as string | undefined) ?? view.query;
  const aggregations = (body['Aggregations'] as string | null | undefined) === null ? '' : ((body['Aggregations'] as string | undefined) ?? view.aggregations);
  requireQuery(call, query, aggregations);
  return {
    ...view,
    title: (body['Title'] as string | undefined) ?? view.title,
    query,
    rowLimit: (body['RowLimit'] as number | undefined) ?? view.rowLimit,
    isPaged: (body['Paged'] as boolean | undefined) ?? view.isPaged,
    isDefault: (body['DefaultView'] as boolean | undefined) ?? view.isDefault,
    formatter: 'CustomFormatter' in body ? requireFormatting('view', body['CustomFormatter']) : view.formatter,
    aggregations,
    hasTotals: 'AggregationsStatus' in body ? body['AggregationsStatus'] === 'On' : view.hasTotals,
  };
}

/** SharePoint takes any query and shows an error instead of the view; here the mistake is found when it is made. */
function requireQuery(call: RestListCall, query: string, aggregations: string): void {
  const columns = columnsOf(call.world.database, call.list.id);
  try {
    parseCaml(query, columns);
    parseTotals(aggregations, columns);
  } catch (error) {
    if (error instanceof CamlError) throw restInvalid(error.message);
    throw error;
  }
}

function setFields(call: RestListCall, change: (fields: readonly string[]) => readonly string[]) {
  requirePermission(call, 'ManageLists', call.list);
  const view = viewOf(call);
  saveView(call.world.database, { ...view, fields: change(view.fields) });
  return restDone();
}

function viewOf(call: RestListCall): View {
  const given = call.params['view'];
  const views = viewsOf(call.world.database, call.list);
  const view = given === undefined ? views.find(({ isDefault }) => isDefault) : findView(call.world.database, call.list, given);
  if (!view) throw restNotFound(`View '${given ?? 'default'}'`);
  return view;
}

function requireShowable(call: RestListCall, name: string): string {
  if (!showableColumn(columnsOf(call.world.database, call.list.id), name)) throw restNotFound(`Column '${name}'`);
  return name;
}

function readNames(given: unknown): readonly string[] {
  const names: unknown = Array.isArray(given) ? given : (given as { results?: unknown } | null)?.results;
  if (!Array.isArray(names) || names.some((name) => typeof name !== 'string')) throw restInvalid("'ViewFields' takes a list of names.");
  return names as string[];
}

function shape(view: View): Body {
  return {
    Id: view.id,
    Title: view.title,
    ViewQuery: asWritten(view.query),
    RowLimit: view.rowLimit,
    Paged: view.isPaged,
    DefaultView: view.isDefault,
    PersonalView: false,
    Hidden: false,
    CustomFormatter: view.formatter,
    ViewType: 'HTML',
    Aggregations: view.aggregations === '' ? null : asWritten(view.aggregations),
    AggregationsStatus: view.hasTotals ? 'On' : 'Off',
  };
}

/** XML comes back as SharePoint's own writer writes it, not as it was sent. */
function asWritten(xml: string): string {
  return xml.replace(/\s*\/>/g, ' />');
}
