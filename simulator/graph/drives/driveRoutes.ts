import { pick, requireOptions, selectOf } from '../../odata/queryOptions.ts';
import { listAccessOf } from '../../sharepoint/lists/listAccess.ts';
import { type GraphCall, type GraphRoute, ok } from '../call.ts';
import { itemContext } from '../lists/itemShape.ts';
import { onSite } from '../sites/onSite.ts';
import { siteOf } from '../sites/siteOf.ts';
import { contentRoutes } from './contentRoutes.ts';
import { driveDelta } from './driveDelta.ts';
import { driveItemRoutes } from './driveItemRoutes.ts';
import { driveShape } from './driveItemShape.ts';
import { driveOf, librariesOf, wide } from './driveOf.ts';
import { searchDrive } from './searchDrive.ts';
import { onDrive, READS_FILES } from './onDrive.ts';

const readDrive = (call: GraphCall) => {
  requireOptions(call.request.query, ['select']);
  const { site, list } = driveOf(call);
  return ok(pick(driveShape(itemContext(call.world, site, list)), selectOf(call.request.query)));
};

const readDrives = (call: GraphCall) => {
  requireOptions(call.request.query, ['select']);
  const site = siteOf(call, 'read', wide('read'));
  const visible = librariesOf(call, site).filter((list) => listAccessOf(call.world, call.caller.user, site, list).has('ViewListItems'));
  return ok({ value: visible.map((list) => pick(driveShape(itemContext(call.world, site, list)), selectOf(call.request.query))) });
};

/** What acts on a path comes before the path alone, which would swallow it. */
export const driveRoutes: readonly GraphRoute[] = [
  ...onDrive('GET', '/root/delta', READS_FILES, driveDelta),
  ...onDrive('GET', '/root/delta()', READS_FILES, driveDelta),
  ...onDrive('GET', "/root/delta(token='{token}')", READS_FILES, driveDelta),
  ...onDrive('GET', "/root/search(q='{q}')", READS_FILES, searchDrive),
  ...contentRoutes,
  ...driveItemRoutes,
  ...onDrive('GET', '', READS_FILES, readDrive),
  ...onSite('GET', '/drives', READS_FILES, readDrives),
];
