import { type DriveItem, findByPath, findDriveItem, ROOT } from '../../sharepoint/files/driveItems.ts';
import { requirePathLength } from '../../sharepoint/files/fileNames.ts';
import type { PermissionName } from '../../sharepoint/permissions/basePermissions.ts';
import type { GraphCall } from '../call.ts';
import { itemNotFound } from '../errors.ts';
import { requireMatch } from '../lists/itemOf.ts';
import type { ListCall } from '../lists/listOf.ts';
import { driveItemTag } from './driveItemShape.ts';
import { driveOf } from './driveOf.ts';

export interface DriveItemCall extends ListCall {
  /** Undefined: the root. */
  readonly item: DriveItem | undefined;
}

/** The file or folder a request names. @throws GraphError 404 */
export function driveItemOf(call: GraphCall, permission: PermissionName = 'ViewListItems'): DriveItemCall {
  const listCall = driveOf(call, permission);
  const start = startOf(call, listCall);
  const names = namesOf(call);
  if (names.length === 0) return { ...listCall, item: start };
  const item = findByPath(call.world.database, listCall.list, start?.itemId ?? ROOT, names);
  if (!item) throw itemNotFound('Item not found');
  return { ...listCall, item };
}

/** The same, and no root. @throws GraphError 404, 412 when `If-Match` names another version. */
export function namedDriveItemOf(call: GraphCall, permission: PermissionName = 'ViewListItems'): ListCall & { readonly item: DriveItem } {
  const { item, ...listCall } = driveItemOf(call, permission);
  if (!item) throw itemNotFound('Item not found');
  if (permission === 'EditListItems' || permission === 'DeleteListItems') requireMatch(call, driveItemTag(item));
  return { ...listCall, item };
}

/** Where an upload by path goes: from which folder, through which others, under which name. */
export interface UploadPlace extends ListCall {
  readonly from: number;
  readonly folders: readonly string[];
  readonly name: string;
}

export function uploadPlaceOf(call: GraphCall): UploadPlace {
  const listCall = driveOf(call, 'AddListItems');
  const names = namesOf(call);
  return { ...listCall, from: startOf(call, listCall)?.itemId ?? ROOT, folders: names.slice(0, -1), name: names.at(-1)! };
}

/** Whether a path was given, i.e. the item may not be there yet. */
export function hasPath({ params }: GraphCall): boolean {
  return 'item-path' in params;
}

function startOf(call: GraphCall, { list }: ListCall): DriveItem | undefined {
  const id = call.params['item-id'];
  if (id === undefined || id === 'root') return undefined;
  const item = findDriveItem(call.world.database, list, id);
  if (!item) throw itemNotFound('Item not found');
  return item;
}

function namesOf({ params }: GraphCall): readonly string[] {
  const path = params['item-path'] ?? '';
  requirePathLength(path);
  return path.replace(/:$/, '').split('/').filter((name) => name !== '');
}
