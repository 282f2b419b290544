import type { User } from '../directory/users.ts';
import type { World } from '../kernel/world.ts';
import { readContent } from './files/contents.ts';
import { childrenOf, type DriveItem, findDriveItem, ROOT } from './files/driveItems.ts';
import { findItem, type Item, itemsAfter } from './items/items.ts';
import { type ItemVersion, versionsOf } from './items/itemVersions.ts';
import { listAccessOf } from './lists/listAccess.ts';
import { type List, listsOf } from './lists/lists.ts';
import { canOpenSite } from './sites/siteAccess.ts';
import { allSites, type Site } from './sites/sites.ts';

// What SharePoint's own pages ask, as the person who looks. A page that is opened also calls `recordVisit`.

/** Sites the person may open, by title. */
export function listSitesFor(world: World, user: User): readonly Site[] {
  return allSites(world.database).filter((site) => canOpenSite(world, user, site));
}

/** Lists and libraries of a site that the person may see, by title. */
export function listListsFor(world: World, user: User, site: Site): readonly List[] {
  if (!canOpenSite(world, user, site)) return [];
  return listsOf(world.database, site).filter((list) => listAccessOf(world, user, site, list).has('ViewListItems'));
}

/** Rows after an id that the person may see; empty when the list is not theirs to see. */
export function readItems(world: World, user: User, site: Site, list: List, { after = 0, top = 100 } = {}): readonly Item[] {
  const access = listAccessOf(world, user, site, list);
  return access.has('ViewListItems') ? itemsAfter(world.database, list.id, after, top, access.readsOnlyBy) : [];
}

/** What a row was, newest first; empty when it is not the person's to see. */
export function readVersions(world: World, user: User, site: Site, list: List, itemId: number): readonly ItemVersion[] {
  const access = listAccessOf(world, user, site, list);
  const item = findItem(world.database, list.id, itemId);
  const isHidden = access.readsOnlyBy !== undefined && item?.createdBy !== access.readsOnlyBy;
  return item && !isHidden && access.has('ViewVersions') ? versionsOf(world.database, item) : [];
}

/** Files and folders in a folder of a library, in the root when none is named. */
export function folderChildren(world: World, user: User, site: Site, library: List, folderId?: string): readonly DriveItem[] {
  if (!listAccessOf(world, user, site, library).has('ViewListItems')) return [];
  const folder = folderId === undefined ? undefined : findDriveItem(world.database, library, folderId);
  if (folderId !== undefined && !folder?.isFolder) return [];
  return childrenOf(world.database, library.id, folder?.itemId ?? ROOT);
}

/** A file with its bytes; undefined when there is none or it is not the person's to see. */
export function readFile(
  world: World,
  user: User,
  site: Site,
  library: List,
  driveItemId: string,
): { readonly name: string; readonly mimeType: string; readonly bytes: Buffer } | undefined {
  if (!listAccessOf(world, user, site, library).has('ViewListItems')) return undefined;
  const file = findDriveItem(world.database, library, driveItemId);
  if (!file || file.contentId === null) return undefined;
  return { name: file.name, mimeType: file.mimeType, bytes: readContent(world.database, file.contentId) };
}
