import type { Attachment } from './appointmentItem.ts';
import { compose, failure, FAILED, item, type OfficeCall, type OfficeMethods, success, text } from './officeMethod.ts';

const FILE = 0;

/** Files of the appointment. */
export const attachmentMethods: OfficeMethods = {
  148: compose('addFileAttachmentFromBase64Async', addFromBase64),
  16: compose('addFileAttachmentAsync', (call) => refused(call, 'addFileAttachmentAsync')),
  19: compose('addItemAttachmentAsync', (call) => refused(call, 'addItemAttachmentAsync')),
  149: item('getAttachmentsAsync', (call) => success(call.item.current().attachments.map(attachmentOnTheWire))),
  150: item('getAttachmentContentAsync', content),
  20: compose('removeAttachmentAsync', remove),
};

function addFromBase64(call: OfficeCall) {
  const contentBase64 = text(call, 'base64String');
  const name = text(call, 'name');
  const attachment: Attachment = {
    id: crypto.randomUUID(),
    name,
    size: Math.floor((contentBase64.length * 3) / 4) - (contentBase64.endsWith('==') ? 2 : contentBase64.endsWith('=') ? 1 : 0),
    contentType: contentTypeOf(name),
    isInline: call.params['isInline'] === true,
    contentBase64,
  };
  call.item.change({ attachments: [...call.item.current().attachments, attachment] });
  return success(attachment.id);
}

/** Files at an address and other items would need Exchange to fetch them: not simulated, and said so. */
function refused(call: OfficeCall, name: string) {
  call.surface.log(`${name} findes ikke i det lokale Outlook`);
  return failure(FAILED.server);
}

async function content(call: OfficeCall) {
  const id = text(call, 'id');
  const found = call.item.current().attachments.find((attachment) => attachment.id === id);
  if (!found) return failure(FAILED.invalidAttachmentId);
  const base64 = found.contentBase64 ?? (await call.surface.attachmentContent(id));
  return base64 === undefined ? failure(FAILED.invalidAttachmentId) : success({ content: base64, format: 'base64' });
}

function remove(call: OfficeCall) {
  const id = text(call, 'attachmentIndex');
  const before = call.item.current().attachments;
  const attachments = before.filter((attachment) => attachment.id !== id);
  if (attachments.length === before.length) return failure(FAILED.invalidAttachmentId);
  call.item.change({ attachments });
  return success();
}

export function attachmentOnTheWire(attachment: Attachment): object {
  const { id, name, size, isInline, contentType } = attachment;
  return { id, name, size, isInline, contentType, attachmentType: FILE };
}

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  pdf: 'application/pdf',
  txt: 'text/plain',
  png: 'image/png',
};

export function contentTypeOf(fileName: string): string {
  return TYPES[fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}
