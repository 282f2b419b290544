import type { AppRight } from '../../sharepoint/permissions/appGrants.ts';
import type { PermissionName } from '../../sharepoint/permissions/basePermissions.ts';
import { findItem, type Item, itemTag } from '../../sharepoint/items/items.ts';
import type { GraphCall } from '../call.ts';
import { accessDenied, itemNotFound, resourceModified } from '../errors.ts';
import { type ListCall, listOf } from './listOf.ts';

export interface ItemCall extends ListCall {
  readonly item: Item;
}

/** @throws GraphError 404 when there is no such row or it is not the caller's to see. */
export function itemOf(call: GraphCall, right: AppRight, permission: PermissionName = 'ViewListItems'): ItemCall {
  const listCall = listOf(call, right, permission);
  const item = findItem(call.world.database, listCall.list.id, Number(call.params['item-id']));
  const isHidden = listCall.access.readsOnlyBy !== undefined && item?.createdBy !== listCall.access.readsOnlyBy;
  if (!item || isHidden) throw itemNotFound('The specified item was not found');
  return { ...listCall, item };
}

/** The same, for who is about to change or delete it. @throws GraphError 403, 412 when `If-Match` names another version. */
export function itemToWrite(call: GraphCall, permission: 'EditListItems' | 'DeleteListItems'): ItemCall {
  const itemCall = itemOf(call, 'write', permission);
  if (!itemCall.access.mayWriteRowOf(itemCall.item.createdBy)) throw accessDenied();
  requireMatch(call, itemTag(itemCall.item));
  return itemCall;
}

/** Without `If-Match` the last write wins. @throws GraphError 412 `resourceModified` */
export function requireMatch({ request }: GraphCall, tag: string): void {
  const wanted = request.headers['if-match'];
  if (wanted !== undefined && wanted !== '*' && wanted !== tag) throw resourceModified();
}
