import { randomBytes } from 'node:crypto';
import type { Database } from '../../kernel/database.ts';
import type { SimRequest, SimResponse } from '../../kernel/http.ts';
import type { Mount } from '../../kernel/server.ts';
import type { World } from '../../kernel/world.ts';
import { created, type GraphCall } from '../call.ts';
import { errorResponse } from '../dispatch.ts';
import { GraphError } from '../errors.ts';
import { requireType } from '../typeCheck.ts';
import { LARGE } from './attachments.ts';
import { addAttachment } from './attachmentStore.ts';
import { contentTypeOf } from './contentType.ts';
import { findByKey, saveEvent } from './eventStore.ts';
import { actionParameters } from './requestBody.ts';
import { requireEvent } from './requireEvent.ts';
import { toUtcText } from './timeZone.ts';

/** Not below Graph: the real address is on outlook.office.com and takes no Authorization. */
export const UPLOAD_PREFIX = '/outlook-uploads';

const MEGABYTE = 1024 * 1024;
/** What an Exchange mailbox takes unless an administrator raised it; a session itself may promise 150 MB. */
const LARGEST = 35 * MEGABYTE;
const LARGEST_CHUNK = 4 * MEGABYTE;
const DAY_MS = 86_400_000;

/** POST /me/events/{id}/attachments/createUploadSession: 201 */
export function createUploadSession(call: GraphCall): SimResponse {
  const { world } = call;
  const event = requireEvent(call);
  const item = actionParameters(call.request, ['AttachmentItem']).get('attachmentitem');
  requireType(item, 'microsoft.graph.attachmentItem');
  const { attachmentType, name, size, contentType } = (item ?? {}) as Record<string, unknown>;
  if (String(attachmentType).toLowerCase() !== 'file') throw new GraphError(400, 'ErrorInvalidRequest', 'Only files are uploaded: attachmentType file.');
  if (typeof name !== 'string' || name === '' || typeof size !== 'number') throw new GraphError(400, 'ErrorInvalidRequest', 'An attachment needs a name and a size.');
  if (size < LARGE) throw new GraphError(400, 'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize', 'Attachments below 3 MB are posted whole.');
  if (size > LARGEST) throw new GraphError(413, 'ErrorMessageSizeExceeded', 'The message exceeds the maximum supported size.');
  const token = randomBytes(24).toString('base64url');
  const expiresMs = Date.now() + DAY_MS;
  world.database
    .prepare('insert into attachment_upload (token, event_key, name, content_type, size, received, expires_ms) values (?, ?, ?, ?, ?, ?, ?)')
    .run(token, event.key, name, typeof contentType === 'string' ? contentType : contentTypeOf(name), size, Buffer.alloc(0), expiresMs);
  return created({
    '@odata.context': `${world.origin}/graph/v1.0/$metadata#microsoft.graph.uploadSession`,
    uploadUrl: `${world.origin}${UPLOAD_PREFIX}/AttachmentSessions('${token}')?authtoken=${randomBytes(18).toString('base64url')}`,
    expirationDateTime: toUtcText(expiresMs),
    nextExpectedRanges: ['0-'],
  });
}

/** Where the chunks go: in order, 4 MB at most each. 200 while more is awaited, 201 with a Location at the end. */
export function attachmentUploadMount(world: World): Mount {
  return {
    prefix: UPLOAD_PREFIX,
    handle(request) {
      const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'Location' };
      if (request.method === 'OPTIONS') {
        return { status: 200, headers: { ...headers, 'Access-Control-Allow-Methods': 'PUT, DELETE', 'Access-Control-Allow-Headers': 'content-range, content-type' } };
      }
      try {
        const answer = world.database.transaction(() => receive(world, request))();
        return { ...answer, headers: { ...headers, ...answer.headers } };
      } catch (error) {
        if (error instanceof GraphError) return { ...errorResponse(error), headers };
        throw error;
      }
    },
  };
}

interface Upload {
  token: string;
  event_key: number;
  name: string;
  content_type: string;
  size: number;
  received: Buffer;
}

function receive(world: World, request: SimRequest): SimResponse {
  if (request.headers['authorization']) throw new GraphError(401, 'InvalidMsaTicket', 'The upload address carries its own right; send no Authorization.');
  const upload = requireUpload(world.database, request);
  if (request.method === 'DELETE') return close(world.database, upload, { status: 204 });
  if (request.method !== 'PUT') throw new GraphError(405, 'BadRequest', 'Chunks are sent with PUT.');
  requireNextChunk(request, upload);
  const received = Buffer.concat([Buffer.from(upload.received), request.body]);
  if (received.length < upload.size) {
    world.database.prepare('update attachment_upload set received = ? where token = ?').run(received, upload.token);
    // The real answer writes this name with a capital and the range without a dash.
    return { status: 200, body: { ExpirationDateTime: toUtcText(Date.now() + DAY_MS), nextExpectedRanges: [String(received.length)] } };
  }
  const event = findByKey(world.database, upload.event_key)!;
  const added = addAttachment(world, event.key, { name: upload.name, contentType: upload.content_type, content: received, isInline: false });
  saveEvent(world, event);
  const location = `${world.origin}/api/v2.0/Users('${event.mailbox}')/Events('${event.id}')/Attachments('${added.id}')`;
  return close(world.database, upload, { status: 201, headers: { Location: location } });
}

function requireUpload(database: Database, request: SimRequest): Upload {
  const token = /^\/AttachmentSessions\('([\w-]+)'\)$/.exec(decodeURIComponent(request.path))?.[1];
  const upload = database.prepare('select * from attachment_upload where token = ? and expires_ms > ?').get(token ?? '', Date.now()) as Upload | undefined;
  if (!upload) throw new GraphError(404, 'ErrorItemNotFound', 'The upload session is unknown or has expired.');
  return upload;
}

function requireNextChunk(request: SimRequest, { received, size }: Upload): void {
  const [, from, to, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers['content-range'] ?? '') ?? [];
  const length = request.body.length;
  if (from === undefined || Number(to) - Number(from) + 1 !== length || Number(total) !== size) {
    throw new GraphError(400, 'ErrorInvalidRequest', 'Content-Range does not describe the chunk.');
  }
  if (length > LARGEST_CHUNK) throw new GraphError(413, 'ErrorMessageSizeExceeded', 'A chunk has at most 4 MB.');
  if (Number(from) !== received.length || Number(to) >= size) throw new GraphError(416, 'ErrorInvalidRequest', `Expected the bytes from ${received.length}.`);
}

function close(database: Database, upload: Upload, answer: SimResponse): SimResponse {
  database.prepare('delete from attachment_upload where token = ?').run(upload.token);
  return answer;
}
