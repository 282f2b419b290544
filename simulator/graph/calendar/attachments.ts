import type { SimResponse } from '../../kernel/http.ts';
import { pick } from '../../odata/queryOptions.ts';
import { created, type GraphCall, noContent, ok } from '../call.ts';
import { GraphError, mailItemNotFound } from '../errors.ts';
import { requireType } from '../typeCheck.ts';
import {
  addAttachment, attachmentsOf, ATTACHMENT_PROPERTIES, type Attachment, findAttachment, type NewAttachment, presentAttachment, removeAttachment,
} from './attachmentStore.ts';
import { contentTypeOf } from './contentType.ts';
import { saveEvent } from './eventStore.ts';
import { readOptions, selectOf } from './queryOptions.ts';
import { requestBody } from './requestBody.ts';
import { requireEvent } from './requireEvent.ts';

/** From here on an upload session is needed. */
export const LARGE = 3 * 1024 * 1024;

/** POST /me/events/{id}/attachments: 201. It stays with the organizer when the invitations are out already. */
export function attach(call: GraphCall): SimResponse {
  const event = requireEvent(call);
  readOptions(call.request.query, []);
  const added = addAttachment(call.world, event.key, readFileAttachment(requestBody(call.request)));
  saveEvent(call.world, event);
  return created({ '@odata.context': context(call, '/$entity'), ...presentAttachment(added) });
}

/** GET /me/events/{id}/attachments */
export function listAttachments(call: GraphCall): SimResponse {
  const event = requireEvent(call);
  const select = selectOf(readOptions(call.request.query, ['select']), 'microsoft.graph.attachment', ATTACHMENT_PROPERTIES);
  const value = attachmentsOf(call.world.database, event.key).map((one) => pick(presentAttachment(one), select));
  return ok({ '@odata.context': context(call, ''), value });
}

/** GET /me/events/{id}/attachments/{id} */
export function getAttachment(call: GraphCall): SimResponse {
  const select = selectOf(readOptions(call.request.query, ['select']), 'microsoft.graph.attachment', ATTACHMENT_PROPERTIES);
  return ok({ '@odata.context': context(call, '/$entity'), ...pick(presentAttachment(requireAttachment(call)), select) });
}

/** GET /me/events/{id}/attachments/{id}/$value: the bytes. */
export function downloadAttachment(call: GraphCall): SimResponse {
  const { contentType, content } = requireAttachment(call);
  return ok(content, { 'Content-Type': contentType });
}

/** DELETE /me/events/{id}/attachments/{id}: 204 */
export function detach(call: GraphCall): SimResponse {
  const event = requireEvent(call);
  removeAttachment(call.world.database, event.key, requireAttachment(call).id);
  saveEvent(call.world, event);
  return noContent();
}

const context = ({ world, caller, params }: GraphCall, more: string): string =>
  `${world.origin}/graph/v1.0/$metadata#users('${caller.user.objectId}')/events('${encodeURIComponent(params['event-id'] ?? '')}')/attachments${more}`;

function requireAttachment(call: GraphCall): Attachment {
  const attachment = findAttachment(call.world.database, requireEvent(call).key, call.params['attachment-id'] ?? '');
  if (!attachment) throw mailItemNotFound();
  return attachment;
}

function readFileAttachment(body: Readonly<Record<string, unknown>>): NewAttachment {
  requireFile(body['@odata.type']);
  requireType(body, 'microsoft.graph.fileAttachment');
  const { name, contentType, contentBytes, isInline, contentId } = body;
  if (typeof name !== 'string' || name.trim() === '') throw invalid('An attachment needs a name.');
  const content = readBytes(contentBytes);
  return {
    name,
    contentType: typeof contentType === 'string' ? contentType : contentTypeOf(name),
    content,
    isInline: isInline === true,
    contentId: typeof contentId === 'string' ? contentId : undefined,
  };
}

/** In v1.0 a reference attachment has no address to point to (only beta has), so there is nothing it could hold. */
function requireFile(type: unknown): void {
  if (type === '#microsoft.graph.fileAttachment') return;
  if (type === '#microsoft.graph.itemAttachment') throw new GraphError(501, 'notSimulated', 'The local Microsoft 365 attaches files only');
  throw invalid(`'@odata.type' must say #microsoft.graph.fileAttachment, not '${String(type)}'.`);
}

function readBytes(contentBytes: unknown): Buffer {
  if (typeof contentBytes !== 'string' || contentBytes.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(contentBytes)) {
    throw invalid('Cannot convert contentBytes: it is not base64.');
  }
  const content = Buffer.from(contentBytes, 'base64');
  if (content.length >= LARGE) throw new GraphError(413, 'ErrorMessageSizeExceeded', 'The file is 3 MB or larger: use an upload session.');
  return content;
}

const invalid = (why: string): GraphError => new GraphError(400, 'ErrorInvalidRequest', why);
