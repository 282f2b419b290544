import { childrenOf, type DriveItem, driveItemIdOf, driveItemOfRow, pathOf, ROOT } from '../../sharepoint/files/driveItems.ts';
import { downloadAddress } from '../../sharepoint/files/downloads.ts';
import { versionName } from '../../sharepoint/items/itemVersions.ts';
import type { FileVersion } from '../../sharepoint/files/fileVersions.ts';
import { graphSiteId } from '../../sharepoint/sites/sites.ts';
import type { ItemContext } from '../lists/itemShape.ts';

export const DOWNLOAD_URL = '@microsoft.graph.downloadUrl';

/** `"{GUID},version"` */
export function driveItemTag({ item }: DriveItem): string {
  return `"{${item.guid.toUpperCase()}},${item.version}"`;
}

/** `microsoft.graph.driveItem`; the download address only for who names it. */
export function driveItemShape(context: ItemContext, file: DriveItem | undefined, select?: readonly string[]): Record<string, unknown> {
  if (!file) return rootShape(context);
  const { item } = file;
  const path = pathOf(context.world.database, file);
  const eTag = driveItemTag(file);
  const wantsDownload = !file.isFolder && select?.includes(DOWNLOAD_URL);
  return {
    ...(wantsDownload ? { [DOWNLOAD_URL]: downloadAddress(context.world, { ...file, contentId: file.contentId! }) } : {}),
    '@odata.etag': eTag,
    id: file.id,
    name: file.name,
    size: file.size,
    eTag,
    cTag: `"c:{${item.guid.toUpperCase()}},${item.version}"`,
    webUrl: `${context.address}/${path.map(encodeURIComponent).join('/')}`,
    createdDateTime: item.createdAt,
    lastModifiedDateTime: item.modifiedAt,
    createdBy: context.identities(item.createdBy),
    lastModifiedBy: context.identities(item.modifiedBy),
    parentReference: parentReference(context, file, path),
    fileSystemInfo: { createdDateTime: item.createdAt, lastModifiedDateTime: item.modifiedAt },
    ...facet(context, file),
  };
}

/** What is left of a deleted file or folder in a delta. */
export function deletedDriveItemShape(context: ItemContext, guid: string): Record<string, unknown> {
  return { id: driveItemIdOf(guid), parentReference: driveReference(context), deleted: { state: 'deleted' } };
}

/** `driveItemVersion` */
export function fileVersionShape(context: ItemContext, version: FileVersion): Record<string, unknown> {
  return {
    id: versionName(version.number),
    lastModifiedDateTime: version.modifiedAt,
    lastModifiedBy: context.identities(version.modifiedBy),
    size: version.size,
  };
}

/** `microsoft.graph.drive` */
export function driveShape(context: ItemContext): Record<string, unknown> {
  const { list } = context;
  return {
    id: list.driveId,
    name: list.displayName,
    description: list.description,
    driveType: 'documentLibrary',
    webUrl: context.address,
    createdDateTime: list.createdAt,
    lastModifiedDateTime: list.modifiedAt,
    createdBy: context.identities(list.createdBy),
    lastModifiedBy: context.identities(list.modifiedBy),
    owner: { user: { displayName: 'System Account' } },
  };
}

function rootShape(context: ItemContext): Record<string, unknown> {
  const { list, world } = context;
  return {
    id: driveItemIdOf(list.id),
    name: 'root',
    size: 0,
    webUrl: context.address,
    createdDateTime: list.createdAt,
    lastModifiedDateTime: list.modifiedAt,
    parentReference: driveReference(context),
    folder: { childCount: childrenOf(world.database, list.id, ROOT).length },
    root: {},
  };
}

function facet({ world }: ItemContext, file: DriveItem): Record<string, unknown> {
  if (file.isFolder) return { folder: { childCount: childrenOf(world.database, file.listId, file.itemId).length } };
  return { file: { mimeType: file.mimeType } };
}

function parentReference(context: ItemContext, file: DriveItem, path: readonly string[]): Record<string, unknown> {
  const parent = file.parentId === ROOT ? undefined : driveItemOfRow(context.world.database, file.listId, file.parentId);
  const above = path.slice(0, -1).map((name) => `/${encodeURIComponent(name)}`);
  return {
    ...driveReference(context),
    id: parent?.id ?? driveItemIdOf(context.list.id),
    name: parent?.name ?? context.list.displayName,
    path: `/drives/${context.list.driveId ?? ''}/root:${above.join('')}`,
  };
}

function driveReference({ list, site }: ItemContext): Record<string, unknown> {
  return { driveId: list.driveId, driveType: 'documentLibrary', siteId: graphSiteId(site) };
}
