import type { Page } from '../page.ts';
import type { GraphRequest } from '../request.ts';
import { segment } from './address.ts';

export interface WireDriveItem {
  readonly id: string;
  readonly name: string;
  readonly webUrl: string;
  readonly size?: number;
  /** Of everything about the file. */
  readonly eTag?: string;
  /** Of its content alone. */
  readonly cTag?: string;
  readonly createdDateTime?: string;
  readonly lastModifiedDateTime?: string;
  readonly file?: object;
  readonly parentReference?: { readonly driveId?: string };
  readonly '@microsoft.graph.downloadUrl'?: string;
}

export function driveOfList(site: string, listId: string): GraphRequest<{ readonly id: string }> {
  return { method: 'GET', path: `${site}/lists/${segment(listId)}/drive?$select=id` };
}

/** Up to 250 MB in one request (driveitem-put-content). A file of that name gets a new version; folders on the way are made. */
export function putContent(driveId: string, path: readonly string[], contentType: string, content: Uint8Array, only: PutOnly = {}): GraphRequest<WireDriveItem> {
  const query = only.isNew ? '?@microsoft.graph.conflictBehavior=fail' : '';
  return {
    method: 'PUT',
    path: `/drives/${segment(driveId)}/root:/${path.map(segment).join('/')}:/content${query}`,
    headers: { 'Content-Type': contentType, ...(only.etag !== undefined && { 'If-Match': only.etag }) },
    body: content,
    isRepeatable: !only.isNew && only.etag === undefined,
  };
}

/** What a file has to be for the content to be put there: 409 or 412 where it is not. */
export interface PutOnly {
  readonly isNew?: boolean;
  readonly etag?: string;
}

export function renameFile(driveId: string, path: readonly string[], name: string): GraphRequest<WireDriveItem> {
  return { method: 'PATCH', path: `/drives/${segment(driveId)}/root:/${path.map(segment).join('/')}`, body: { name } };
}

export function childrenOf(driveId: string, path: readonly string[]): GraphRequest<Page<WireDriveItem>> {
  return { method: 'GET', path: `/drives/${segment(driveId)}/root:/${path.map(segment).join('/')}:/children` };
}

/** The address in it answers without a token for some minutes; it comes only when named. */
export function downloadAddress(driveId: string, itemId: string): GraphRequest<WireDriveItem> {
  return { method: 'GET', path: `${itemPath(driveId, itemId)}?$select=id,name,webUrl,@microsoft.graph.downloadUrl` };
}

/** Only as a part of a batch: alone the answer is a redirect that a browser follows and then may not read. */
export function contentAsPdf(driveId: string, itemId: string): GraphRequest {
  return { method: 'GET', path: `${itemPath(driveId, itemId)}/content?format=pdf` };
}

function itemPath(driveId: string, itemId: string): string {
  return `/drives/${segment(driveId)}/items/${segment(itemId)}`;
}
