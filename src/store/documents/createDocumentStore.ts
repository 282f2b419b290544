import { Failure, instantOf, isFailure } from '#domain';
import { childrenOf, contentAsPdf, downloadAddress, type Graph, putContent, type PutOnly, renameFile, segment, type WireDriveItem } from '#graph';
import type { DocumentStore, SaveOptions, StoredDocument } from './documentStore.ts';

/** @param driveOf the drive of a room's library, by the room's code. */
export function createDocumentStore(graph: Graph, driveOf: (roomCode: string) => Promise<string>, requireWritable: () => Promise<void>): DocumentStore {
  return {
    async save(roomCode, caseKey, { name, contentType, content }, { inPlaceOf = name, over } = {}) {
      await requireWritable();
      const driveId = await driveOf(roomCode);
      if (inPlaceOf !== name) await rename(graph, driveId, [caseKey, inPlaceOf], name);
      const { body } = await graph.send(putContent(driveId, [caseKey, name], contentType, content, onlyOver(over)));
      return toStored(driveId, body);
    },
    async list(roomCode, caseKey) {
      const driveId = await driveOf(roomCode);
      try {
        return (await graph.all(childrenOf(driveId, [caseKey]))).filter(({ file }) => file !== undefined).map((item) => toStored(driveId, item));
      } catch (error) {
        // No folder: nothing was saved yet.
        if (isFailure(error, 'missing')) return [];
        throw error;
      }
    },
    downloadUrl: (document, format) => (format === 'pdf' ? pdfAddress(graph, document) : plainAddress(graph, document)),
  };
}

function onlyOver(over: SaveOptions['over']): PutOnly {
  if (over === undefined) return {};
  return over === 'nothing' ? { isNew: true } : { etag: over.etag };
}

/** Nothing of the old name, or something of the new one already: then there is nothing to rename. */
async function rename(graph: Graph, driveId: string, path: readonly string[], name: string): Promise<void> {
  try {
    await graph.send(renameFile(driveId, path, name));
  } catch (error) {
    if (!isFailure(error, 'missing') && !isFailure(error, 'conflict')) throw error;
  }
}

async function plainAddress(graph: Graph, { driveId, itemId }: StoredDocument): Promise<string> {
  const { body } = await graph.send(downloadAddress(driveId, itemId));
  const address = body['@microsoft.graph.downloadUrl'];
  if (address === undefined) throw new Failure('unexpected', 'A file without an address to fetch it from');
  return address;
}

/**
 * A redirect that the browser may follow and not read; inside a batch its address can be read.
 * A batch of one would be sent alone, so a small request goes with it.
 */
async function pdfAddress(graph: Graph, { driveId, itemId }: StoredDocument): Promise<string> {
  const [redirect] = await graph.batch([contentAsPdf(driveId, itemId), { method: 'GET', path: `/drives/${segment(driveId)}?$select=id` }]);
  if (redirect instanceof Failure) throw redirect;
  // A conversion may also be answered at once, as base64.
  if (redirect.status === 200 && typeof redirect.body === 'string') return `data:application/pdf;base64,${redirect.body}`;
  const address = redirect.headers.get('Location');
  if (address === null) throw new Failure('unexpected', 'A conversion without an address');
  return address;
}

function toStored(driveId: string, item: WireDriveItem): StoredDocument {
  return {
    driveId,
    itemId: item.id,
    name: item.name,
    webUrl: item.webUrl,
    size: item.size ?? 0,
    writtenAt: instantOf(new Date(item.lastModifiedDateTime ?? 0)),
    etag: item.eTag ?? '',
    contentTag: item.cTag ?? item.eTag ?? '',
    isAsCreated: item.createdDateTime !== undefined && item.createdDateTime === item.lastModifiedDateTime,
  };
}
