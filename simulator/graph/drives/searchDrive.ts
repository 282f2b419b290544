import { pick, requireOptions, selectOf } from '../../odata/queryOptions.ts';
import { allDriveItems } from '../../sharepoint/files/driveItems.ts';
import { type GraphCall, ok } from '../call.ts';
import { itemContext } from '../lists/itemShape.ts';
import { driveItemShape } from './driveItemShape.ts';
import { driveOf } from './driveOf.ts';

/** By name. What is set not to be crawled is not found. */
export function searchDrive(call: GraphCall) {
  requireOptions(call.request.query, ['select', 'top']);
  const { site, list } = driveOf(call);
  const words = (call.params['q'] ?? '').replaceAll("''", "'").toLowerCase();
  const isFindable = !site.isNoCrawl && !list.isNoCrawl;
  const found = isFindable ? allDriveItems(call.world.database, list).filter(({ name }) => name.toLowerCase().includes(words)) : [];
  const context = itemContext(call.world, site, list);
  const select = selectOf(call.request.query);
  return ok({ value: found.map((file) => pick(driveItemShape(context, file, select), select)) });
}
