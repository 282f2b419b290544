import { expandOf, pick, requireOptions, selectOf } from '../../odata/queryOptions.ts';
import { readColumnDefinition } from '../../sharepoint/lists/columnDefinition.ts';
import { columnsOf } from '../../sharepoint/lists/columns.ts';
import { createList } from '../../sharepoint/lists/createList.ts';
import { listAccessOf } from '../../sharepoint/lists/listAccess.ts';
import { type List, listsOf, type ListTemplate } from '../../sharepoint/lists/lists.ts';
import { allows } from '../../sharepoint/permissions/basePermissions.ts';
import { effectivePermissions } from '../../sharepoint/permissions/effectivePermissions.ts';
import type { Site } from '../../sharepoint/sites/sites.ts';
import { created, type GraphCall, type GraphRoute, ok } from '../call.ts';
import { accessDenied, GraphError, invalidRequest } from '../errors.ts';
import { bodyOf } from '../sites/bodyOf.ts';
import { onSite, READS_SITES } from '../sites/onSite.ts';
import { siteOf } from '../sites/siteOf.ts';
import { requireType } from '../typeCheck.ts';
import { columnShape } from './columnShape.ts';
import { listOf } from './listOf.ts';
import { listShape } from './listShape.ts';

const readLists = (call: GraphCall) => {
  requireOptions(call.request.query, ['select', 'expand']);
  const site = siteOf(call, 'read');
  const visible = listsOf(call.world.database, site).filter((list) => listAccessOf(call.world, call.caller.user, site, list).has('ViewListItems'));
  return ok({ value: visible.map((list) => shaped(call, site, list)) });
};

const readList = (call: GraphCall) => {
  requireOptions(call.request.query, ['select', 'expand']);
  const { site, list } = listOf(call, 'read');
  return ok(shaped(call, site, list));
};

/** Lists are made by who manages lists, with an app that has Sites.Manage.All. */
const makeList = (call: GraphCall) => {
  const site = siteOf(call, 'manage');
  if (!allows(effectivePermissions(call.world, call.caller.user, site), 'ManageLists')) throw accessDenied();
  const body = bodyOf(call);
  requireType(body, 'microsoft.graph.list');
  const list = createList(call.world, site, call.caller.user, {
    displayName: readDisplayName(body),
    description: (body['description'] as string | null | undefined) ?? '',
    template: readTemplate(body),
    columns: ((body['columns'] as readonly Record<string, unknown>[] | undefined) ?? []).map(readColumnDefinition),
  });
  return created(listShape(call.world, site, list));
};

export const listRoutes: readonly GraphRoute[] = [
  ...onSite('GET', '/lists', READS_SITES, readLists),
  ...onSite('POST', '/lists', ['Sites.Manage.All'], makeList),
  ...onSite('GET', '/lists/{list-id}', READS_SITES, readList),
];

function shaped(call: GraphCall, site: Site, list: List): Record<string, unknown> {
  const expand = expandOf(call.request.query);
  const other = [...expand.keys()].find((name) => name !== 'columns');
  if (other !== undefined) throw new GraphError(501, 'notSimulated', `The local Microsoft 365 does not expand ${other} of lists`);
  const shape = pick(listShape(call.world, site, list), selectOf(call.request.query));
  if (!expand.has('columns')) return shape;
  const columns = columnsOf(call.world.database, list.id).filter((column) => !column.isHidden);
  return { ...shape, columns: columns.map((column) => pick(columnShape(column), expand.get('columns'))) };
}

function readDisplayName(body: Readonly<Record<string, unknown>>): string {
  const name = body['displayName'];
  if (typeof name !== 'string' || name.trim() === '') throw invalidRequest('A list needs a displayName');
  return name;
}

function readTemplate(body: Readonly<Record<string, unknown>>): ListTemplate {
  const template = (body['list'] as { template?: string } | null | undefined)?.template;
  if (template === undefined) throw invalidRequest('A list needs a template');
  if (template !== 'genericList' && template !== 'documentLibrary') {
    throw new GraphError(501, 'notSimulated', `The local Microsoft 365 has no lists of template ${template}`);
  }
  return template;
}
