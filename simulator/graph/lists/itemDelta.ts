import { option, requireOptions } from '../../odata/queryOptions.ts';
import { changesAfter, lastSequence } from '../../sharepoint/items/itemChanges.ts';
import { itemsById } from '../../sharepoint/items/items.ts';
import type { List } from '../../sharepoint/lists/lists.ts';
import { type GraphCall, ok } from '../call.ts';
import { GRAPH_MOUNT } from '../dispatch.ts';
import { GraphError } from '../errors.ts';
import { deletedShape, itemContext } from './itemShape.ts';
import { listOf } from './listOf.ts';
import { expandedItem, linkTo, pageSize } from './readItemsPage.ts';

/** Where a delta goes on. `isFirst`: still the first reading, in which nothing is reported as deleted. */
interface Position {
  readonly sequence: number;
  readonly isFirst: boolean;
}

/**
 * GET items/delta. Links carry `token=`; a deleted row has a `deleted` facet.
 * @throws GraphError 410 with a Location for a token that is unknown or too old.
 */
export function readDelta(call: GraphCall) {
  const { query } = call.request;
  requireOptions(query, ['token', 'select', 'expand', 'top']);
  const { site, list, access } = listOf(call, 'read');
  const token = call.params['token'] ?? option(query, 'token');
  if (token === 'latest') return ok({ value: [], '@odata.deltaLink': deltaLink(call, list) });
  const from = readPosition(call, list, token);
  const top = pageSize(call);
  const changes = changesAfter(call.world.database, list, from.sequence, top + 1);
  const context = itemContext(call.world, site, list);
  const value = changes.slice(0, top).flatMap((change) => {
    if (access.readsOnlyBy !== undefined && change.createdBy !== access.readsOnlyBy) return [];
    if (change.isDeleted) return from.isFirst ? [] : [deletedShape(context, change.itemId)];
    return [expandedItem(call, context, itemsById(call.world.database, list.id, [change.itemId])[0]!)];
  });
  if (changes.length <= top) return ok({ value, '@odata.deltaLink': deltaLink(call, list) });
  return ok({ value, '@odata.nextLink': link(call, list, { sequence: changes[top - 1]!.sequence, isFirst: from.isFirst }) });
}

function deltaLink(call: GraphCall, list: List): string {
  return link(call, list, { sequence: lastSequence(call.world.database, list), isFirst: false });
}

function link(call: GraphCall, list: List, { sequence, isFirst }: Position): string {
  const token = Buffer.from([list.id, list.deltaEpoch, sequence, Number(isFirst)].join(';')).toString('base64url');
  const path = call.request.path.replace(/delta(\(.*\))?$/, 'delta');
  return linkTo({ ...call, request: { ...call.request, path } }, 'token', token);
}

function readPosition(call: GraphCall, list: List, token: string | undefined): Position {
  if (token === undefined) return { sequence: 0, isFirst: true };
  const [listId, epoch, sequence, isFirst] = Buffer.from(token, 'base64url').toString().split(';');
  const isKnown = listId === list.id && epoch === String(list.deltaEpoch) && Number(sequence) <= lastSequence(call.world.database, list);
  if (!isKnown) throw resync(call);
  return { sequence: Number(sequence), isFirst: isFirst === '1' };
}

function resync({ world, request }: GraphCall): GraphError {
  const start = `${world.origin}${GRAPH_MOUNT}${request.path.replace(/delta(\(.*\))?$/, 'delta')}`;
  return new GraphError(410, 'resyncChangesApplyDifferences', 'Resync required. Replace any local items with the server state.', {
    Location: start,
  });
}
