import { parseFilter } from '../../odata/filter.ts';
import { expandOf, option, orderOf, pick, requireOptions, selectOf, topOf } from '../../odata/queryOptions.ts';
import { queryItems } from '../../sharepoint/items/itemQuery.ts';
import type { Item } from '../../sharepoint/items/items.ts';
import { type GraphCall, ok } from '../call.ts';
import { GRAPH_MOUNT } from '../dispatch.ts';
import { GraphError, invalidRequest } from '../errors.ts';
import { fieldsShape, type ItemContext, itemContext, itemShape } from './itemShape.ts';
import { itemOf } from './itemOf.ts';
import { listOf } from './listOf.ts';

/** Rows a page when the client names none (commonly given as 200, not documented). */
const USUAL_PAGE = 200;

/** GET items: `$filter`, `$expand`, `$select`, `$orderby`, `$top` and the token of the next link; `$skip` and `$count` do not page. */
export function readItemsPage(call: GraphCall) {
  const { query } = call.request;
  requireOptions(query, ['filter', 'expand', 'select', 'orderby', 'top', 'skiptoken']);
  const { site, list, access } = listOf(call, 'read');
  const filter = option(query, 'filter');
  const page = queryItems(call.world, site, list, {
    clauses: filter === undefined ? [] : parseFilter(filter),
    order: orderOf(query),
    mayScan: prefersScan(call),
    onlyBy: access.readsOnlyBy,
    after: readToken(option(query, 'skiptoken')),
    top: pageSize(call),
  });
  const context = itemContext(call.world, site, list);
  const value = page.items.map((item) => expandedItem(call, context, item));
  return ok({ value, ...(page.next === undefined ? {} : { '@odata.nextLink': linkTo(call, '$skiptoken', writeToken(page.next)) }) });
}

export function readOneItem(call: GraphCall) {
  requireOptions(call.request.query, ['expand', 'select']);
  const { site, list, item } = itemOf(call, 'read');
  return ok(expandedItem(call, itemContext(call.world, site, list), item), { ETag: unquoted(item) });
}

/** The row as `$select` and `$expand` want it. */
export function expandedItem(call: GraphCall, context: ItemContext, item: Item): Record<string, unknown> {
  const expand = expandOf(call.request.query);
  const other = [...expand.keys()].find((name) => name !== 'fields');
  if (other !== undefined) throw new GraphError(501, 'notSimulated', `The local Microsoft 365 does not expand ${other} of list items`);
  const shape = pick(itemShape(context, item), selectOf(call.request.query));
  return expand.has('fields') ? { ...shape, fields: fieldsShape(context, item, expand.get('fields')) } : shape;
}

/** A size above the largest is cut without a word. */
export function pageSize(call: GraphCall): number {
  const largest = call.world.switches.listPageSize;
  return Math.min(topOf(call.request.query) ?? USUAL_PAGE, largest);
}

/** The request's own address with one option set. */
export function linkTo({ world, request }: GraphCall, name: string, value: string): string {
  const query = new URLSearchParams(request.query);
  query.set(name, value);
  return `${world.origin}${GRAPH_MOUNT}${request.path}?${query.toString()}`;
}

/** The HTTP header carries the tag without its quotes (seen by third parties). */
export function unquoted(item: { readonly guid: string; readonly version: number }): string {
  return `${item.guid},${item.version}`;
}

function prefersScan({ request }: GraphCall): boolean {
  const preferences = (request.headers['prefer'] ?? '').split(',').map((one) => one.trim().toLowerCase());
  return preferences.includes('honornonindexedquerieswarningmayfailrandomly');
}

function writeToken(position: number): string {
  return Buffer.from(`Paged=TRUE&p_ID=${position}`).toString('base64url');
}

function readToken(token: string | undefined): number {
  if (token === undefined) return 0;
  const match = /^Paged=TRUE&p_ID=(\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match) throw invalidRequest('The skip token is not valid');
  return Number(match[1]);
}
