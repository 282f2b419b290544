import { requireOptions } from '../../odata/queryOptions.ts';
import { type Download, downloadAddress } from '../../sharepoint/files/downloads.ts';
import { findByPath } from '../../sharepoint/files/driveItems.ts';
import { fileVersionsOf } from '../../sharepoint/files/fileVersions.ts';
import { requireFileName } from '../../sharepoint/files/fileNames.ts';
import { pdfOf } from '../../sharepoint/files/pdfOf.ts';
import { startUpload, uploadAddress, uploadShape } from '../../sharepoint/files/uploads.ts';
import { ensureFolders, putFile, replaceContent } from '../../sharepoint/files/writeFile.ts';
import { versionName } from '../../sharepoint/items/itemVersions.ts';
import { created, type GraphCall, type GraphRoute, ok } from '../call.ts';
import { accessDenied, GraphError, invalidRequest, itemNotFound } from '../errors.ts';
import { requireMatch } from '../lists/itemOf.ts';
import { itemContext } from '../lists/itemShape.ts';
import { bodyOf } from '../sites/bodyOf.ts';
import { requireType } from '../typeCheck.ts';
import { conflictOf } from './conflictOf.ts';
import { hasPath, namedDriveItemOf, uploadPlaceOf } from './driveItemOf.ts';
import { driveItemShape, driveItemTag } from './driveItemShape.ts';
import { onDriveItem, READS_FILES, WRITES_FILES } from './onDrive.ts';

/** Largest upload in one request (driveitem-put-content). */
const LARGEST = 250 * 1024 * 1024;

const CONFLICT = '@microsoft.graph.conflictBehavior';

const putContent = (call: GraphCall) => {
  requireOptions(call.request.query, [CONFLICT]);
  if (call.request.body.length > LARGEST) throw new GraphError(413, 'invalidRequest', 'The request body is larger than 250 MB');
  return hasPath(call) ? putByPath(call) : putById(call);
};

/** 302 to an address that answers without a token. A browser that sent one cannot follow it. */
const readContent = (call: GraphCall) => {
  requireOptions(call.request.query, ['format']);
  const { item } = namedDriveItemOf(call);
  if (item.isFolder) throw invalidRequest('A folder has no content');
  const format = call.request.query.get('format');
  const file: Download = { ...item, contentId: item.contentId! };
  if (format !== null && format !== 'pdf') throw new GraphError(501, 'notSimulated', `The local Microsoft 365 converts to pdf only`);
  return found(downloadAddress(call.world, format === 'pdf' ? pdfOf(call.world, file) : file));
};

const readVersionContent = (call: GraphCall) => {
  const { item } = namedDriveItemOf(call, 'ViewVersions');
  const version = fileVersionsOf(call.world.database, item).find(({ number }) => versionName(number) === call.params['version-id']);
  if (!version) throw itemNotFound('The specified version was not found');
  return found(downloadAddress(call.world, { ...item, contentId: version.contentId }));
};

const createUploadSession = (call: GraphCall) => {
  const body = call.request.body.length === 0 ? {} : bodyOf(call);
  const item = (body['item'] ?? {}) as Readonly<Record<string, unknown>>;
  requireType(item, 'microsoft.graph.driveItemUploadableProperties');
  const { site, list, from, folders, name } = uploadPlaceOf(call);
  requireFileName(name);
  const { objectId } = call.caller.user;
  const parentId = ensureFolders(call.world, call.caller.user, list, from, folders);
  const conflict = conflictOf(item[CONFLICT], 'fail');
  const upload = startUpload(call.world, { listId: list.id, siteId: site.id, parentId, name, conflict, objectId });
  return ok({ uploadUrl: uploadAddress(call.world, upload), ...uploadShape(upload) });
};

export const contentRoutes: readonly GraphRoute[] = [
  ...onDriveItem('PUT', '/content', WRITES_FILES, putContent),
  ...onDriveItem('GET', '/content', READS_FILES, readContent),
  ...onDriveItem('GET', '/versions/{version-id}/content', READS_FILES, readVersionContent),
  ...onDriveItem('POST', '/createUploadSession', WRITES_FILES, createUploadSession),
];

const found = (location: string) => ({ status: 302, headers: { Location: location } });

/** Folders on the way are made. */
function putByPath(call: GraphCall) {
  const { site, list, access, from, folders, name } = uploadPlaceOf(call);
  const { world, request } = call;
  const before = findByPath(world.database, list, from, [...folders, name]);
  if (before) requireMatch(call, driveItemTag(before));
  const conflict = conflictOf(request.query.get(CONFLICT), 'replace');
  if (before && conflict === 'replace' && !access.has('EditListItems')) throw accessDenied();
  const parentId = ensureFolders(world, call.caller.user, list, from, folders);
  const { file, isNew } = putFile(world, call.caller.user, { list, parentId, name }, request.body, conflict);
  const shape = driveItemShape(itemContext(world, site, list), file);
  return isNew ? created(shape) : ok(shape);
}

function putById(call: GraphCall) {
  const { site, list, item } = namedDriveItemOf(call, 'EditListItems');
  if (item.isFolder) throw invalidRequest('A folder has no content');
  return ok(driveItemShape(itemContext(call.world, site, list), replaceContent(call.world, call.caller.user, list, item, call.request.body)));
}
