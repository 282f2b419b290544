import { findUser } from '../../directory/users.ts';
import type { World } from '../../kernel/world.ts';
import { readVersions } from '../../sharepoint/browse.ts';
import { findItem, type Item } from '../../sharepoint/items/items.ts';
import { type ItemVersion, versionName } from '../../sharepoint/items/itemVersions.ts';
import { type Column, ownColumnsOf } from '../../sharepoint/lists/columns.ts';
import { listAccessOf } from '../../sharepoint/lists/listAccess.ts';
import { notFound, type SignedInCall } from '../person/apiRoute.ts';
import { columnTitle } from './danishNames.ts';
import { type ReachedList, requireList } from './reachable.ts';
import type { ItemDetails, ItemVersionSummary } from './sharePointShapes.ts';
import { shownColumn } from './shownColumn.ts';

/** All fields of a row, empty ones too, with its history. @throws MailboxRefusal 404 for a row that is not the person's to see. */
export function itemDetails(call: SignedInCall): ItemDetails {
  const reached = requireList(call);
  const { world, params } = call;
  const item = findItem(world.database, reached.list.id, Number(params['item-id']));
  const { readsOnlyBy } = listAccessOf(world, reached.user, reached.site, reached.list);
  if (!item || (readsOnlyBy !== undefined && item.createdBy !== readsOnlyBy)) throw notFound();
  const columns = ownColumnsOf(world.database, reached.list.id).filter(({ isHidden }) => !isHidden);
  return {
    id: item.id,
    fields: columns.map((column) => fieldOf(item, column)),
    ...authorship(world, item),
    versions: versionsOfItem(world, reached, item.id),
  };
}

function fieldOf(item: Item, column: Column): ItemDetails['fields'][number] {
  const value = item.fields[column.name];
  return { column: shownColumn(column), ...(value === undefined ? {} : { value }) };
}

export function authorship(world: World, item: Item): Pick<ItemDetails, 'createdAt' | 'createdBy' | 'modifiedAt' | 'modifiedBy'> {
  return { createdAt: item.createdAt, createdBy: nameOf(world, item.createdBy), modifiedAt: item.modifiedAt, modifiedBy: nameOf(world, item.modifiedBy) };
}

export function versionsOfItem(world: World, { site, user, list }: ReachedList, itemId: number): readonly ItemVersionSummary[] {
  const columns = ownColumnsOf(world.database, list.id);
  const versions = readVersions(world, user, site, list, itemId);
  return versions.map((version, index) => ({
    name: versionName(version.number),
    modifiedAt: version.modifiedAt,
    modifiedBy: nameOf(world, version.modifiedBy),
    changed: changedSince(versions[index + 1], version, columns),
  }));
}

/** The first version that is kept has nothing to be compared with. */
function changedSince(before: ItemVersion | undefined, version: ItemVersion, columns: readonly Column[]): readonly string[] {
  if (!before) return [];
  const hasChanged = ({ name }: Column): boolean => JSON.stringify(before.fields[name]) !== JSON.stringify(version.fields[name]);
  return columns.filter(hasChanged).map(columnTitle);
}

const nameOf = (world: World, objectId: string): string => findUser(world.database, objectId)?.displayName ?? 'Systemkonto';
