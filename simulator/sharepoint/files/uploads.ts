import { randomUUID } from 'node:crypto';
import type { World } from '../../kernel/world.ts';
import type { Conflict } from './writeFile.ts';

export const UPLOADS = '/uploads';

/** Machine time. */
const LIFE_MS = 24 * 60 * 60_000;

/** Where the file goes once its last part is here. */
export interface UploadTarget {
  readonly listId: string;
  readonly siteId: string;
  readonly parentId: number;
  readonly name: string;
  readonly conflict: Conflict;
  readonly objectId: string;
}

export interface Upload {
  readonly id: string;
  readonly target: UploadTarget;
  readonly received: number;
  /** Bytes of the whole, known after the first part. */
  readonly total: number | null;
  readonly expiresAt: number;
}

export function startUpload(world: World, target: UploadTarget): Upload {
  const upload = { id: randomUUID(), target, received: 0, total: null, expiresAt: Date.now() + LIFE_MS };
  world.database
    .prepare('insert into sp_upload (id, target, received, expiresAt) values (?, ?, 0, ?)')
    .run(upload.id, JSON.stringify(target), upload.expiresAt);
  return upload;
}

export function findUpload(world: World, id: string): Upload | undefined {
  const row = world.database.prepare('select * from sp_upload where id = ? and expiresAt > ?').get(id, Date.now()) as
    | (Omit<Upload, 'target'> & { readonly target: string })
    | undefined;
  return row && { ...row, target: JSON.parse(row.target) as UploadTarget };
}

export function addPart(world: World, upload: Upload, bytes: Buffer, total: number): Upload {
  const received = upload.received + bytes.length;
  world.database.prepare('insert into sp_upload_part (uploadId, start, bytes) values (?, ?, ?)').run(upload.id, upload.received, bytes);
  world.database.prepare('update sp_upload set received = ?, total = ? where id = ?').run(received, total, upload.id);
  return { ...upload, received, total };
}

/** The whole, and the session is gone. */
export function takeUpload(world: World, upload: Upload): Buffer {
  const rows = world.database.prepare('select bytes from sp_upload_part where uploadId = ? order by start').all(upload.id) as { bytes: ArrayBuffer }[];
  endUpload(world, upload);
  return Buffer.concat(rows.map(({ bytes }) => Buffer.from(bytes)));
}

export function endUpload(world: World, upload: Upload): void {
  world.database.prepare('delete from sp_upload_part where uploadId = ?').run(upload.id);
  world.database.prepare('delete from sp_upload where id = ?').run(upload.id);
}

/** `microsoft.graph.uploadSession`, with the address at its start only. */
export function uploadShape(upload: Upload): Record<string, unknown> {
  return { expirationDateTime: new Date(upload.expiresAt).toISOString(), nextExpectedRanges: [`${upload.received}-`] };
}

export function uploadAddress(world: World, upload: Upload): string {
  return `${world.origin}${UPLOADS}/${upload.id}`;
}
