import { option, requireOptions } from '../../odata/queryOptions.ts';
import { changesAfter } from '../../sharepoint/items/itemChanges.ts';
import { itemsById } from '../../sharepoint/items/items.ts';
import { type GraphCall, ok } from '../call.ts';
import { deltaLink, nextDeltaLink, readDeltaPosition } from './deltaPosition.ts';
import { deletedShape, itemContext } from './itemShape.ts';
import { listOf } from './listOf.ts';
import { expandedItem, pageSize } from './readItemsPage.ts';

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
  const from = readDeltaPosition(call, list, token);
  const top = pageSize(call);
  const changes = changesAfter(call.world.database, list, from.sequence, top + 1);
  const context = itemContext(call.world, site, list);
  const value = changes.slice(0, top).flatMap((change) => {
    if (access.readsOnlyBy !== undefined && change.createdBy !== access.readsOnlyBy) return [];
    if (change.isDeleted) return change.sequence <= from.quietUntil ? [] : [deletedShape(context, change.itemId)];
    return [expandedItem(call, context, itemsById(call.world.database, list.id, [change.itemId])[0]!)];
  });
  if (changes.length <= top) return ok({ value, '@odata.deltaLink': deltaLink(call, list) });
  return ok({ value, '@odata.nextLink': nextDeltaLink(call, list, { sequence: changes[top - 1]!.sequence, quietUntil: from.quietUntil }) });
}
