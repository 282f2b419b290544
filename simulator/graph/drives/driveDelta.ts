import { option, pick, requireOptions, selectOf } from '../../odata/queryOptions.ts';
import { driveItemOfRow } from '../../sharepoint/files/driveItems.ts';
import { changesAfter } from '../../sharepoint/items/itemChanges.ts';
import { type GraphCall, ok } from '../call.ts';
import { deltaLink, nextDeltaLink, readDeltaPosition } from '../lists/deltaPosition.ts';
import { itemContext } from '../lists/itemShape.ts';
import { pageSize } from '../lists/readItemsPage.ts';
import { deletedDriveItemShape, driveItemShape } from './driveItemShape.ts';
import { driveOf } from './driveOf.ts';

/** GET root/delta: the first reading begins with the root itself. @throws GraphError 410 */
export function driveDelta(call: GraphCall) {
  const { query } = call.request;
  requireOptions(query, ['token', 'select', 'top']);
  const { site, list } = driveOf(call);
  const token = call.params['token'] ?? option(query, 'token');
  if (token === 'latest') return ok({ value: [], '@odata.deltaLink': deltaLink(call, list) });
  const from = readDeltaPosition(call, list, token);
  const top = pageSize(call);
  const changes = changesAfter(call.world.database, list, from.sequence, top + 1);
  const context = itemContext(call.world, site, list);
  const select = selectOf(query);
  const changed = changes.slice(0, top).flatMap((change) => {
    if (change.isDeleted) return change.sequence <= from.quietUntil ? [] : [deletedDriveItemShape(context, change.guid)];
    const file = driveItemOfRow(call.world.database, list.id, change.itemId);
    return file ? [pick(driveItemShape(context, file, select), select)] : [];
  });
  const value = token === undefined ? [pick(driveItemShape(context, undefined), select), ...changed] : changed;
  if (changes.length <= top) return ok({ value, '@odata.deltaLink': deltaLink(call, list) });
  return ok({ value, '@odata.nextLink': nextDeltaLink(call, list, { sequence: changes[top - 1]!.sequence, quietUntil: from.quietUntil }) });
}
