import type { Database } from '../../kernel/database.ts';
import type { World } from '../../kernel/world.ts';
import { newId } from './eventStore.ts';

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
  readonly isInline: boolean;
  readonly contentId?: string | undefined;
  readonly modifiedMs: number;
}

export type NewAttachment = Omit<Attachment, 'id' | 'modifiedMs'>;

export function addAttachment(world: World, eventKey: number, attachment: NewAttachment): Attachment {
  const added = { ...attachment, id: newId('AAMkA', 132), modifiedMs: world.clock.now().getTime() };
  world.database
    .prepare('insert into event_attachment (event_key, id, name, content_type, content, is_inline, content_id, modified_ms) values (?, ?, ?, ?, ?, ?, ?, ?)')
    .run(eventKey, added.id, added.name, added.contentType, added.content, added.isInline ? 1 : 0, added.contentId ?? null, added.modifiedMs);
  return added;
}

export function attachmentsOf(database: Database, eventKey: number): readonly Attachment[] {
  return (database.prepare('select * from event_attachment where event_key = ? order by key').all(eventKey) as AttachmentRow[]).map(toAttachment);
}

export function hasAttachments(database: Database, eventKey: number): boolean {
  return database.prepare('select 1 from event_attachment where event_key = ? limit 1').get(eventKey) !== undefined;
}

export function findAttachment(database: Database, eventKey: number, id: string): Attachment | undefined {
  const row = database.prepare('select * from event_attachment where event_key = ? and id = ?').get(eventKey, id) as AttachmentRow | undefined;
  return row && toAttachment(row);
}

export function removeAttachment(database: Database, eventKey: number, id: string): void {
  database.prepare('delete from event_attachment where event_key = ? and id = ?').run(eventKey, id);
}

/** `microsoft.graph.fileAttachment`. */
export function presentAttachment(attachment: Attachment): Record<string, unknown> {
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    '@odata.mediaContentType': attachment.contentType,
    id: attachment.id,
    lastModifiedDateTime: new Date(attachment.modifiedMs).toISOString(),
    name: attachment.name,
    contentType: attachment.contentType,
    // Outlook counts its own wrapping with the bytes.
    size: attachment.content.length + 150,
    isInline: attachment.isInline,
    contentId: attachment.contentId ?? null,
    contentLocation: null,
    contentBytes: attachment.content.toString('base64'),
  };
}

export const ATTACHMENT_PROPERTIES: readonly string[] = [
  'id', 'lastModifiedDateTime', 'name', 'contentType', 'size', 'isInline', 'contentId', 'contentLocation', 'contentBytes',
];

interface AttachmentRow {
  id: string;
  name: string;
  content_type: string;
  content: Buffer;
  is_inline: number;
  content_id: string | null;
  modified_ms: number;
}

function toAttachment(row: AttachmentRow): Attachment {
  return {
    id: row.id,
    name: row.name,
    contentType: row.content_type,
    content: Buffer.from(row.content),
    isInline: row.is_inline === 1,
    contentId: row.content_id ?? undefined,
    modifiedMs: row.modified_ms,
  };
}
