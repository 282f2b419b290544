import { randomBytes } from 'node:crypto';
import type { World } from '../../kernel/world.ts';
import { readContent } from './contents.ts';

export const DOWNLOADS = '/downloads';

/** "Some minutes" is all that is promised; machine time. */
const LIFE_MS = 10 * 60_000;

export interface Download {
  readonly contentId: string;
  readonly name: string;
  readonly mimeType: string;
}

/** An address that answers without a token for some minutes. */
export function downloadAddress(world: World, { contentId, name, mimeType }: Download): string {
  const token = randomBytes(24).toString('base64url');
  world.database
    .prepare('insert into sp_download (token, contentId, name, mimeType, expiresAt) values (?, ?, ?, ?, ?)')
    .run(token, contentId, name, mimeType, Date.now() + LIFE_MS);
  return `${world.origin}${DOWNLOADS}/${token}`;
}

export function readDownload(world: World, token: string): (Download & { readonly bytes: Buffer }) | undefined {
  const row = world.database.prepare('select * from sp_download where token = ? and expiresAt > ?').get(token, Date.now()) as Download | undefined;
  return row && { ...row, bytes: readContent(world.database, row.contentId) };
}
