import { findCopy } from '../../graph/calendar/eventStore.ts';
import { inboxOf, type Mail, markRead } from '../../mail/mailStore.ts';
import { download, notFound, type SignedInCall, type WholeResponse } from '../person/apiRoute.ts';
import type { MailDetails, MailSummary } from './outlookShapes.ts';
import { presentEntry } from './presentEvent.ts';

/** Newest first. */
export const mailList = ({ world, user }: SignedInCall): readonly MailSummary[] => inboxOf(world.database, user.objectId).map(summary);

/** Reading a mail marks it as read. */
export function mailDetails(call: SignedInCall): MailDetails {
  const { world, user } = call;
  const mail = requireMail(call);
  markRead(world.database, user.objectId, mail.key);
  const event = findCopy(world.database, user.objectId, mail.iCalUId);
  return {
    ...summary({ ...mail, isRead: true }),
    bodyHtml: mail.bodyHtml,
    start: mail.startMs,
    end: mail.endMs,
    attachments: mail.attachments.map(({ name, contentType, contentBase64 }, index) => ({
      id: String(index),
      name,
      contentType,
      size: Buffer.byteLength(contentBase64, 'base64'),
    })),
    ...(event ? { event: presentEntry(event) } : {}),
  };
}

/** A file has no id of its own: it is named by its place in the mail. */
export function mailAttachment(call: SignedInCall): WholeResponse {
  const file = requireMail(call).attachments[Number(call.params['attachment-id'])];
  if (!file) throw notFound();
  return download(file.name, file.contentType, Buffer.from(file.contentBase64, 'base64'));
}

function requireMail({ world, user, params }: SignedInCall): Mail {
  const mail = inboxOf(world.database, user.objectId).find(({ key }) => key === Number(params['mail-key']));
  if (!mail) throw notFound();
  return mail;
}

const summary = ({ key, from, subject, kind, atMs, isRead }: Mail): MailSummary => ({ key, from, subject, kind, receivedAt: atMs, isRead });
