import { randomUUID } from 'node:crypto';
import type { Database } from '../../kernel/database.ts';

/** Bytes of a file or of one of its versions; written once. */
export function keepContent(database: Database, bytes: Buffer): string {
  const id = randomUUID();
  database.prepare('insert into sp_content (id, bytes) values (?, ?)').run(id, bytes);
  return id;
}

export function readContent(database: Database, contentId: string): Buffer {
  const row = database.prepare('select bytes from sp_content where id = ?').get(contentId) as { bytes: ArrayBuffer } | undefined;
  return row ? Buffer.from(row.bytes) : Buffer.alloc(0);
}
