import type { Key } from '#domain';
import { defineList, longText, rowKey } from '../../schema/index.ts';
import { ACTOR_WRITES, WRITTEN_TOGETHER } from '../roomRights.ts';

export interface DraftRow {
  /** Topic and author: one person's drafts never meet another's. */
  readonly key: Key;
  readonly text: string;
}

/** Own rows only and no versions: what was not sent leaves no trace. */
export const draftsSchema = defineList<DraftRow>({
  name: 'Drafts',
  title: 'Kladder',
  description: 'Tekst, der ikke er sendt. Hver ser kun sine egne.',
  sites: { room: WRITTEN_TOGETHER, otherActorRoom: ACTOR_WRITES },
  fields: { key: rowKey, text: longText('DraftText', 'Tekst') },
  hasOwnRowsOnly: true,
  hasVersions: false,
});
