import { expandOf, pick, requireOptions, selectOf } from '../../odata/queryOptions.ts';
import { columnsOf } from '../../sharepoint/lists/columns.ts';
import { childrenOf, driveItemOfRow, findDriveItem, ROOT } from '../../sharepoint/files/driveItems.ts';
import { fileVersionsOf } from '../../sharepoint/files/fileVersions.ts';
import { makeFolder, moveFile, removeFile } from '../../sharepoint/files/writeFile.ts';
import { readFieldChange } from '../../sharepoint/items/fieldValues.ts';
import { changeItem } from '../../sharepoint/items/writeItem.ts';
import { created, type GraphCall, type GraphRoute, noContent, ok } from '../call.ts';
import { GraphError, invalidRequest, itemNotFound } from '../errors.ts';
import { fieldsShape, itemContext } from '../lists/itemShape.ts';
import { itemOf } from '../lists/itemOf.ts';
import { expandedItem } from '../lists/readItemsPage.ts';
import { bodyOf } from '../sites/bodyOf.ts';
import { onSite } from '../sites/onSite.ts';
import { requireType } from '../typeCheck.ts';
import { conflictOf } from './conflictOf.ts';
import { driveItemOf, namedDriveItemOf } from './driveItemOf.ts';
import { driveItemShape, fileVersionShape } from './driveItemShape.ts';
import { onDriveItem, READS_FILES, WRITES_FILES } from './onDrive.ts';

const readItem = (call: GraphCall) => {
  requireOptions(call.request.query, ['select', 'expand']);
  const { site, list, item } = driveItemOf(call);
  const context = itemContext(call.world, site, list);
  const select = selectOf(call.request.query);
  const shape = pick(driveItemShape(context, item, select), select);
  const expand = [...expandOf(call.request.query).keys()];
  if (expand.length === 0) return ok(shape);
  if (expand.join() !== 'children') throw new GraphError(501, 'notSimulated', `The local Microsoft 365 does not expand ${expand.join()} of files`);
  return ok({ ...shape, children: childrenOf(call.world.database, list.id, item?.itemId ?? ROOT).map((child) => driveItemShape(context, child)) });
};

const readChildren = (call: GraphCall) => {
  requireOptions(call.request.query, ['select', 'top']);
  const { site, list, item } = driveItemOf(call);
  const context = itemContext(call.world, site, list);
  const select = selectOf(call.request.query);
  const children = childrenOf(call.world.database, list.id, item?.itemId ?? ROOT);
  return ok({ value: children.map((child) => pick(driveItemShape(context, child, select), select)) });
};

const addFolder = (call: GraphCall) => {
  const { site, list, item } = driveItemOf(call, 'AddListItems');
  const body = bodyOf(call);
  requireType(body, 'microsoft.graph.driveItem');
  if (typeof body['name'] !== 'string' || body['folder'] == null) throw invalidRequest('A folder needs a name and the folder facet');
  const place = { list, parentId: item?.itemId ?? ROOT, name: body['name'] };
  const folder = makeFolder(call.world, call.caller.user, place, conflictOf(body['@microsoft.graph.conflictBehavior'], 'fail'));
  return created(driveItemShape(itemContext(call.world, site, list), folder));
};

const editItem = (call: GraphCall) => {
  const { site, list, item } = namedDriveItemOf(call, 'EditListItems');
  const body = bodyOf(call);
  requireType(body, 'microsoft.graph.driveItem');
  const other = Object.keys(body).find((name) => name !== 'name' && name !== 'parentReference' && !name.includes('@'));
  if (other !== undefined) throw new GraphError(501, 'notSimulated', `The local Microsoft 365 does not change ${other} of files`);
  const parentId = (body['parentReference'] as { id?: string } | undefined)?.id;
  const folder = parentId === undefined ? undefined : findDriveItem(call.world.database, list, parentId);
  if (parentId !== undefined && !folder) throw itemNotFound('The new folder was not found');
  const to = { parentId: folder?.itemId ?? item.parentId, name: (body['name'] as string | undefined) ?? item.name };
  return ok(driveItemShape(itemContext(call.world, site, list), moveFile(call.world, call.caller.user, list, item, to)));
};

const deleteItem = (call: GraphCall) => {
  removeFile(call.world, namedDriveItemOf(call, 'DeleteListItems').item);
  return noContent();
};

const readVersions = (call: GraphCall) => {
  const { site, list, item } = namedDriveItemOf(call, 'ViewVersions');
  const context = itemContext(call.world, site, list);
  return ok({ value: fileVersionsOf(call.world.database, item).map((version) => fileVersionShape(context, version)) });
};

const readListItem = (call: GraphCall) => {
  requireOptions(call.request.query, ['select', 'expand']);
  const { site, list, item } = namedDriveItemOf(call);
  return ok(expandedItem(call, itemContext(call.world, site, list), item.item));
};

const editListItem = (call: GraphCall) => {
  const { site, list, item } = namedDriveItemOf(call, 'EditListItems');
  const change = readFieldChange(bodyOf(call), columnsOf(call.world.database, list.id));
  return ok(fieldsShape(itemContext(call.world, site, list), changeItem(call.world, list, call.caller.user, item.item, change)));
};

const readDriveItemOfRow = (call: GraphCall) => {
  requireOptions(call.request.query, ['select']);
  const { site, list, item } = itemOf(call, 'read');
  const file = driveItemOfRow(call.world.database, list.id, item.id);
  if (!file) throw itemNotFound('The item has no file');
  const select = selectOf(call.request.query);
  return ok(pick(driveItemShape(itemContext(call.world, site, list), file, select), select));
};

export const driveItemRoutes: readonly GraphRoute[] = [
  ...onDriveItem('GET', '/children', READS_FILES, readChildren),
  ...onDriveItem('POST', '/children', WRITES_FILES, addFolder),
  ...onDriveItem('GET', '/versions', READS_FILES, readVersions),
  ...onDriveItem('GET', '/listItem', READS_FILES, readListItem),
  ...onDriveItem('PATCH', '/listItem/fields', WRITES_FILES, editListItem),
  ...onDriveItem('GET', '', READS_FILES, readItem),
  ...onDriveItem('PATCH', '', WRITES_FILES, editItem),
  ...onDriveItem('DELETE', '', WRITES_FILES, deleteItem),
  ...onSite('GET', '/lists/{list-id}/items/{item-id}/driveItem', READS_FILES, readDriveItemOfRow),
];
