import type { World } from '../../kernel/world.ts';
import { folderChildren, readFile } from '../../sharepoint/browse.ts';
import { type DriveItem, driveItemOfRow, findByPath, pathOf, ROOT } from '../../sharepoint/files/driveItems.ts';
import { download, notFound, type SignedInCall, type WholeResponse } from '../person/apiRoute.ts';
import { authorship, versionsOfItem } from './itemOfPerson.ts';
import { type ReachedList, requireList } from './reachable.ts';
import type { FileDetails, LibraryContent, LibraryEntry } from './sharePointShapes.ts';
import { presentList, presentSite } from './sitesOfPerson.ts';

/** `?path=folder/file`: a folder, or a file with its folder around it. @throws MailboxRefusal 404 */
export function libraryContent(call: SignedInCall): LibraryContent {
  const reached = requireList(call);
  const { world } = call;
  const named = itemAt(call, reached);
  const folder = named && !named.isFolder ? parentOf(world, named) : named;
  return {
    site: presentSite(world, reached),
    list: presentList(world, reached, reached.list),
    folder: folder ? pathOf(world.database, folder) : [],
    entries: folderChildren(world, reached.user, reached.site, reached.list, folder?.id).map((item) => presentEntry(world, item)),
    ...(named && !named.isFolder ? { file: presentFile(world, reached, named) } : {}),
  };
}

/** @throws MailboxRefusal 404 */
export function fileContent(call: SignedInCall): WholeResponse {
  const { site, user, list } = requireList(call);
  const file = readFile(call.world, user, site, list, call.params['drive-item-id'] ?? '');
  if (!file) throw notFound();
  return download(file.name, file.mimeType, file.bytes);
}

function itemAt({ world, request }: SignedInCall, { list }: ReachedList): DriveItem | undefined {
  const names = (request.query.get('path') ?? '').split('/').filter((name) => name !== '');
  if (names.length === 0) return undefined;
  const item = findByPath(world.database, list, ROOT, names);
  if (!item) throw notFound();
  return item;
}

const parentOf = ({ database }: World, { listId, parentId }: DriveItem): DriveItem | undefined =>
  parentId === ROOT ? undefined : driveItemOfRow(database, listId, parentId);

function presentEntry(world: World, { id, name, isFolder, size, item }: DriveItem): LibraryEntry {
  const { modifiedAt, modifiedBy } = authorship(world, item);
  return { driveItemId: id, name, isFolder, size, modifiedAt, modifiedBy };
}

function presentFile(world: World, reached: ReachedList, file: DriveItem): FileDetails {
  return { ...presentEntry(world, file), ...authorship(world, file.item), versions: versionsOfItem(world, reached, file.itemId) };
}
