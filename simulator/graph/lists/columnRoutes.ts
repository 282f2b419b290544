import { pick, requireOptions, selectOf } from '../../odata/queryOptions.ts';
import { changeColumn } from '../../sharepoint/lists/changeColumn.ts';
import { readColumnDefinition } from '../../sharepoint/lists/columnDefinition.ts';
import { type Column, columnsOf, findColumn } from '../../sharepoint/lists/columns.ts';
import { createColumn } from '../../sharepoint/lists/createColumn.ts';
import { removeColumn } from '../../sharepoint/lists/removeColumn.ts';
import { created, type GraphCall, type GraphRoute, noContent, ok } from '../call.ts';
import { itemNotFound } from '../errors.ts';
import { bodyOf } from '../sites/bodyOf.ts';
import { onSite, READS_SITES } from '../sites/onSite.ts';
import { requireType } from '../typeCheck.ts';
import { columnShape } from './columnShape.ts';
import { type ListCall, listOf } from './listOf.ts';

const READS_COLUMNS = [...READS_SITES, 'Sites.Manage.All', 'Sites.FullControl.All'];
const MANAGES_COLUMNS = ['Sites.Manage.All', 'Sites.FullControl.All'];

const readColumns = (call: GraphCall) => {
  requireOptions(call.request.query, ['select', 'top']);
  const { list } = listOf(call, 'read');
  const columns = columnsOf(call.world.database, list.id).filter((column) => !column.isHidden);
  return ok({ value: columns.map((column) => pick(columnShape(column), selectOf(call.request.query))) });
};

const readColumn = (call: GraphCall) => ok(columnShape(columnOf(call, listOf(call, 'read'))));

const makeColumn = (call: GraphCall) => {
  const { list } = listOf(call, 'manage', 'ManageLists');
  const body = bodyOf(call);
  requireType(body, 'microsoft.graph.columnDefinition');
  return created(columnShape(createColumn(call.world.database, list, readColumnDefinition(body))));
};

const editColumn = (call: GraphCall) => {
  const listCall = listOf(call, 'manage', 'ManageLists');
  const body = bodyOf(call);
  requireType(body, 'microsoft.graph.columnDefinition');
  changeColumn(call.world.database, listCall.list, columnOf(call, listCall), body);
  return ok(columnShape(columnOf(call, listCall)));
};

const deleteColumn = (call: GraphCall) => {
  const listCall = listOf(call, 'manage', 'ManageLists');
  removeColumn(call.world.database, listCall.list, columnOf(call, listCall));
  return noContent();
};

export const columnRoutes: readonly GraphRoute[] = [
  ...onSite('GET', '/lists/{list-id}/columns', READS_COLUMNS, readColumns),
  ...onSite('POST', '/lists/{list-id}/columns', MANAGES_COLUMNS, makeColumn),
  ...onSite('GET', '/lists/{list-id}/columns/{column-id}', READS_COLUMNS, readColumn),
  ...onSite('PATCH', '/lists/{list-id}/columns/{column-id}', MANAGES_COLUMNS, editColumn),
  ...onSite('DELETE', '/lists/{list-id}/columns/{column-id}', MANAGES_COLUMNS, deleteColumn),
];

function columnOf(call: GraphCall, { list }: ListCall): Column {
  const column = findColumn(columnsOf(call.world.database, list.id), call.params['column-id'] ?? '');
  if (!column) throw itemNotFound('The specified column was not found');
  return column;
}
